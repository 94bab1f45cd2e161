import { say } from '../result.js';
import * as z from 'zod/mini';
import { lintSchema } from '../bank/index.js';
import type { LintSettings } from '../bank/index.js';
import type { PathSegment } from '../result.js';

/** What is wrong with settings, inside them. */
export interface SettingsProblem {
  readonly path: readonly PathSegment[];
  readonly message: string;
}

/** Settings out of unknown data, and what is wrong with them; what is wrong is not taken over. */
export function readLintSettings(
  input: unknown,
  ruleNames: readonly string[],
): readonly [LintSettings, readonly SettingsProblem[]] {
  const parsed = z.safeParse(lintSchema, input ?? {});
  if (parsed.success) return [parsed.data, unknownRules(parsed.data, ruleNames)];
  return [
    {},
    parsed.error.issues.map((issue) => ({ path: issue.path.map(segmentOf), message: sentenceFor(issue) })),
  ];
}

function segmentOf(segment: PropertyKey): PathSegment {
  return typeof segment === 'number' ? segment : String(segment);
}

/** Names that no rule has: a slip of the pen, or a rule that is no more. */
function unknownRules(
  { rules = {}, suppressions = [] }: LintSettings,
  known: readonly string[],
): SettingsProblem[] {
  const message = (name: string): string => say`"${name}" is no rule; see docs/rules.md for their names`;
  return [
    ...Object.keys(rules)
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: ['rules', name], message: message(name) })),
    ...suppressions.flatMap(({ rule }, index) =>
      known.includes(rule) ? [] : [{ path: ['suppressions', index, 'rule'], message: message(rule) }],
    ),
  ];
}

/** A sentence for whoever wrote the settings. */
function sentenceFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return say`has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is no field here; check the spelling or remove it`;
  if (issue.path.at(-1) === 'reason') return say`must say why the rule is wrong here, in a sentence`;
  if (issue.path.at(-1) === 'rule' || issue.code === 'invalid_key')
    return say`must be the name of a rule: "lint/longest-key"`;
  if (issue.code === 'invalid_value')
    return say`must be one of: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.path.at(-1) === 'at') return say`must be the ids that lead to a place: "questions/bridge-closed"`;
  return say`has another form than it must have; see docs/rules.md`;
}
