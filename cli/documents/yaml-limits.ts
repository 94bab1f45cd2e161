import { Lexer } from 'yaml';
import type { Limits } from '../../src/index.js';

/** What the lexer puts before the text of each scalar, the names of fields among them. */
const SCALAR = '\u001f';
const CHANGES: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/**
 * Whether a YAML text must break a limit, told by its tokens: reading it whole takes several times as long, and much more
 * memory. Every field has a name and a value, so that of scalars there are at most two for each value that is counted.
 */
export function breaksLimit(text: string, { depth, nodes }: Limits): 'depth' | 'nodes' | undefined {
  let [open, scalars] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR && ++scalars > 2 * nodes) return 'nodes';
    open = Math.max(0, open + (CHANGES[token] ?? 0));
    if (open > depth) return 'depth';
  }
  return undefined;
}
