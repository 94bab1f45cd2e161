import type { Quiz } from '../bank/index.js';
import type { Verdict } from '../question-type.js';
import { grade } from '../question-types/grading.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import { isRecord } from '../shape.js';
import { policies } from './policies.js';
import { policyOf } from './state.js';
import type { SessionItem } from './state.js';

/**
 * The verdict on a question as it stands. Of the points that the response is worth, each hint takes `hintCost` percent
 * of all points, and each failed attempt with another response `attemptCost`, down to none. The state is that of the
 * response alone. Time, flags and confidence never count.
 */
export function verdictOf(
  question: Question,
  { hints = 0, response, tried = [] }: SessionItem,
  quiz: Quiz,
): Verdict {
  const verdict = grade(question, response);
  if (!policies.hints && !policies.attempts) return verdict;
  const { attemptCost, hintCost } = policyOf(quiz);
  const failed = tried.filter((one) => !isSame(one, response)).length;
  const cost = ((hints * hintCost + failed * attemptCost) / 100) * verdict.possible;
  return cost > 0 ? { ...verdict, earned: Math.max(0, verdict.earned - cost) } : verdict;
}

/** Whether a response was checked before and found to be not fully right. */
export function isTried({ response, tried = [] }: SessionItem): boolean {
  return tried.some((one) => isSame(one, response));
}

/** Whether two responses say the same, in whatever order their parts were given. */
function isSame(a: QuestionResponse, b: QuestionResponse | undefined): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(response: QuestionResponse | undefined): string | undefined {
  return JSON.stringify(response, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
