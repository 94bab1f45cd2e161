import { EXIT, UsageError } from './command.js';
import { FileError } from './files/read-text.js';
import type { Language } from './messages/index.js';
import { printable } from './terminal.js';

/** What a person can do something about, in their language; `undefined` for a fault of the program. */
export function sentenceOf(error: unknown, { sentence }: Language): string | undefined {
  if (error instanceof FileError) return `${error.path}: ${sentence(error.reason)}`;
  return error instanceof UsageError ? sentence(error.message) : undefined;
}

/** Says it and gives the exit code; throws a fault of the program again. */
export function sayError(error: unknown, language: Language): number {
  const said = sentenceOf(error, language);
  if (said === undefined) throw error;
  process.stderr.write(`newsquiz: ${printable(said)}\n`);
  return EXIT.usage;
}

/** The same while somebody writes: whatever went wrong, the next save may be a better one. */
export function sayErrorAndGoOn(error: unknown, language: Language): void {
  try {
    sayError(error, language);
  } catch {
    console.error(error);
  }
}
