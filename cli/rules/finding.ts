import { isRecord, type PathSegment } from '../../src/index.js';
import type { Document } from '../documents/document.js';
import type { Position, Span } from '../documents/positions.js';
import { placeNamed } from '../documents/syntax-place.js';
import { valueAt } from '../suggestions/known-words.js';
import { segmentsOf, suggestionFor } from '../suggestions/suggest.js';
import type { Finding, Remark } from './rule.js';

const MAX_MESSAGE = 300;

/** A finding at a JSON Pointer of a document, with line and column, and what was probably meant. */
export function findingAt(document: Document, path: string, remark: Remark): Finding {
  const { rule, level, message, facts = [], questions = [] } = remark;
  const place = placeName(document.value, segmentsOf(path));
  const suggestion = remark.suggestion ?? suggestionFor({ path, code: rule, message }, document.value);
  return {
    rule,
    level,
    path,
    ...(place !== undefined && { place }),
    ...(syntaxPosition(remark) ?? placeOf(document, path, remark)),
    facts,
    questions,
    message: message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** `facts › outage-start › evidence › 2`: entries go by their ids, those without one by their number, from 1. */
function placeName(value: unknown, path: readonly PathSegment[]): string | undefined {
  const ids = path.map((segment, index) => {
    const entry = typeof segment === 'number' ? valueAt(value, path.slice(0, index + 1)) : undefined;
    return isRecord(entry) && typeof entry.id === 'string' ? entry.id : undefined;
  });
  if (ids.every((id) => id === undefined)) return undefined;
  const numbered = path.map((segment) => (typeof segment === 'number' ? segment + 1 : segment));
  return numbered.map((name, index) => ids[index] ?? name).join(' › ');
}

function placeOf(
  { positions, text }: Document,
  path: string,
  { message, rule }: Pick<Remark, 'message' | 'rule'>,
): Partial<Finding> {
  const value = positions.nearest(path);
  if (!value) return {};
  const isThere = positions.span(path) !== undefined;
  const span = (KEY_RULES.has(rule) && isThere && keyBefore(text, value, path)) || value;
  const word = wordNamed(text, span, { message, rule });
  const from = positions.of(word.start);
  if (!isThere) return from;
  const to = positions.of(word.end);
  return { ...from, ...(to.line === from.line && to.column > from.column && { endColumn: to.column }) };
}

/** Where an id that is not there stands in the value that names it among others. */
function wordNamed(text: string, span: Span, { message, rule }: Pick<Remark, 'message' | 'rule'>): Span {
  const id = rule === 'reference/missing-option' ? /^"([\w-]+)" is/.exec(message)?.[1] : undefined;
  const inside = text.slice(span.start, span.end);
  const at = id === undefined ? -1 : inside.search(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
  return at < 0 ? span : { start: span.start + at, end: span.start + at + (id ?? '').length };
}

/** Rules about the name of a field, and not about its value. */
const KEY_RULES: ReadonlySet<string> = new Set([
  'schema/unknown-key',
  'schema/duplicate-key',
  'schema/refused-key',
  'translation/extra',
]);

/** Where the name of a field stands: right before its value, but for a colon, quotes and white space. */
function keyBefore(text: string, { start }: Span, path: string): Span | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const at = text.lastIndexOf(name, start - 1);
  const between = text.slice(at + name.length, start);
  return at >= 0 && name && /^["']?\s*:\s*$/.test(between) ? { start: at, end: at + name.length } : undefined;
}

/** A text that cannot be read has no values to point at, but its message says where reading it ended. */
function syntaxPosition({ rule, message }: Remark): Position | undefined {
  return rule === 'schema/json' || rule === 'schema/yaml' ? placeNamed(message) : undefined;
}
