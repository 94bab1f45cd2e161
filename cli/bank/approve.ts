import { createInterface } from 'node:readline/promises';
import type { Messages } from '../messages/index.js';
import { repairLine, updateLine } from '../report/pretty.js';
import { printable } from '../terminal.js';
import type { Approve, Update } from './update.js';

/**
 * Who may say what is written. With `--yes` all of it is. A person at a terminal is shown it and asked. Without one, the
 * digests are written, as the option says, but evidence is led to no other place.
 */
export function approval(yes: boolean, messages: Messages): Approve {
  if (yes) return (_, update) => Promise.resolve(update);
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    return (_, { digests }) => Promise.resolve({ digests, repairs: [] });
  return async ({ path }, update) => {
    process.stdout.write(`${shown(path, update, messages)}\n`);
    return (await isApproved(messages.ask.write)) ? update : { digests: [], repairs: [] };
  };
}

function shown(path: string, { digests, repairs }: Update, { report }: Messages): string {
  return [
    printable(path),
    ...repairs.map((repair) => repairLine(repair, report)),
    ...digests.map((update) => updateLine(update, report)),
  ].join('\n');
}

async function isApproved(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^\s*[jy]/i.test(await terminal.question(question));
  } finally {
    terminal.close();
  }
}
