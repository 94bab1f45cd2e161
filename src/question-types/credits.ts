import type { Credit } from '../credit.js';
import type { QuestionTypeName } from './index.js';
import { credit as categorise } from './categorise/credit.js';
import { credit as match } from './match/credit.js';
import { credit as multipleChoice } from './multiple-choice/credit.js';
import { credit as order } from './order/credit.js';
import { credit as singleChoice } from './single-choice/credit.js';
import { credit as trueFalse } from './true-false/credit.js';

/** How each question type gives credit, a line each; docs/grading.md is written from them (`npm run docs`). */
export const credits: Readonly<Record<QuestionTypeName, Credit>> = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  match,
  categorise,
};
