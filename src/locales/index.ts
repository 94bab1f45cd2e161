export type { AroundMessages, Messages } from './messages.js';
export { formatNumber } from './numbers.js';
export type { AroundTexts, Forms, Texts } from './texts.js';
export { wordsFor, wordsOfType } from './words.js';
export type { TypeWords, Words } from './words.js';
export { languages, messagesAround } from './languages.js';
export type { Language } from './languages.js';
