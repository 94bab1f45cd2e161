import { resumeSession, saveSession } from '../../src/index.js';
import type { Bank, SavedSession, SessionState } from '../../src/index.js';
import { bankJson } from './banks.js';

/** A bank with the questions and the quiz of a session. */
export function bankAround({ setup }: SessionState): Bank {
  return { ...bankJson([]), questions: [...setup.questions], quizzes: [setup.quiz] } as unknown as Bank;
}

/** The same, as it comes back from a storage that holds text. */
export function through<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A session that was saved and goes on, with its own bank or another. */
export function resumed(state: SessionState, bank: Bank = bankAround(state)): SessionState {
  const back: SessionState | undefined = resumeSession(bank, through<SavedSession>(saveSession(state)));
  if (!back) throw new Error('the session could not go on');
  return back;
}
