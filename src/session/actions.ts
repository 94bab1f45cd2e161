/** Leaves the start screen. */
export interface StartAction {
  readonly type: 'start';
}

/** Gives, changes or (with `undefined`) takes back a response; nothing is judged. */
export interface RespondAction {
  readonly type: 'respond';
  readonly question: string;
  readonly response: unknown;
}

/** `hint` shows the hint, `submit` has the response judged, `next` and `previous` move, `finish` ends the session. */
export interface QuestionAction {
  readonly type: 'hint' | 'submit' | 'next' | 'previous' | 'finish';
  readonly question: string;
}

/**
 * What a reader does. An action names the question it is meant for: one that comes late, after the session has moved on
 * (a second click, a repeated key), does nothing.
 */
export type SessionAction = StartAction | RespondAction | QuestionAction;
