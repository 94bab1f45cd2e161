/** Leaves the start screen. */
export interface StartAction {
  readonly type: 'start';
  /** How long the reader wants for a question: so many times what the quiz says. No limit where it is left out. */
  readonly pace?: Pace;
}

/** The times on offer, as multiples of what the quiz says. */
export const PACES = [1, 2, 10] as const;
export type Pace = (typeof PACES)[number];

/** Gives, changes or (with `undefined`) takes back a response; nothing is judged. */
export interface RespondAction {
  readonly type: 'respond';
  readonly question: string;
  readonly response: unknown;
}

/** Shows the next hint, which is named by its number, counted from 1: a second click does not pay for another. */
export interface HintAction {
  readonly type: 'hint';
  readonly question: string;
  readonly hint: number;
}

/** Says how sure the reader is. */
export interface ConfidenceAction {
  readonly type: 'confidence';
  readonly question: string;
  readonly level: number;
}

/** Goes to the question at an index. */
export interface GotoAction {
  readonly type: 'goto';
  readonly question: string;
  readonly position: number;
}

/**
 * Tells what the clock says, in milliseconds of any clock that only goes forward: the time of the question runs from then
 * (`run`), stands still (`pause`), is given once more (`more`), or is up (`up`).
 */
export interface TimeAction {
  readonly type: 'time';
  readonly question: string;
  readonly event: 'run' | 'pause' | 'more' | 'up';
  readonly at: number;
}

/**
 * `submit` has the response judged, `reveal` gives up, `flag` and `unflag` mark for later, `next` and `previous` move,
 * `finish` ends the session.
 */
export interface QuestionAction {
  readonly type: 'submit' | 'reveal' | 'flag' | 'unflag' | 'next' | 'previous' | 'finish';
  readonly question: string;
}

/**
 * What a reader does. An action names the question it is meant for: one that comes late, after the session has moved on
 * (a second click, a repeated key), does nothing.
 */
export type SessionAction =
  StartAction | RespondAction | HintAction | ConfidenceAction | GotoAction | TimeAction | QuestionAction;
