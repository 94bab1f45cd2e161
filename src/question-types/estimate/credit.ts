import type { Credit } from '../../credit.js';
import type { Estimate, EstimateResponse } from './schema.js';

export const credit: Credit<Estimate, EstimateResponse> = {
  formula:
    '(zero − distance from the value) / (zero − full), never above 1 and never below 0: all up to `full`, nothing from `zero` on',
  why: 'Near is better than far. The middle of the scale, where the slider stands at first, never earns all, and one end of the scale or both earn nothing.',
  example: {
    words: 'The bridge is 235 m long; up to 10 m off earns all, from 60 m on nothing. 265 is 30 too much.',
    question: {
      id: 'example',
      type: 'estimate',
      prompt: 'How long is the bridge?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'recall',
      min: 0,
      max: 400,
      step: 5,
      unit: 'metres',
      key: { value: 235, full: 10, zero: 60, explanation: 'It is 235 metres long.' },
    },
    response: 265,
    share: (60 - 30) / (60 - 10),
  },
};
