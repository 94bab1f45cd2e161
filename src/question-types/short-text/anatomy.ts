import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { ShortText } from './schema.js';

export const anatomist = defineAnatomy<ShortText>((question) => ({
  stem: [promptOf(question)],
  sets: [],
  answers: question.key.accept.slice(0, 1),
}));
