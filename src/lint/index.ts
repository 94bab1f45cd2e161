import { absoluteWords } from './absolute-words.js';
import { allOrNone } from './all-or-none.js';
import { attribution } from './attribution.js';
import { balance } from './balance.js';
import { clang } from './clang.js';
import { crowdedPassage } from './crowded-passage.js';
import { doubleNegative } from './double-negative.js';
import { equalOptions } from './equal-options.js';
import { givesAway } from './gives-away.js';
import { grammarCue } from './grammar-cue.js';
import { idlePolicy } from './idle-policy.js';
import { keyPosition } from './key-position.js';
import { longStem } from './long-stem.js';
import { longestKey } from './longest-key.js';
import { markup } from './markup.js';
import { missingRationale } from './missing-rationale.js';
import { negativeStem } from './negative-stem.js';
import { numberOrder } from './number-order.js';
import { overlappingRanges } from './overlapping-ranges.js';
import { pictureAlt } from './picture-alt.js';
import { readingEase } from './reading-ease.js';
import { readingJump } from './reading-jump.js';
import { similarOptions } from './similar-options.js';
import { translationFacts } from './translation-facts.js';
import { translationLength } from './translation-length.js';
import { unevenOptions } from './uneven-options.js';
import { unsafeUrl } from './unsafe-url.js';
import { unusedFact } from './unused-fact.js';
import { vagueWords } from './vague-words.js';
import type { LintRule } from './rule.js';

/** The registry: every rule there is, a line each. */
export const lintRules: readonly LintRule[] = [
  absoluteWords,
  allOrNone,
  attribution,
  balance,
  clang,
  crowdedPassage,
  doubleNegative,
  equalOptions,
  givesAway,
  grammarCue,
  idlePolicy,
  keyPosition,
  longStem,
  longestKey,
  markup,
  missingRationale,
  negativeStem,
  numberOrder,
  overlappingRanges,
  pictureAlt,
  readingEase,
  readingJump,
  similarOptions,
  translationFacts,
  translationLength,
  unevenOptions,
  unsafeUrl,
  unusedFact,
  vagueWords,
];

export type { Edition, SourceText } from './edition.js';
export { literature } from './literature.js';
export { lint } from './lint.js';
export type { Linted, LintInput } from './lint.js';
export { idPath } from './id-path.js';
export { settledLint } from './settled-lint.js';
export type { SettledFinding } from './settled-lint.js';
export { readLintSettings } from './settings.js';
export type { SettingsProblem } from './settings.js';
export type { Finding, Level, LintRule, Setting } from './rule.js';
