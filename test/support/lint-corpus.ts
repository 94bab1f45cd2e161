import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../../src/lint/lint.js';
import type { LintRule } from '../../src/lint/rule.js';
import { readNotedFile } from './lint-notation.js';
import type { Noted } from './lint-notation.js';

export const CORPUS = 'test/lint-corpus';

export interface Case extends Noted {
  readonly file: string;
  /** Never looked at while the rules were written. */
  readonly isHeldOut: boolean;
  /** The rules that have anything to say of it. */
  readonly found: ReadonlySet<string>;
}

/** All cases, with what the rules say of them. */
export function readCorpus(rules: readonly LintRule[], folder = CORPUS): Case[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) => {
    const language = /\.(\w\w)\.txt$/.exec(file)?.[1];
    const cases = readNotedFile(readFileSync(`${folder}/${file}`, 'utf8'), language);
    return cases.map((one): Case => {
      const found = new Set(lint(one.input, rules).map(({ rule }) => rule));
      return { ...one, file, isHeldOut: file.startsWith('held-out'), found };
    });
  });
}

/** How one rule fared: what it found and should have, found and should not have, and missed. */
export interface Measure {
  readonly rule: LintRule;
  readonly right: readonly Case[];
  readonly wrong: readonly Case[];
  readonly missed: readonly Case[];
}

export function precisionOf({ right, wrong }: Measure): number {
  return right.length / Math.max(1, right.length + wrong.length);
}

export function recallOf({ missed, right }: Measure): number {
  return right.length / Math.max(1, right.length + missed.length);
}

/** A rule finds a case if it has anything to say of it; a label names the rule without its `lint/`. */
export function measure(rule: LintRule, cases: readonly Case[]): Measure {
  const label = rule.name.replace('lint/', '');
  const judged = cases.map((one) => ({
    one,
    found: one.found.has(rule.name),
    due: one.labels.includes(label),
  }));
  const only = (found: boolean, due: boolean): Case[] =>
    judged.filter((it) => it.found === found && it.due === due).map(({ one }) => one);
  return { rule, right: only(true, true), wrong: only(true, false), missed: only(false, true) };
}
