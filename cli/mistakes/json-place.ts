/** Where reading a JSON text ended, with what is around it. */
export interface JsonPlace {
  readonly text: string;
  /** The offset of what must not stand there. */
  readonly at: number;
  /** The text from there on. */
  readonly rest: string;
  /** What stands there up to white space or a sign; empty at the end of the text. */
  readonly token: string;
  /** The last character before it that is no white space, and the offset behind that. */
  readonly before: string;
  readonly behind: number;
  readonly expected: 'key' | 'colon' | 'value' | 'comma' | 'end';
  /** The offset of the bracket that is open there. */
  readonly open: number | undefined;
}

export function jsonPlace(text: string, at: number): JsonPlace {
  const { expected, open } = stateAt(text, at);
  const behind = text.slice(0, at).trimEnd().length;
  const rest = text.slice(at);
  const token = /^(?:[{}[\],:"]|[^{}[\],:" \t\n\r]+)/.exec(rest)?.[0] ?? '';
  return { text, at, rest, token, before: text[behind - 1] ?? '', behind, expected, open };
}

/** What is open, and what has to come, behind so much of a text as is right. */
function stateAt(text: string, at: number): Pick<JsonPlace, 'expected' | 'open'> {
  const open: number[] = [];
  let expected: JsonPlace['expected'] = 'value';
  const inObject = (): boolean => text[open.at(-1) ?? -1] === '{';
  for (const match of text.slice(0, at).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^{}[\],:"\s]+/g)) {
    const token = match[0];
    if (token === '{' || token === '[') open.push(match.index);
    else if (token === '}' || token === ']') open.pop();
    if (token === '{' || (token === ',' && inObject())) expected = 'key';
    else if ('[,:'.includes(token)) expected = 'value';
    else if (expected === 'key' && token.startsWith('"')) expected = 'colon';
    else expected = open.length > 0 ? 'comma' : 'end';
  }
  return { expected, open: open.at(-1) };
}
