import { parseArgs, type ParseArgsConfig } from 'node:util';
import { say } from '../src/index.js';
import { closest } from './suggestions/closest.js';

export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** One sub-command. `run` writes to the standard streams and returns the exit code. */
export interface Command {
  readonly name: string;
  /** One line for the list of all commands, in English; `messages/help.de.ts` has the German one. */
  readonly summary: string;
  /** What `--help` prints, in English. */
  readonly help: string;
  /** `--language` is here what the command works on, and not the language of what is said. */
  readonly languageIsContent?: true;
  run(args: readonly string[]): number | Promise<number>;
}

/** The command was called in a way that it does not understand; the message says what there is. */
export class UsageError extends Error {}

/** Reads the arguments of a sub-command; whatever it does not know is a usage error that lists what it does. */
export function readArguments<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = [...Object.keys(config.options ?? {}), 'help'].map((name) => `--${name}`);
    const reason = error.message.split(/\. |\n/)[0]?.replace(/\.$/, '') ?? '';
    const wrong = /^Unknown option '(--[^']+)'/.exec(reason)?.[1];
    const found = wrong === undefined ? undefined : closest(wrong, known);
    const list = known.join(', ');
    throw new UsageError(
      found === undefined
        ? say`${reason}; the options are: ${list}`
        : say`${reason}; did you mean "${found}"? The options are: ${list}`,
    );
  }
}
