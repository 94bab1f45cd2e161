// Must not compile, but for its first lines: what templates of Vue know of the elements.
import type { GlobalComponents } from 'vue';
import type { VueElements } from '../../typings/vue.js';

type Quiz = InstanceType<GlobalComponents['news-quiz']>;
export const props: Quiz['$props'] = {
  src: 'bank.json',
  quiz: 'quick',
  lang: 'en',
  headingLevel: 2,
  class: 'wide',
  limits: { bytes: 2 ** 20 },
};
export const same = (given: typeof props): InstanceType<VueElements['news-quiz']>['$props'] => given;
export const emit = (tell: Quiz['$emit'], event: HTMLElementEventMap['nq-ready']): void =>
  tell('nq-ready', event);

// @ts-expect-error a level that is no number
export const level: Quiz['$props'] = { headingLevel: 'two' };
// @ts-expect-error an attribute that there is not
export const attribute: Quiz['$props'] = { bank: 'bank.json' };
// @ts-expect-error an event that there is not
export const started = (tell: Quiz['$emit'], event: Event): void => tell('nq-started', event);
// @ts-expect-error an element that there is not
export type Unknown = GlobalComponents['nq-unknown'];
