import type { Position } from './positions.js';

/** The sentence on a text that cannot be read, with the place: it has no values to point at. */
export function notValid(syntax: 'JSON' | 'YAML', { column, line }: Position, sentence: string): string {
  return `is not valid ${syntax} at line ${line}, column ${column}: ${sentence}`;
}

/** The place that such a sentence names, the engine's own among them. */
export function placeNamed(message: string): Position | undefined {
  const [, line, column] = /\bline (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}
