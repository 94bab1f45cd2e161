import { partElements } from './elements.js';
import { NewsQuiz } from './news-quiz/news-quiz.js';

/** Registers every element under its tag, once; a tag that is taken stays with whoever has it. */
for (const [tag, element] of Object.entries({ ...partElements, 'news-quiz': NewsQuiz })) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

// For the compiler alone: who imports this knows the tags, the classes and the events.
export type * from './index.js';
