import { say } from '../../src/index.js';
import type { JsonPlace } from './json-place.js';
import { codePoint, type Mistake } from './mistake.js';

/** A typographic quote that was meant to end a text, on the line that begins with it. */
const TYPOGRAPHIC_END = /[“”„«»‹›‘’](?=\s*[,:\]}]*\s*$)/;
const TYPOGRAPHIC = say`this text begins with a straight quote and ends with a typographic one; write " at its end`;

/** A text in double quotes that is none: not closed, or with something in it that has to be written in another way. */
export function brokenText({ at, rest, token }: JsonPlace): Mistake | undefined {
  if (token !== '"') return undefined;
  const good = /^"(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[ !#-[\]-\uffff])*/.exec(rest)?.[0].length ?? 1;
  const character = rest[good];
  const offset = at + good;
  if (character === '"') return undefined;
  if (character === undefined || character === '\n' || character === '\r')
    return notClosed(rest.slice(0, good), at);
  if (character === '\\') {
    const escape = rest.slice(good, good + 2);
    return {
      offset,
      sentence: say`"${escape}" means nothing in a text; a backslash is written twice: ${'\\\\'}`,
    };
  }
  const sentence =
    character === '\t'
      ? say`a tab stands in a text; write a space, or ${'\\t'}`
      : say`a control character stands in a text (${codePoint(character)}); remove it`;
  return { offset, sentence };
}

function notClosed(line: string, at: number): Mistake {
  const typographic = TYPOGRAPHIC_END.exec(line);
  if (typographic) return { offset: at + typographic.index, sentence: TYPOGRAPHIC };
  return {
    offset: at,
    sentence: say`this text is not closed on its line; write " at its end, and ${'\\n'} for a new line`,
  };
}

/** A text that went on behind a typographic quote up to the straight one of the next: `"a“, "b"`. */
export function hiddenEnd({ at, before, behind, text }: JsonPlace): Mistake | undefined {
  if (before !== '"' || behind !== at) return undefined;
  const start = text.lastIndexOf('"', behind - 2);
  const index = text.slice(start, at).search(/[“”„«»‹›‘’]\s*[,:]\s*"$/);
  return index > 0 ? { offset: start + index, sentence: TYPOGRAPHIC } : undefined;
}
