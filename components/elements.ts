import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { QuestionTypeName } from '../src/index.js';
import { NqMultipleChoice } from './question-types/multiple-choice/multiple-choice.js';
import { NqOrder } from './question-types/order/order.js';
import { NqSingleChoice } from './question-types/single-choice/single-choice.js';
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
} satisfies Record<`nq-${QuestionTypeName}`, CustomElementConstructor>;

/** The parts of `<news-quiz>`: tag and class. */
export const partElements = { ...questionElements, 'nq-summary': NqSummary, 'nq-overview': NqOverview };

/** How a question of each type is put into a template. */
export const questionTemplates: Record<QuestionTypeName, (view: QuestionView) => TemplateResult> = {
  'single-choice': (view) => html`<nq-single-choice .view=${view}></nq-single-choice>`,
  'multiple-choice': (view) => html`<nq-multiple-choice .view=${view}></nq-multiple-choice>`,
  'true-false': (view) => html`<nq-true-false .view=${view}></nq-true-false>`,
  order: (view) => html`<nq-order .view=${view}></nq-order>`,
};
