import type { Anatomist, Anatomy } from '../question-anatomy.js';
import { anatomist as findPassage } from './find-passage/anatomy.js';
import { anatomist as hotspot } from './hotspot/anatomy.js';
import { anatomist as cloze } from './cloze/anatomy.js';
import { anatomist as estimate } from './estimate/anatomy.js';
import { anatomist as categorise } from './categorise/anatomy.js';
import { anatomist as match } from './match/anatomy.js';
import { anatomist as multipleChoice } from './multiple-choice/anatomy.js';
import { anatomist as open } from './open/anatomy.js';
import { anatomist as order } from './order/anatomy.js';
import { anatomist as poll } from './poll/anatomy.js';
import { anatomist as number } from './number/anatomy.js';
import { anatomist as shortText } from './short-text/anatomy.js';
import { anatomist as singleChoice } from './single-choice/anatomy.js';
import { anatomist as timeline } from './timeline/anatomy.js';
import { anatomist as trueFalse } from './true-false/anatomy.js';
import type { Question, QuestionTypeName } from './index.js';

/** How the questions of each type are taken apart, a line each; only rules on their quality ask for it. */
const anatomists: Readonly<Record<QuestionTypeName, Anatomist>> = {
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

export function anatomyOf(question: Question): Anatomy {
  return anatomists[question.type].anatomy(question);
}
