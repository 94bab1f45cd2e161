// Must not compile, but for its first lines: what templates of Svelte know of the elements.
import type { SvelteHTMLElements } from 'svelte/elements';
import type { SvelteElements } from '../../typings/svelte.js';

type Quiz = SvelteHTMLElements['news-quiz'];
export const props = {
  src: 'bank.json',
  quiz: 'quick',
  lang: 'en',
  'heading-level': 2,
  class: 'wide',
  limits: { bytes: 2 ** 20 },
  'onnq-answered': ({ earned, possible }) => console.info(earned / possible),
} satisfies Quiz;
export const same = (given: typeof props): SvelteElements['news-quiz'] => given;

// @ts-expect-error a level that is no number
export const level: Quiz = { 'heading-level': 'two' };
// @ts-expect-error a property that takes no text
export const limits: Quiz = { limits: 'none' };
// @ts-expect-error a field that the event does not have
export const field: Quiz = { 'onnq-answered': ({ answer }) => console.info(answer) };
