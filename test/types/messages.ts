// Must not compile, but for its first lines: each error that is expected and does not come is an error of `npm run types`.
import type { Messages } from '../../src/index.js';
import { en } from '../../src/locales/en.js';

export const same: Messages = en;

const { check: _check, ...withoutCheck } = en;
// @ts-expect-error a language without the word on a button (req 65)
export const noCheck: Messages = withoutCheck;

const { order: _order, ...withoutOrder } = en.types;
// @ts-expect-error a language without words for a question type
export const noOrder: Messages = { ...en, types: withoutOrder };

// @ts-expect-error a text where a function is called
export const flat: Messages = { ...en, progress: 'Frage 1 von 3' };

// @ts-expect-error a function that wants more than it is given
export const greedy: Messages = { ...en, questions: (count: number, of: number) => `${count} ${of}` };

// @ts-expect-error a word that nothing shows
export const extra: Messages = { ...en, hello: 'Hallo' };
