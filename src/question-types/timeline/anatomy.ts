import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { Timeline } from './schema.js';

export const anatomist = defineAnatomy<Timeline>((question) => ({
  stem: [promptOf(question)],
  sets: [optionSet('item', question.events, ['events'], [])],
  answers: [],
}));
