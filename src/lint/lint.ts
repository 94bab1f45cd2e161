import type { Bank } from '../bank/index.js';
import { editionOf } from './edition.js';
import type { SourceText } from './edition.js';
import type { Finding, LintRule } from './rule.js';

/** A finding, the rule that made it, and which of the translations it stands in, if it stands in one. */
export interface Linted extends Finding {
  readonly rule: string;
  readonly translation?: number;
}

export interface LintInput {
  readonly bank: Bank;
  /** The bank in other languages, as `localize` gives it. */
  readonly translations?: readonly Bank[];
  /** The texts of its sources, as far as they are at hand. */
  readonly sources?: readonly SourceText[];
}

/** What some rules have to say of a bank and its translations. Pure. */
export function lint(
  { bank, translations = [], sources = [] }: LintInput,
  rules: readonly LintRule[],
): Linted[] {
  const own = editionOf(bank, sources);
  const others = translations.map((translation) => editionOf(translation, sources, own));
  return rules.flatMap(({ check, name, reads }) => [
    ...(reads === 'translations' ? [] : check(own).map((finding) => ({ ...finding, rule: name }))),
    ...(reads === 'bank' ? [] : others).flatMap((edition, translation) =>
      check(edition).map((finding) => ({ ...finding, rule: name, translation })),
    ),
  ]);
}
