import { existsSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps, and often several files at once. */
const PAUSE = 120;
/** How much the clock of files may be behind, in milliseconds. */
const CLOCK = 20;

/**
 * Runs something, and again whenever one of the files changes that it names, until the process is ended; of a folder that
 * it names, whenever a file comes or goes there. What the first run throws is thrown here. Later a file may be half
 * written: then `onError` is told, and the next save may be a better one.
 */
export async function runAgainOnChange(
  run: () => Promise<readonly string[]>,
  onError: (error: unknown) => void,
): Promise<never> {
  const again = (): void => {
    clearTimeout(due);
    due = setTimeout(() => {
      running = running.then(once).catch(onError);
    }, PAUSE);
  };
  const watched = new Watched(again);
  const once = async (): Promise<void> => {
    const begun = Date.now() - CLOCK;
    const paths = await run();
    watched.add(paths);
    // A file that was saved before it was watched.
    if (paths.some((path) => changedAt(path) > begun)) again();
  };
  let due: NodeJS.Timeout | undefined;
  let running = once();
  await running;
  return new Promise(() => undefined);
}

/** When a file or folder was last changed, or put into its place; long ago where there is none. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}

/** The files that are looked at. Their folders are watched, because many editors put a new file in the place of the old one. */
class Watched {
  readonly #names = new Set<string>();
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  add(paths: readonly string[]): void {
    for (const path of paths) {
      this.#names.add(basename(path));
      // What else is written there, such as a log of this, is no reason to run again.
      this.#watch(dirname(path), (name) => this.#names.has(name));
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) this.#watch(path, () => true);
    }
  }

  #watch(folder: string, counts: (name: string) => boolean): void {
    if (this.#watchers.has(folder) || !existsSync(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (name === null || counts(name)) this.#onChange();
    });
    // On some systems a folder that is taken away is an error; it is watched anew where it comes back.
    watcher.on('error', () => {
      watcher.close();
      this.#watchers.delete(folder);
    });
    this.#watchers.set(folder, watcher);
  }
}
