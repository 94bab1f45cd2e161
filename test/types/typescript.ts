// Must not compile, but for its first lines: what TypeScript knows of the elements in a page, with no framework.
import type { NewsQuiz } from '../../components/index.js';
import type { ElementEvents, ElementProperties } from '../../typings/elements.js';

export const quiz: NewsQuiz = document.createElement('news-quiz');
quiz.headingLevel = 2;
quiz.limits = { bytes: 2 ** 20 };
quiz.addEventListener('nq-answered', ({ earned, possible }) => console.info(earned / possible));
export const set: ElementProperties['news-quiz'] = { src: 'bank.json', 'heading-level': '2' };
export const told = ({ code }: ElementEvents['news-quiz']['nq-error']): string => code;

// @ts-expect-error a level that is no number
quiz.headingLevel = 'two';
// @ts-expect-error a property that there is not
quiz.bank = 'bank.json';
// @ts-expect-error a field that the event does not have
quiz.addEventListener('nq-answered', ({ answer }) => console.info(answer));
// @ts-expect-error an event that there is not
export type Started = ElementEvents['news-quiz']['nq-started'];
