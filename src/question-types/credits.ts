import type { Credit } from '../credit.js';
import { credit as findPassage } from './find-passage/credit.js';
import { credit as hotspot } from './hotspot/credit.js';
import type { QuestionTypeName } from './index.js';
import { credit as cloze } from './cloze/credit.js';
import { credit as estimate } from './estimate/credit.js';
import { credit as categorise } from './categorise/credit.js';
import { credit as match } from './match/credit.js';
import { credit as multipleChoice } from './multiple-choice/credit.js';
import { credit as open } from './open/credit.js';
import { credit as order } from './order/credit.js';
import { credit as poll } from './poll/credit.js';
import { credit as number } from './number/credit.js';
import { credit as shortText } from './short-text/credit.js';
import { credit as singleChoice } from './single-choice/credit.js';
import { credit as timeline } from './timeline/credit.js';
import { credit as trueFalse } from './true-false/credit.js';

/** How each question type gives credit, a line each; docs/grading.md is written from them (`npm run docs`). */
export const credits: Readonly<Record<QuestionTypeName, Credit>> = {
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
