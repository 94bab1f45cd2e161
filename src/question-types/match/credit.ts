import type { Credit } from '../../credit.js';
import type { Match, MatchResponse } from './schema.js';

export const credit: Credit<Match, MatchResponse> = {
  formula:
    '(right pairs − base) / (all pairs − base), never below 0, where base is how often the key names the option that it names most often',
  why: 'The same option everywhere hits exactly the base and earns 0. Where an option goes once, the base is 1: what a random arrangement hits on the average, as in the correction for guessing (Diamond and Evans 1973).',
  example: {
    words: 'Of four items, two have their option and two have each other’s; an option may go once.',
    question: {
      id: 'example',
      type: 'match',
      prompt: 'Who said what?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'attribution',
      items: [
        { id: 'crack', text: 'The cracks are new.' },
        { id: 'money', text: 'There is no money.' },
        { id: 'ferry', text: 'The ferry will do.' },
        { id: 'late', text: 'It comes too late.' },
      ],
      options: [
        { id: 'club', text: 'The cycling club' },
        { id: 'expert', text: 'The engineer' },
        { id: 'mayor', text: 'The mayor' },
        { id: 'owner', text: 'The ferry’s owner' },
      ],
      key: {
        pairs: { crack: 'expert', money: 'mayor', ferry: 'owner', late: 'club' },
        explanation: 'Each spoke of their own.',
      },
    },
    response: { crack: 'expert', money: 'mayor', ferry: 'club', late: 'owner' },
    share: 1 / 3,
  },
};
