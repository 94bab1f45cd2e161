import type { QuestionType } from '../question-type.js';
import { categorise } from './categorise/index.js';
import { match } from './match/index.js';
import { multipleChoice } from './multiple-choice/index.js';
import { order } from './order/index.js';
import { singleChoice } from './single-choice/index.js';
import { trueFalse } from './true-false/index.js';

/** The registry: every question type there is, a line each. */
export const questionTypes = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  match,
  categorise,
};

export type QuestionTypeName = keyof typeof questionTypes;

type Registry = typeof questionTypes;
type QuestionOf<T> = T extends QuestionType<infer Q, infer _R> ? Q : never;
type ResponseOf<T> = T extends QuestionType<infer _Q, infer R> ? R : never;

/** A question of any type; `type` tells which. */
export type Question = { [N in QuestionTypeName]: QuestionOf<Registry[N]> }[QuestionTypeName];
/** What a reader gives to a question of type `N`. */
export type ResponseTo<N extends QuestionTypeName> = ResponseOf<Registry[N]>;
/** What a reader gives to a question of any type. */
export type QuestionResponse = ResponseTo<QuestionTypeName>;

export function isQuestionTypeName(name: unknown): name is QuestionTypeName {
  return typeof name === 'string' && Object.hasOwn(questionTypes, name);
}

/** The contract of a question's type, for shared code that knows no more than the contract. */
export function typeOf(question: { readonly type: QuestionTypeName }): QuestionType {
  return questionTypes[question.type];
}
