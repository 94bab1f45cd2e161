export * from './bank/index.js';
export * from './evidence/index.js';
export * from './lint/index.js';
export * from './locales/index.js';
export {
  arrange,
  describe,
  distractors,
  grade,
  isComplete,
  linesOfResponse,
  passagesOf,
  pointsOf,
  sharedChoice,
  solution,
} from './question-types/grading.js';
export { anatomyOf } from './question-types/anatomies.js';
export type { Anatomy, Option, OptionSet } from './question-anatomy.js';
export { isQuestionTypeName, questionTypes } from './question-types/index.js';
export { credits } from './question-types/credits.js';
export { questionSchemas } from './question-types/schemas.js';
export type { Question, QuestionResponse, QuestionTypeName, ResponseTo } from './question-types/index.js';
export { lengthOf } from './question-types/open/index.js';
export { piecesOf, textIn, typedIn } from './question-types/cloze/index.js';
export type { Piece } from './question-types/cloze/index.js';
export { quantity } from './question-types/number/index.js';
export { boxOf } from './question-types/hotspot/index.js';
export { amountOf, offBy, startOf } from './question-types/estimate/index.js';
export { inTime, minutesOff, momentLabel, momentsOf, spanLabel } from './question-types/timeline/index.js';
export { answersOf } from './question-types/true-false/index.js';
export { foldAnswer, LONGEST_ANSWER, matchAnswer } from './answer-text.js';
export type { AnswerMatch, AnswerRules } from './answer-text.js';
export { plainDigits, readNumber } from './number-text.js';
export type { Credit } from './credit.js';
export type {
  Choice,
  Image,
  Line,
  Mark,
  Passage,
  Rationale,
  Run,
  Verdict,
  VerdictPart,
} from './question-type.js';
export { fingerprint } from './hash.js';
export { issue, pointer, say } from './result.js';
export type { Issue, PathSegment, Result } from './result.js';
export * from './session/index.js';
export { isRecord } from './shape.js';
export type { Shape } from './shape.js';
export { finish } from './steps.js';
export type { Steps } from './steps.js';
export { directionOf, foldText, textProblem } from './text.js';
