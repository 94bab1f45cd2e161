import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps, and often several files at once. */
const PAUSE = 120;

/**
 * Runs something, and again whenever one of the files changes that it names, until the process is ended. Folders are
 * watched and not files, because many editors put a new file in the place of the old one.
 */
export async function runAgainOnChange(run: () => Promise<readonly string[]>): Promise<never> {
  const names = new Set<string>();
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
    const paths = await run();
    for (const path of paths) names.add(basename(path));
    for (const folder of new Set(paths.map((path) => dirname(path)))) {
      // What else is written there, such as a log of this, is no reason to run again.
      const onChange = (_: string, name: string | null): void => {
        if (name === null || names.has(name)) again();
      };
      if (!watchers.has(folder)) watchers.set(folder, watch(folder, onChange));
    }
  };
  await once();
  return new Promise(() => undefined);
}
