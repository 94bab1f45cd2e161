import type { YAMLError } from 'yaml';
import { say } from '../../src/index.js';
import { indentMistake } from './yaml-indent.js';
import { lineAt, type Line } from './lines.js';
import { quoted, unseen, UNSEEN, type Mistake } from './mistake.js';

interface YamlPlace {
  readonly error: Pick<YAMLError, 'code' | 'message'>;
  readonly text: string;
  readonly at: number;
  /** The line on which the reader of YAML stopped, and the next with something on it. */
  readonly line: Line;
  readonly next: Line | undefined;
  /** The offset of the quotation mark that opens what is not closed. */
  readonly opening: number | undefined;
}

type Find = (place: YamlPlace) => Mistake | undefined;

/** What an author has most likely done where reading a YAML text ended; `undefined` where it is nothing usual. */
export function yamlMistake(
  text: string,
  error: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  opening: number | undefined,
): Mistake | undefined {
  const at = error.pos[0];
  const line = lineAt(text, at);
  const place = { error, text, at, line, next: nextLine(text, line), opening };
  for (const find of FINDS) {
    const mistake = find(place);
    if (mistake) return mistake;
  }
  return undefined;
}

function nextLine(text: string, { end }: Line): Line | undefined {
  let after = end;
  while (after < text.length) {
    const line = lineAt(text, after + 1);
    if (/^\s*[^\s#]/.test(line.text)) return line;
    after = line.end;
  }
  return undefined;
}

/** Asked in this order: what explains the most comes first. */
const FINDS: readonly Find[] = [
  margin,
  notClosed,
  slashes,
  glued,
  behindQuote,
  secondColon,
  ({ line, next, text }) => indentMistake(text, line) ?? (next && indentMistake(text, next)),
  beginning,
];

/** A tab, or a space that is none, where a line begins. */
function margin({ line, next }: YamlPlace): Mistake | undefined {
  for (const { start, text } of next ? [line, next] : [line]) {
    const index = (/^\s*/.exec(text)?.[0] ?? '').search(/[^ \r]/);
    if (index < 0) continue;
    const character = text[index] ?? '';
    const isUnseen = UNSEEN.test(character);
    if (isUnseen || character === '\t')
      return {
        offset: start + index,
        sentence: isUnseen ? unseen(character) : say`a tab stands where spaces must; indent with spaces`,
      };
  }
  return undefined;
}

function notClosed({ error, opening }: YamlPlace): Mistake | undefined {
  if (opening === undefined || !error.message.startsWith('Missing closing')) return undefined;
  return {
    offset: opening,
    sentence: say`a quotation mark opens here and is not closed; put one at the end of the text`,
  };
}

function slashes({ line }: YamlPlace): Mistake | undefined {
  const index = line.text.search(/(?<=^\s*)(?:\/\/|\/\*)/);
  return index < 0
    ? undefined
    : { offset: line.start + index, sentence: say`comments begin with "#" in YAML; write "#" here` };
}

/** `title:Tea` and `-id: tea`: a space is missing. */
function glued({ line, next }: YamlPlace): Mistake | undefined {
  for (const { start, text } of next ? [line, next] : [line]) {
    const dash = /^\s*-(?=[A-Za-z][\w-]*:)/.exec(text)?.[0];
    if (dash !== undefined)
      return { offset: start + dash.length, sentence: say`a space is missing behind the dash; write "- "` };
    const colon = /^\s*(?:- +)?[A-Za-z][\w-]*:(?=[^\s:/])/.exec(text)?.[0];
    if (colon !== undefined)
      return { offset: start + colon.length, sentence: say`a space is missing behind the colon; write ": "` };
  }
  return undefined;
}

const VALUE = /^\s*(?:- +)*(?:[^\s"'#][^"'#]*?: +)?/;

/** `"X" went down`: the text goes on behind what was taken for the whole. */
function behindQuote({ error, line }: YamlPlace): Mistake | undefined {
  const start = VALUE.exec(line.text)?.[0].length ?? 0;
  const value = line.text.slice(start).trimEnd();
  if (error.code !== 'UNEXPECTED_TOKEN' || !/^["'].*[^"'\s]/.test(value)) return undefined;
  const sentence = /^'[^']*'\p{L}/u.test(value)
    ? say`an apostrophe ends a text in single quotes; write it twice, '', or take double quotes`
    : say`a text goes on behind its closing quotation mark; put all of it into single quotes`;
  return { offset: line.start + start, sentence };
}

function secondColon({ at, error, line }: YamlPlace): Mistake | undefined {
  const value = line.text.slice(at - line.start).trimEnd();
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !/^[^?].*:(?:\s|$)/.test(value)) return undefined;
  return {
    offset: at,
    sentence: say`a second ": " stands on the line; put the text into quotes: ${quoted(value)}`,
  };
}

/** A text that begins as something else does in YAML: a list, an object, an alias, a folded text. */
function beginning({ error, line }: YamlPlace): Mistake | undefined {
  const start = VALUE.exec(line.text)?.[0].length ?? 0;
  const value = line.text.slice(start).trimEnd();
  const isOne = /^(?:[[{].*[\]}] *[^\s,\]}#]|[|>] *[^\s\d+-]|> *\d|[-?] |[*&@`%])/.test(value);
  if (!isOne || error.code === 'TAB_AS_INDENT') return undefined;
  return {
    offset: line.start + start,
    sentence: say`a text cannot begin with "${value[0] ?? ''}"; put it into quotes: ${quoted(value)}`,
  };
}
