import type { QuestionTypeName } from './index.js';
import { schema as cloze } from './cloze/schema.js';
import { schema as findPassage } from './find-passage/schema.js';
import { schema as hotspot } from './hotspot/schema.js';
import { schema as estimate } from './estimate/schema.js';
import { schema as categorise } from './categorise/schema.js';
import { schema as match } from './match/schema.js';
import { schema as multipleChoice } from './multiple-choice/schema.js';
import { schema as open } from './open/schema.js';
import { schema as order } from './order/schema.js';
import { schema as poll } from './poll/schema.js';
import { schema as number } from './number/schema.js';
import { schema as shortText } from './short-text/schema.js';
import { schema as singleChoice } from './single-choice/schema.js';
import { schema as timeline } from './timeline/schema.js';
import { schema as trueFalse } from './true-false/schema.js';

/** The schema of each question type, a line each; what readers download is generated from them (`npm run shapes`). */
export const questionSchemas = {
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
} satisfies Record<QuestionTypeName, unknown>;
