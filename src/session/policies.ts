import type { Bank } from '../bank/index.js';

/**
 * What the policy of a quiz can offer. A host's own embed file can go without some of it: its build writes `false` here,
 * and what only the others need is left out. A quiz that asks for something left out is played without it.
 */
export const policies: Readonly<
  Record<'hints' | 'attempts' | 'confidence' | 'flags' | 'overview' | 'time', boolean>
> = { hints: true, attempts: true, confidence: true, flags: true, overview: true, time: true };

/** Whether the build has them all. */
export const hasAllPolicies: boolean =
  policies.hints &&
  policies.attempts &&
  policies.confidence &&
  policies.flags &&
  policies.overview &&
  policies.time;

/** What the quizzes of a bank ask for that the build went without. Hints are on unless a quiz says otherwise. */
export function missingPolicies({ questions, quizzes }: Bank): string[] {
  const hints = questions.some((question) => question.hints);
  const asked = quizzes.flatMap(({ policy }) =>
    Object.entries({ hints, ...policy }).flatMap(([name, value]) => (value ? [name] : [])),
  );
  return Object.entries(policies).flatMap(([name, isThere]) =>
    !isThere && asked.includes(name) ? [name] : [],
  );
}
