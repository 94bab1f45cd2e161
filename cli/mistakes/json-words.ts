import { say } from '../../src/index.js';
import type { JsonPlace } from './json-place.js';
import { quoted, type Mistake } from './mistake.js';

/** A word or a number where a value or the name of a field should stand. */
export function jsonWord({ at, expected, rest, token }: JsonPlace): Mistake | undefined {
  if (!/^[^{}[\],:"]/.test(token)) return undefined;
  if (expected === 'key')
    return { offset: at, sentence: say`the name of a field needs double quotes; write ${quoted(token)}` };
  return expected === 'value' ? { offset: at, sentence: valueSentence(token, rest) } : undefined;
}

const MEANT: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
};

function valueSentence(token: string, rest: string): string {
  const word = token.toLowerCase();
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : undefined;
  if (meant) return say`JSON knows true, false and null, in small letters; write ${meant}`;
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token) ? Number(token) : undefined;
  if (number !== undefined) return say`a number is not written so in JSON; write ${number}`;
  const whole = /^[^,\]}\n\r"]*/.exec(rest)?.[0].trimEnd() ?? token;
  return say`a text needs double quotes; write ${quoted(whole)}`;
}
