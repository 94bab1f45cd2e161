import { watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';

/** Editors write a file in several steps, and often several files at once. */
const PAUSE = 120;

/**
 * Runs something, and again whenever one of the files changes that it names, until the process is ended. Folders are
 * watched and not files, because many editors put a new file in the place of the old one.
 */
export async function runAgainOnChange(run: () => Promise<readonly string[]>): Promise<never> {
  const watchers = new Map<string, FSWatcher>();
  let due: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const again = (): void => {
    clearTimeout(due);
    due = setTimeout(() => {
      running = (running ?? Promise.resolve()).then(once);
    }, PAUSE);
  };
  const once = async (): Promise<void> => {
    const folders = new Set((await run()).map((path) => dirname(path)));
    for (const folder of folders) {
      if (!watchers.has(folder)) watchers.set(folder, watch(folder, again));
    }
  };
  await once();
  return new Promise(() => undefined);
}
