export { fitting } from './fitting.js';
export { absentTag } from './known.js';
export type { Messages } from './messages.js';
export { formatNumber } from './numbers.js';
export type { Forms, Texts } from './texts.js';
export { addLanguage, registerLanguage, wordsFor, wordsOfType } from './words.js';
export type { TypeWords, Words } from './words.js';
