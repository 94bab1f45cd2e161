import type { QuestionType } from '../question-type.js';
import { cloze } from './cloze/index.js';
import { findPassage } from './find-passage/index.js';
import { hotspot } from './hotspot/index.js';
import { estimate } from './estimate/index.js';
import { categorise } from './categorise/index.js';
import { match } from './match/index.js';
import { multipleChoice } from './multiple-choice/index.js';
import { open } from './open/index.js';
import { order } from './order/index.js';
import { poll } from './poll/index.js';
import { number } from './number/index.js';
import { shortText } from './short-text/index.js';
import { singleChoice } from './single-choice/index.js';
import { timeline } from './timeline/index.js';
import { trueFalse } from './true-false/index.js';

/** The registry: every question type there is, a line each. */
export const questionTypes = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  poll,
  open,
  cloze,
  number,
  'short-text': shortText,
  'find-passage': findPassage,
  hotspot,
  estimate,
  timeline,
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
