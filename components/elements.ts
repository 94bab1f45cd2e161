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

/** How a question of each type is put into a template. */
export const questionTemplates: Record<QuestionTypeName, (view: QuestionView) => TemplateResult> = {
  'single-choice': (view) => html`<nq-single-choice .view=${view}></nq-single-choice>`,
  'multiple-choice': (view) => html`<nq-multiple-choice .view=${view}></nq-multiple-choice>`,
  'true-false': (view) => html`<nq-true-false .view=${view}></nq-true-false>`,
  order: (view) => html`<nq-order .view=${view}></nq-order>`,
  poll: (view) => html`<nq-poll .view=${view}></nq-poll>`,
  open: (view) => html`<nq-open .view=${view}></nq-open>`,
  cloze: (view) => html`<nq-cloze .view=${view}></nq-cloze>`,
  number: (view) => html`<nq-number .view=${view}></nq-number>`,
  'short-text': (view) => html`<nq-short-text .view=${view}></nq-short-text>`,
  'find-passage': (view) => html`<nq-find-passage .view=${view}></nq-find-passage>`,
  hotspot: (view) => html`<nq-hotspot .view=${view}></nq-hotspot>`,
  estimate: (view) => html`<nq-estimate .view=${view}></nq-estimate>`,
  timeline: (view) => html`<nq-timeline .view=${view}></nq-timeline>`,
  match: (view) => html`<nq-match .view=${view}></nq-match>`,
  categorise: (view) => html`<nq-categorise .view=${view}></nq-categorise>`,
};
