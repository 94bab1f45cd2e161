// Must not compile, but for its first lines: each error that is expected and does not come is an error of `npm run types`.
import { answersOf, grade, isComplete, questionSchemas, questionTypes, redact } from '../../src/index.js';
import type { Bank, Question, QuestionTypeName, ResponseTo, Verdict } from '../../src/index.js';
import { defineQuestionType } from '../../src/question-type.js';
import type { QuestionType } from '../../src/question-type.js';
import type { SingleChoice } from '../../src/question-types/single-choice/index.js';
import { singleChoice } from '../support/questions.js';

/** What holds of every registry that has an entry for each question type. */
type PerType<T> = Record<QuestionTypeName, T>;
export const complete: PerType<number> = {
  'single-choice': 1,
  'multiple-choice': 2,
  'true-false': 3,
  order: 4,
  poll: 14,
  open: 15,
  cloze: 5,
  number: 6,
  'short-text': 7,
  'find-passage': 5,
  hotspot: 6,
  estimate: 5,
  timeline: 6,
  match: 5,
  categorise: 6,
};
// @ts-expect-error a registry that forgets a type
export const incomplete: PerType<number> = { 'single-choice': 1, 'multiple-choice': 2, 'true-false': 3 };
// @ts-expect-error a registry with a type that there is not
export const tooMuch: PerType<number> = { ...complete, essay: 5 };
// @ts-expect-error schemas without one for each type
export const schemas: typeof questionSchemas = { 'single-choice': questionSchemas['single-choice'] };

const single: ResponseTo<'single-choice'> = 'a';
const order: ResponseTo<'order'> = ['a', 'b'];
// @ts-expect-error a list is no response to a single choice
export const listForOne: ResponseTo<'single-choice'> = order;
// @ts-expect-error an id is no response to an order
export const oneForList: ResponseTo<'order'> = single;
// @ts-expect-error the answers to a statement are words of their own
export const yes: ResponseTo<'true-false'> = 'yes';
// @ts-expect-error there is no such type
export type Essay = ResponseTo<'essay'>;

const question = singleChoice() as Question;
// @ts-expect-error the type of a question decides on its key
export const orderKey = (): unknown => question.key.order;
// @ts-expect-error a question is not changed by name
question.name = 'x';
if (question.type === 'order') question.key.order satisfies (string | string[])[];

// @ts-expect-error a verdict is read, not written
export const forge = (verdict: Verdict): void => void (verdict.earned = 9);
// @ts-expect-error a verdict has one of five states
export const state: Verdict['state'] = 'wrong';

const whole: QuestionType<SingleChoice, string> = questionTypes['single-choice'];
const withoutGrade: Omit<typeof whole, 'grade'> = whole;
// @ts-expect-error a type that cannot grade
defineQuestionType<SingleChoice, string>(withoutGrade);
// @ts-expect-error a type under the name of another
defineQuestionType<SingleChoice, string>({ ...whole, name: 'order' });
// @ts-expect-error a type whose solution is no response to it
defineQuestionType<SingleChoice, string>({ ...whole, solution: () => ['a'] });

// @ts-expect-error what was redacted has no key
export const key = (bank: Bank): unknown => redact(bank).questions[0]?.key;
// @ts-expect-error what was redacted has no facts
export const facts = (bank: Bank): unknown => redact(bank).facts;
// @ts-expect-error and is not graded in a page
export const blind = (bank: Bank): Verdict => grade(redact(bank).questions[0]!, 'a');

export const right = [isComplete(question, single), answersOf({ notStated: true }), grade(question, order)];
