import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { policies } from '../src/index.js';
import type { QuestionTypeName } from '../src/index.js';
import { NqCloze } from './question-types/cloze/cloze.js';
import { NqFindPassage } from './question-types/find-passage/find-passage.js';
import { NqHotspot } from './question-types/hotspot/hotspot.js';
import { NqEstimate } from './question-types/estimate/estimate.js';
import { NqCategorise } from './question-types/categorise/categorise.js';
import { NqMatch } from './question-types/match/match.js';
import { NqMultipleChoice } from './question-types/multiple-choice/multiple-choice.js';
import { NqOpen } from './question-types/open/open.js';
import { NqOrder } from './question-types/order/order.js';
import { NqPoll } from './question-types/poll/poll.js';
import { NqNumber } from './question-types/number/number.js';
import { NqShortText } from './question-types/short-text/short-text.js';
import { NqSingleChoice } from './question-types/single-choice/single-choice.js';
import { NqTimeline } from './question-types/timeline/timeline.js';
import { NqTrueFalse } from './question-types/true-false/true-false.js';
import type { QuestionView } from './question/view.js';
import { NqOverview } from './overview/overview.js';
import { NqSummary } from './summary/summary.js';

/** The element of each question type; the compiler demands one for each. */
export const questionElements = {
  'nq-single-choice': NqSingleChoice,
  'nq-multiple-choice': NqMultipleChoice,
  'nq-true-false': NqTrueFalse,
  'nq-order': NqOrder,
  'nq-poll': NqPoll,
  'nq-open': NqOpen,
  'nq-cloze': NqCloze,
  'nq-number': NqNumber,
  'nq-short-text': NqShortText,
  'nq-find-passage': NqFindPassage,
  'nq-hotspot': NqHotspot,
  'nq-estimate': NqEstimate,
  'nq-timeline': NqTimeline,
  'nq-match': NqMatch,
  'nq-categorise': NqCategorise,
} satisfies Record<`nq-${QuestionTypeName}`, CustomElementConstructor>;

/** The parts of `<news-quiz>`: tag and class. */
export const partElements = {
  ...questionElements,
  'nq-summary': NqSummary,
  ...(policies.overview && { 'nq-overview': NqOverview }),
};

/** The strings of the template of each tag, once there was a question of it: Lit knows a template by them. */
const strings: Record<string, TemplateStringsArray> = {};

/** A question in the element of its type: the same template for each type, but for the tag. */
export function questionTemplate(view: QuestionView): TemplateResult {
  const tag: keyof typeof questionElements = `nq-${view.question.type}`;
  const parts = [`<${tag} .view=`, `></${tag}>`];
  return html((strings[tag] ??= Object.assign(parts, { raw: parts })), view);
}
