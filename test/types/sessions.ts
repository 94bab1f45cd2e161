// Must not compile, but for its first lines: each error that is expected and does not come is an error of `npm run types`.
import { parseBank, reduce, SessionStore, startSession } from '../../src/index.js';
import type { Bank, Issue, Result, SessionAction, SessionState } from '../../src/index.js';
import { setupOf } from '../support/banks.js';

const state: SessionState = startSession(setupOf([]));
export const next = reduce(state, { type: 'next', question: 'a' });

// @ts-expect-error an action that names no question
reduce(state, { type: 'submit' });
// @ts-expect-error an action that there is not
reduce(state, { type: 'pause', question: 'a' });
// @ts-expect-error a response without a response
reduce(state, { type: 'respond', question: 'a' });
// @ts-expect-error a start that names a question
export const start: SessionAction = { type: 'start', question: 'a' };

// @ts-expect-error a session is never changed in place
state.position = 1;
// @ts-expect-error nor is what it holds
state.items.length = 2;
// @ts-expect-error a store without a clock
export const store = new SessionStore(state);
// @ts-expect-error the state of a store is read, not written
export const overwrite = (it: SessionStore): void => void (it.state = state);

const result: Result<Bank> = parseBank({});
// @ts-expect-error a result may hold no value
export const value = (): unknown => result.value;
// @ts-expect-error an issue is read, not written
export const blame = (issue: Issue): void => void (issue.path = '/');
// @ts-expect-error there is no such limit
parseBank({}, { limits: { width: 1 } });
// @ts-expect-error a limit is a number
parseBank({}, { limits: { bytes: '1 MiB' } });
