import { evidence } from './evidence.js';
import { held } from './held.js';
import { lint } from './lint.js';
import type { Rule } from './rule.js';
import { sourceChanged } from './source-changed.js';
import { thousands } from './thousands.js';
import { translation } from './translation.js';

/** The registry: what is asked of a bank that can be played, a line each. */
export const rules: readonly Rule[] = [evidence, sourceChanged, held, thousands, translation, lint];
