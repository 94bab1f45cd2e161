export { CanonicalText, canonicalText, type Place } from './canonical-text.js';
export { digest } from './digest.js';
export { isInlineElement, isSkippedElement } from './elements.js';
export { locateEvidence, type EvidenceState, type Located } from './locate.js';
export { textFragment } from './text-fragment.js';
export { readTree, type Tree } from './tree.js';
export {
  evidenceIn,
  identifySource,
  verifySource,
  type PlacedEvidence,
  type VerifiedEvidence,
  type VerifiedSource,
} from './verify.js';
