import { attribution } from './attribution.js';
import { missingRationale } from './missing-rationale.js';
import { pictureAlt } from './picture-alt.js';
import type { LintRule } from './rule.js';
import { unusedFact } from './unused-fact.js';

/** The registry: every rule there is, a line each. */
export const lintRules: readonly LintRule[] = [attribution, missingRationale, pictureAlt, unusedFact];

export type { Finding, Level, LintRule } from './rule.js';
