import { isForms } from './messages.js';
import type { Part } from './messages.js';

/** No text of ours comes near it. */
const LONGEST = 300;

/**
 * Of texts from elsewhere those that a language of ours has, if all of them are there as code expects them: texts alone,
 * with places where ours has places; else nothing.
 */
export function fitting(given: unknown, own: Part): Part | undefined {
  if (isText(own)) return isText(given) && hasPlaces(given) === hasPlaces(own) ? given : undefined;
  if (typeof given !== 'object' || given === null || Array.isArray(given) !== Array.isArray(own))
    return undefined;
  const parts = new Map(Object.entries(given) as [string, unknown][]);
  const entries = Object.entries(own).map(([key, inner]) => [key, fitting(parts.get(key), inner)] as const);
  if (entries.some(([, part]) => part === undefined)) return undefined;
  return (Array.isArray(own) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as Part;
}

function isText(part: unknown): part is Extract<Part, string | { other: string }> {
  if (typeof part === 'string') return part.length <= LONGEST;
  return (
    typeof part === 'object' &&
    part !== null &&
    isForms(part) &&
    Object.values(part).every((form) => typeof form === 'string' && form.length <= LONGEST)
  );
}

function hasPlaces(text: Extract<Part, string | { other: string }>): boolean {
  return typeof text !== 'string' || text.includes('{');
}
