import { candidatesOf } from '../bank/index.js';
import type { Policy } from '../bank/index.js';
import { say } from '../result.js';
import type { Edition, Item } from './edition.js';
import type { Finding, LintRule } from './rule.js';

/** What a policy sets, and why that changes nothing; no reason where it does, or where it only repeats a default. */
type Idle = readonly [name: keyof Policy, why: string | undefined];

function hintsIdle({ hints = true }: Policy, hinted: readonly Item[]): string | undefined {
  if (!hints) return say`has no effect: hints are not offered; set "hints" to true, or leave it out`;
  if (hinted.length > 0) return undefined;
  return say`has no effect: no question of this quiz has a hint; write hints, or leave it out`;
}

/** Whatever a policy sets that could have no effect in a quiz that asks some of these questions. */
function idleIn(policy: Policy, items: readonly Item[]): Idle[] {
  const { attempts = 1, feedback = 'immediate', hintCost = 0, navigation = 'forward' } = policy;
  const hinted = items.filter(({ question }) => question.hints?.length);
  const late =
    feedback === 'end'
      ? say`has no effect: readers are told after the last question only; set "feedback" to "immediate", or leave it out`
      : undefined;
  const bound =
    navigation === 'forward'
      ? say`has no effect: readers only go forward; set "navigation" to "free", or leave it out`
      : undefined;
  const unpaid = (those: readonly Item[]): string | undefined =>
    those.some(({ isGraded }) => isGraded)
      ? undefined
      : say`has no effect: no question that it is about earns points; ask one that does, or leave it out`;
  const once =
    attempts === 1
      ? say`has no effect: a response is checked only once; set "attempts" to 2 or more, or leave it out`
      : undefined;
  const idle: (Idle | false | undefined)[] = [
    policy.hints && ['hints', hintsIdle(policy, hinted)],
    hintCost > 0 && ['hintCost', hintsIdle(policy, hinted) ?? unpaid(hinted)],
    attempts > 1 && ['attempts', late ?? unpaid(items)],
    policy.attemptCost !== undefined && ['attemptCost', once ?? late ?? unpaid(items)],
    policy.confidence && ['confidence', unpaid(items)],
    policy.flags && ['flags', bound],
    policy.overview && ['overview', bound],
    policy.time && ['time', late],
  ];
  return idle.filter((one) => one !== undefined && one !== false);
}

function findingsIn({ bank, items }: Edition): Finding[] {
  return bank.quizzes.flatMap((quiz, index) => {
    if (!quiz.policy) return [];
    const asked = new Set(candidatesOf(bank, quiz));
    const those = items.filter(({ question }) => asked.has(question));
    return idleIn(quiz.policy, those).flatMap(([name, message]) =>
      message === undefined ? [] : [{ path: ['quizzes', index, 'policy', name], message }],
    );
  });
}

export const idlePolicy: LintRule = {
  name: 'lint/idle-policy',
  level: 'warning',
  description: 'Whatever the policy of a quiz sets changes how the quiz is played.',
  reason:
    'Who sets what a hint costs expects that there are hints. What has no effect is a slip, or a part of the quiz that was forgotten. What only repeats a default is left alone, and so are `shuffle` and `"hints": false`, which hold for questions to come.',
  source: 'Shute 2008, on hints and on when feedback comes',
  reads: 'bank',
  examples: {
    fires: [
      `en
policy "hintCost": 25
? When does the term end?
- in May
+ in June`,
      `en
policy "attemptCost": 25
? When does the term end?
- in May
+ in June`,
      `en
policy "feedback": "end", "time": { "seconds": 30 }
? When does the term end?
- in May
+ in June`,
      `en
policy "overview": true
? When does the term end?
- in May
+ in June`,
    ],
    passes: [
      `en
policy "hintCost": 25, "attempts": 2, "attemptCost": 25, "time": { "seconds": 30 }
? When does the term end?
hint It is a month with a holiday.
- in May
+ in June`,
    ],
  },
  check: findingsIn,
};
