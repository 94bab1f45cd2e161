// Written by `npm run docs:accessibility` from the same run of the tests as docs/accessibility.md; do not change it by hand.
import type { QuestionTypeName } from '../../src/index.js';
import type { TypeAccess } from './type-access.js';

/** How accessible each question type is. */
export const accessOfTypes: Readonly<Record<QuestionTypeName, TypeAccess>> = {
  'single-choice': { accessible: 'full', conditions: [] },
  'multiple-choice': { accessible: 'full', conditions: [] },
  'true-false': { accessible: 'full', conditions: [] },
  order: { accessible: 'full', conditions: [] },
  poll: { accessible: 'full', conditions: [] },
  open: { accessible: 'full', conditions: [] },
  cloze: { accessible: 'full', conditions: [] },
  number: { accessible: 'full', conditions: [] },
  'short-text': { accessible: 'full', conditions: [] },
  'find-passage': { accessible: 'full', conditions: [] },
  hotspot: { accessible: 'full', conditions: [] },
  estimate: { accessible: 'full', conditions: [] },
  timeline: { accessible: 'full', conditions: [] },
  match: { accessible: 'full', conditions: [] },
  categorise: { accessible: 'full', conditions: [] },
};
