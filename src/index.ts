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
  pointsOf,
  sharedChoice,
  solution,
} from './question-types/grading.js';
export { isQuestionTypeName, questionTypes } from './question-types/index.js';
export { credits } from './question-types/credits.js';
export { questionSchemas } from './question-types/schemas.js';
export type { Question, QuestionResponse, QuestionTypeName, ResponseTo } from './question-types/index.js';
export { amountOf, offBy, startOf } from './question-types/estimate/index.js';
export { inTime, minutesOff, momentLabel, momentsOf, spanLabel } from './question-types/timeline/index.js';
export { answersOf } from './question-types/true-false/index.js';
export type { Credit } from './credit.js';
export type { Choice, Image, Mark, Rationale, Verdict, VerdictPart } from './question-type.js';
export { fingerprint } from './hash.js';
export { issue, pointer, say } from './result.js';
export type { Issue, PathSegment, Result } from './result.js';
export * from './session/index.js';
export { directionOf, foldText, textProblem } from './text.js';
