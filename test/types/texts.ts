// Must not compile, but for its first lines: each error that is expected and does not come is an error of `npm run types`.
import type { Texts } from '../../src/index.js';
import { wordsFor } from '../../src/index.js';
import { en } from '../../src/locales/en.js';

export const same: Texts = en;
export const other: Texts = { ...en, check: 'Prüfen', questions: '{0}問' };

const { check: _check, ...withoutCheck } = en;
// @ts-expect-error a language without the word on a button (req 65)
export const noCheck: Texts = withoutCheck;

const { order: _order, ...withoutOrder } = en.types;
// @ts-expect-error a language without words for a question type
export const noOrder: Texts = { ...en, types: withoutOrder };

// @ts-expect-error forms without the one for all other numbers
export const noOther: Texts = { ...en, questions: { one: '{0} Frage' } };

// @ts-expect-error forms where the text does not change with a number
export const forms: Texts = { ...en, check: { other: 'Prüfen' } };

// @ts-expect-error a word that nothing shows
export const extra: Texts = { ...en, hello: 'Hallo' };

const words = wordsFor('de');
export const said: string = words.progress(1, 10) + words.costs('5 %') + words.check;

// @ts-expect-error a text without the number that it takes
export const noNumber: string = words.progress(1);

// @ts-expect-error a plural that is chosen by a text
export const byText: string = words.questions('1');

// @ts-expect-error a function taken for a text
export const uncalled: string = words.progress;
