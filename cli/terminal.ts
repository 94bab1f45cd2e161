import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Colours only where a person looks at them and did not refuse them (https://no-color.org). */
export function createStyle(
  stream: { readonly isTTY?: boolean } = process.stdout,
): (format: Format, text: string) => string {
  const plain = !stream.isTTY || Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  return (format, text) => (plain ? text : styleText(format, text, { validateStream: false }));
}

/** A text that comes from a file or an argument must not drive the terminal: control characters become visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? '\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The columns of the terminal; a moderate number where there is none, as in the log of a server. */
export function terminalWidth(): number {
  return process.stdout.columns || 100;
}
