export type {
  ConfidenceAction,
  GotoAction,
  HintAction,
  Pace,
  QuestionAction,
  RespondAction,
  SessionAction,
  StartAction,
  TimeAction,
} from './actions.js';
export { PACES } from './actions.js';
export { confidenceOf } from './confidence.js';
export type { ConfidenceRow, ConfidenceSummary, Rated } from './confidence.js';
export { hasAllPolicies, missingPolicies, policies } from './policies.js';
export { attemptsLeft, hintsOf, mayLeave, mayRate, reduce, replay } from './reduce.js';
export { resumeSession, saveSession, SESSION_FORMAT } from './saved.js';
export type { SavedSession } from './saved.js';
export { CONFIDENCE_LEVELS, currentItem, currentQuestion, isLast, policyOf, startSession } from './state.js';
export type { SessionItem, SessionSetup, SessionState } from './state.js';
export { SessionStore } from './store.js';
export type { LogEntry } from './store.js';
export { summarize } from './summary.js';
export type { Summary, SummaryItem } from './summary.js';
export { limitOf, timeLeft } from './time.js';
export { isTried, verdictOf } from './verdict.js';
