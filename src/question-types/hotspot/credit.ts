import type { Credit } from '../../credit.js';
import type { Hotspot, HotspotResponse } from './schema.js';

export const credit: Credit<Hotspot, HotspotResponse> = {
  formula: '1 for the right area, else 0',
  why: 'Only one area can be chosen.',
  example: {
    words: 'Of three places on a map, a wrong one is chosen.',
    question: {
      id: 'example',
      type: 'hotspot',
      prompt: 'Where does the bridge stand?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'recall',
      picture: { src: 'media/town.svg', alt: 'Map of a town by a river', width: 400, height: 300 },
      areas: [
        { id: 'a', text: 'At the market', x: 20, y: 30, radius: 8 },
        { id: 'b', text: 'At the mill', x: 60, y: 30, radius: 8 },
        { id: 'c', text: 'At the harbour', x: 70, y: 60, width: 20, height: 30 },
      ],
      key: { area: 'b', explanation: 'It stands at the mill.' },
    },
    response: 'a',
    share: 0,
  },
};
