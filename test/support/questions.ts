import type { Question, QuestionTypeName, ResponseTo } from '../../src/index.js';
import { categorising } from './question-types/categorise.js';
import { matching } from './question-types/match.js';
import { multipleChoice } from './question-types/multiple-choice.js';
import { ordering } from './question-types/order.js';
import { singleChoice } from './question-types/single-choice.js';
import { trueFalse } from './question-types/true-false.js';

export { letters } from './question-types/fields.js';
export { oneOfEach } from './question-types/index.js';
export { categorising, matching, multipleChoice, ordering, singleChoice, trueFalse };

/** One of each of the four types of choice, for sessions whose steps a test counts. */
export function fourQuestions(): Question[] {
  return [singleChoice(), multipleChoice(), trueFalse(), ordering()];
}

/** A complete response to each of the four that earns nothing. */
export const WRONG = {
  single: 'a',
  multiple: ['b'],
  statement: 'true',
  ordering: ['d', 'c', 'b', 'a'],
} satisfies Record<string, ResponseTo<QuestionTypeName>>;
