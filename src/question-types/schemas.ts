import type { QuestionTypeName } from './index.js';
import { schema as categorise } from './categorise/schema.js';
import { schema as match } from './match/schema.js';
import { schema as multipleChoice } from './multiple-choice/schema.js';
import { schema as order } from './order/schema.js';
import { schema as singleChoice } from './single-choice/schema.js';
import { schema as trueFalse } from './true-false/schema.js';

/** The schema of each question type, a line each; what readers download is generated from them (`npm run shapes`). */
export const questionSchemas = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  order,
  match,
  categorise,
} satisfies Record<QuestionTypeName, unknown>;
