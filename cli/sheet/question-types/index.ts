import type { Question } from '../../../src/index.js';
import type { SheetPart, SheetParts } from '../sheet-part.js';
import { categorise } from './categorise.js';
import { cloze } from './cloze.js';
import { estimate } from './estimate.js';
import { findPassage } from './find-passage.js';
import { hotspot } from './hotspot.js';
import { match } from './match.js';
import { multipleChoice } from './multiple-choice.js';
import { number } from './number.js';
import { open } from './open.js';
import { order } from './order.js';
import { poll } from './poll.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { timeline } from './timeline.js';
import { trueFalse } from './true-false.js';

/** The registry: how each question type is set on paper, a line each; the compiler demands one for each. */
const sheetParts: SheetParts = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  poll,
  open,
  cloze,
  number,
  'short-text': shortText,
  'find-passage': findPassage,
  hotspot,
  estimate,
  timeline,
  match,
  categorise,
};

/** How a question is set on paper. */
export function onPaper({ type }: Question): SheetPart {
  return sheetParts[type];
}
