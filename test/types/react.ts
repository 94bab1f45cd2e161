// Must not compile, but for its first lines: what JSX knows of the elements in React.
import type { createElement, JSX } from 'react';
import type { ReactElements } from '../../typings/react.js';

type Quiz = JSX.IntrinsicElements['news-quiz'];
export const props: Quiz = {
  src: 'bank.json',
  quiz: 'quick',
  lang: 'en',
  'heading-level': 2,
  className: 'wide',
  limits: { bytes: 2 ** 20 },
  'onnq-answered': ({ earned, possible }) => console.info(earned / possible),
  ref: (element) => element?.focus(),
  children: 'The quiz needs JavaScript.',
};
export const same = (given: typeof props): ReactElements['news-quiz'] => given;
export const element = (create: typeof createElement): JSX.Element => create('news-quiz', props);

// @ts-expect-error a level that is no number
export const level: Quiz = { 'heading-level': 'two' };
// @ts-expect-error an attribute that there is not
export const attribute: Quiz = { bank: 'bank.json' };
// @ts-expect-error a field that the event does not have
export const field: Quiz = { 'onnq-answered': ({ answer }) => console.info(answer) };
// @ts-expect-error an element that there is not
export type Unknown = JSX.IntrinsicElements['nq-unknown'];
