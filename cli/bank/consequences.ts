import { isRecord, type Issue } from '../../src/index.js';
import { valueAt } from '../suggestions/known-words.js';
import { segmentsOf } from '../suggestions/suggest.js';

/** The list in which an entry is missing, by the rule that says so. */
const LISTS: Readonly<Record<string, string>> = {
  'reference/missing-source': 'sources',
  'reference/missing-fact': 'facts',
  'reference/missing-question': 'questions',
};

/**
 * The issues without those that only follow from others: an entry that was left out is missing wherever it is named, and
 * nothing may be left to play. Its author has written it, and is told what is wrong with it once.
 */
export function withoutConsequences(issues: readonly Issue[], value: unknown): readonly Issue[] {
  const written = new Map(Object.values(LISTS).map((list) => [list, idsOf(value, list)]));
  const causes = issues.filter(({ code, path }) => {
    const there = valueAt(value, segmentsOf(path));
    const list = Object.hasOwn(LISTS, code) ? LISTS[code] : undefined;
    if (list !== undefined) return !written.get(list)?.has(there);
    return !(code === 'schema/empty' && Array.isArray(there) && there.length > 0);
  });
  return causes.length > 0 ? causes : issues;
}

function idsOf(value: unknown, list: string): Set<unknown> {
  const entries = isRecord(value) ? value[list] : undefined;
  return new Set(Array.isArray(entries) ? entries.map((entry: unknown) => isRecord(entry) && entry.id) : []);
}
