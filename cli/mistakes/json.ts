import { positionOf, say } from '../../src/index.js';
import { jsonPlace, type JsonPlace } from './json-place.js';
import { brokenText, hiddenEnd } from './json-texts.js';
import { jsonWord } from './json-words.js';
import { quoted, unseen, UNSEEN, type Mistake } from './mistake.js';

type Find = (place: JsonPlace) => Mistake | undefined;

/** What an author has most likely done where reading a JSON text ended; `undefined` where it is nothing usual. */
export function jsonMistake(text: string, at: number): Mistake | undefined {
  const place = jsonPlace(text, at);
  for (const find of FINDS) {
    const mistake = find(place);
    if (mistake) return mistake;
  }
  return undefined;
}

/** Asked in this order: what explains the most comes first. */
const FINDS: readonly Find[] = [
  unseenCharacter,
  comment,
  end,
  otherQuotes,
  brokenText,
  hiddenEnd,
  brackets,
  commas,
  jsonWord,
  separators,
];

function unseenCharacter({ at, token }: JsonPlace): Mistake | undefined {
  const first = token[0] ?? '';
  return UNSEEN.test(first) ? { offset: at, sentence: unseen(first) } : undefined;
}

/** It may be glued to a word, as in `1// one`. */
function comment({ at, rest }: JsonPlace): Mistake | undefined {
  const before = /^(?=#|<!--)|^[\w.+-]*(?=\/\/|\/\*)/.exec(rest)?.[0];
  if (before === undefined) return undefined;
  const sentence = say`JSON has no comments; remove it, or write the bank in YAML, which has some`;
  return { offset: at + before.length, sentence };
}

function end({ open, text, token }: JsonPlace): Mistake | undefined {
  if (token !== '' || open === undefined) return undefined;
  const { line } = positionOf(text, open);
  const bracket = text[open] ?? '';
  return {
    offset: text.trimEnd().length,
    sentence: say`the text ends, but the "${bracket}" in line ${line} is open; add "${closing(bracket)}"`,
  };
}

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

/** `'…'`, `„…“` and others around a text or the name of a field. */
function otherQuotes({ at, rest, token }: JsonPlace): Mistake | undefined {
  const isSingle = /^['`]/.test(token);
  if (!isSingle && !/^[„“”«»‹›‚‘’]/.test(token)) return undefined;
  const inner = /^.(.*?)['`"“”„«»‹›‘’](?=\s*(?:[,:\]}]|$))/mu.exec(rest)?.[1];
  const written = quoted(inner ?? '…');
  return {
    offset: at,
    sentence: isSingle
      ? say`single quotes do not mark a text in JSON; write ${written}`
      : say`a typographic quote does not mark a text in JSON; write ${written}`,
  };
}

function brackets({ at, before, expected, open, text, token }: JsonPlace): Mistake | undefined {
  if (token !== '}' && token !== ']') return undefined;
  if (expected === 'end') return { offset: at, sentence: say`this "${token}" closes nothing; remove it` };
  const bracket = open === undefined ? '' : (text[open] ?? '');
  if (!bracket || closing(bracket) === token || before === ',') return undefined;
  const { line } = positionOf(text, open ?? 0);
  const sentence = say`"${token}" does not close the "${bracket}" in line ${line}; put "${closing(bracket)}" before it`;
  return { offset: at, sentence };
}

function commas({ at, before, behind, expected, text, token }: JsonPlace): Mistake | undefined {
  const isClosing = token === '}' || token === ']';
  if (isClosing && before === ',')
    return {
      offset: behind - 1,
      sentence: say`nothing follows this comma before "${token}"; remove the comma`,
    };
  if (before === ':' && (isClosing || token === ','))
    return { offset: behind, sentence: say`a field has no value; write one behind the colon` };
  if (token === ',' && /[,[{]/.test(before))
    return { offset: at, sentence: say`a comma stands where nothing is to be separated; remove it` };
  const digits = /\d+,$/.exec(text.slice(0, at))?.[0];
  if (expected === 'key' && behind === at && digits && /^\d+$/.test(token))
    return {
      offset: behind - 1,
      sentence: say`a number has a decimal point and no comma; write ${`${digits.slice(0, -1)}.${token}`}`,
    };
  return undefined;
}

function separators({ at, before, behind, expected, rest, text, token }: JsonPlace): Mistake | undefined {
  if (expected === 'colon')
    return token.startsWith('=')
      ? { offset: at, sentence: say`a colon parts a field from its value; write ":" and not "="` }
      : { offset: behind, sentence: say`a colon is missing between a field and its value; write ":" here` };
  if (expected !== 'comma') return undefined;
  if (token.startsWith(';'))
    return { offset: at, sentence: say`a comma parts entries and fields; write "," and not ";"` };
  const time = token === ':' && /\d+$/.exec(text.slice(0, behind))?.[0];
  if (time && /^:\d/.test(rest)) {
    const whole = `${time}${/^[:\d]*/.exec(rest)?.[0] ?? ''}`;
    return {
      offset: behind - time.length,
      sentence: say`a time needs double quotes; write ${quoted(whole)}`,
    };
  }
  const isOnLine = !text.slice(behind, at).includes('\n');
  if (before === '"' && isOnLine && !/^[{["\d]|^(?:true|false|null)$/.test(token) && token !== ':')
    return {
      offset: behind - 1,
      sentence: say`a quotation mark inside a text ends it; write ${'\\"'} or typographic quotes inside`,
    };
  return token === ':'
    ? undefined
    : { offset: behind, sentence: say`a comma is missing behind this; write "," here` };
}
