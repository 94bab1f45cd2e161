import { en } from './en.js';
import type { Texts } from './texts.js';

/**
 * The languages that are there from the start, or known to lie beside the script (`null`); the first stands in for those
 * that are not there. In the embed file the build has its own in this place: see scripts/words-apart.mjs.
 */
export const builtIn: Readonly<Record<string, Texts | null>> = { en };
