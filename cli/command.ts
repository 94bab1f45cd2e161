import { parseArgs, type ParseArgsConfig } from 'node:util';

export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** One sub-command. `run` writes to the standard streams and returns the exit code. */
export interface Command {
  readonly name: string;
  /** One line for the list of all commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
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
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const reason = error.message.split(/\. To specify|\n/)[0]?.replace(/\.$/, '') ?? '';
    throw new UsageError(`${reason}; the options are: ${[...known, '--help'].join(', ')}`);
  }
}
