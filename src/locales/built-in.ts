import { de } from './de.js';
import { en } from './en.js';
import type { Texts } from './texts.js';

/** The languages that are there from the start; the first stands in for those that are not there. */
export const builtIn: Readonly<Record<string, Texts>> = { en, de };
