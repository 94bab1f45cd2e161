import { isRecord, pointer, type PathSegment } from '../../src/index.js';
import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

/** Three digits behind a point, the last a zero: nobody writes a fraction so, but German writes thousands so. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})*\.\d\d0$/;
/** The same as the value of a field, wherever; most banks have none, and then nothing has to be looked for. */
const SOMEWHERE = /:\s*[1-9]\d{0,2}\.\d\d0\s*(?:[,}\]\n\r#]|$)/;

/** `schema/thousands`: a number that is read as a thousandth of what its author most likely means, `70.000` as 70. */
export function thousands({ file, messages }: Checked): Finding[] {
  if (!SOMEWHERE.test(file.text) || !isRecord(file.value)) return [];
  const { questions } = file.value;
  return numbersIn(questions, ['questions']).flatMap(({ path, value }) => {
    const span = file.positions.span(pointer(path));
    const written = span ? file.text.slice(span.start, span.end) : '';
    if (!THOUSANDS.test(written)) return [];
    const message = messages.thousands(written, value);
    return [findingAt(file, pointer(path), { rule: 'schema/thousands', level: 'warning', message })];
  });
}

interface NumberAt {
  readonly path: readonly PathSegment[];
  readonly value: number;
}

function numbersIn(value: unknown, path: readonly PathSegment[]): NumberAt[] {
  if (typeof value === 'number') return [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => numbersIn(entry, [...path, index]));
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, entry]) => numbersIn(entry, [...path, key]))
    : [];
}
