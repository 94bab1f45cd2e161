import { createRandom } from '../../../src/random.js';
import { isComplete } from '../../../src/index.js';
import type { Question, QuestionTypeName } from '../../../src/index.js';
import type { TypeSupport } from './fields.js';
import { clozeSupport } from './cloze.js';
import { findPassageSupport } from './find-passage.js';
import { hotspotSupport } from './hotspot.js';
import { estimateSupport } from './estimate.js';
import { categoriseSupport } from './categorise.js';
import { matchSupport } from './match.js';
import { multipleChoiceSupport } from './multiple-choice.js';
import { openSupport } from './open.js';
import { orderSupport } from './order.js';
import { pollSupport } from './poll.js';
import { numberSupport } from './number.js';
import { shortTextSupport } from './short-text.js';
import { singleChoiceSupport } from './single-choice.js';
import { timelineSupport } from './timeline.js';
import { trueFalseSupport } from './true-false.js';

/** What the tests have of each question type, a line each. */
export const typeSupport: { readonly [N in QuestionTypeName]: TypeSupport<N> } = {
  'single-choice': singleChoiceSupport,
  'multiple-choice': multipleChoiceSupport,
  'true-false': trueFalseSupport,
  order: orderSupport,
  poll: pollSupport,
  open: openSupport,
  cloze: clozeSupport,
  number: numberSupport,
  'short-text': shortTextSupport,
  'find-passage': findPassageSupport,
  hotspot: hotspotSupport,
  estimate: estimateSupport,
  timeline: timelineSupport,
  match: matchSupport,
  categorise: categoriseSupport,
};

/** What is known of the support for a type whose name is not. */
type AnySupport = TypeSupport<'single-choice'> & { readonly response: (...values: never[]) => unknown };

function supportOf({ type }: Question): AnySupport {
  return typeSupport[type] as unknown as AnySupport;
}

/** One of each type, with ids of their own. */
export function oneOfEach(): Question[] {
  return Object.values(typeSupport).map(({ example }) => example());
}

/** A response to a question, the same for the same number: some complete, some not, some right. */
export function responseTo(question: Question, n: number): unknown {
  return supportOf(question).response(question as never, createRandom(String(n)), n);
}

/** A complete response to any question, whether or not it has a right one. */
export function completeTo(question: Question): unknown {
  for (let n = 0; ; n++) {
    const response = responseTo(question, n);
    if (isComplete(question, response)) return response;
  }
}
