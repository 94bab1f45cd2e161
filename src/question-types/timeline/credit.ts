import type { Credit } from '../../credit.js';
import type { Timeline, TimelineResponse } from './schema.js';

export const credit: Credit<Timeline, TimelineResponse> = {
  formula:
    '½ · (nearness − base) / (1 − base), never below 0, + ½ · pairs in the right order / all pairs that are more than twice the tolerance apart. An event’s nearness is 1 within the tolerance, and falls to 0 over a quarter of the axis; counted is the mean over the events. `base` is the most that one place for all events would earn',
  why: 'All events at one place earn 0: nothing of them is in order, and their nearness is at most `base`. All within the tolerance earn 1.',
  example: {
    words:
      'On an axis of eight days, of four events on days 1, 3, 5 and 7 the third is placed on day 6. Its nearness is ½, the mean 7/8; all on day 5 would earn a mean of ¼. All six pairs are in order.',
    question: {
      id: 'example',
      type: 'timeline',
      prompt: 'When was it?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'chronology',
      from: '2025-06-01',
      to: '2025-06-09',
      step: 1440,
      events: [
        { id: 'a', text: 'Cracks are found' },
        { id: 'b', text: 'The bridge is closed' },
        { id: 'c', text: 'The first bus goes' },
        { id: 'd', text: 'The council meets' },
      ],
      key: {
        at: { a: '2025-06-01', b: '2025-06-03', c: '2025-06-05', d: '2025-06-07' },
        explanation: 'From the experts to the council, every second day.',
      },
    },
    response: { a: '2025-06-01', b: '2025-06-03', c: '2025-06-06', d: '2025-06-07' },
    share: (0 + (7 / 8 - 1 / 4) / (1 - 1 / 4)) / 2 + 1 / 2,
  },
};
