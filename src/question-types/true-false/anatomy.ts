import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { TrueFalse } from './schema.js';

export const anatomist = defineAnatomy<TrueFalse>((question) => {
  const { answer } = question.key;
  const isTrue = answer === 'not-stated' ? undefined : answer === 'true';
  const prompt = promptOf(question);
  return { stem: [prompt], statement: { ...prompt, isTrue }, sets: [], answers: [] };
});
