import type { QuestionTypeName } from './index.js';
import { schema as estimate } from './estimate/schema.js';
import { schema as multipleChoice } from './multiple-choice/schema.js';
import { schema as order } from './order/schema.js';
import { schema as singleChoice } from './single-choice/schema.js';
import { schema as timeline } from './timeline/schema.js';
import { schema as trueFalse } from './true-false/schema.js';

/** The schema of each question type, a line each; what readers download is generated from them (`npm run shapes`). */
export const questionSchemas = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  estimate,
  timeline,
} satisfies Record<QuestionTypeName, unknown>;
