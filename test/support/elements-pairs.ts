// Questions whose items are put to something: to be matched, and to be sorted into groups.
import type { Question } from '../../src/index.js';

type Of<N extends Question['type']> = Extract<Question, { type: N }>;

export const matching: Of<'match'> = {
  id: 'matching',
  type: 'match',
  prompt: 'Wer sagte was?',
  basis: ['cracks', 'known'],
  difficulty: 2,
  skill: 'attribution',
  points: 2,
  items: [
    { id: 'twelve', text: 'Es sind zwölf Risse.' },
    { id: 'late', text: 'Die Stadt wusste es seit 2019.' },
    { id: 'proof', text: 'Dafür gibt es Belege.' },
  ],
  options: [
    { id: 'club', text: 'Verein Freie Fahrt' },
    { id: 'kern', text: 'Bauleiterin Ida Kern' },
    { id: 'letter', text: 'Ein Leserbrief' },
    { id: 'mayor', text: 'Der Bürgermeister' },
  ],
  key: {
    pairs: { twelve: 'kern', late: 'club', proof: 'letter' },
    explanation: 'Jede Aussage hat ihren eigenen Absender.',
  },
};

/** As `matching`, where two items have the same answer. */
export const reusing: Of<'match'> = {
  ...matching,
  id: 'reusing',
  reuse: true,
  key: { ...matching.key, pairs: { twelve: 'kern', late: 'club', proof: 'club' } },
};

export const sorting: Of<'categorise'> = {
  id: 'sorting',
  type: 'categorise',
  prompt: 'Was ist berichtet, was nicht?',
  basis: ['closed', 'known', 'proof'],
  difficulty: 3,
  skill: 'verification',
  points: 2,
  groups: [
    { id: 'reported', text: 'Berichtet' },
    { id: 'claimed', text: 'Behauptet' },
    { id: 'open', text: 'Nicht belegt' },
  ],
  items: [
    { id: 'shut', text: 'Die Brücke ist gesperrt.' },
    { id: 'knew', text: 'Die Stadt wusste von den Schäden.' },
    { id: 'paper', text: 'Es gibt Akten dazu.' },
    { id: 'bus', text: 'Ein Ersatzbus fährt.' },
  ],
  key: {
    groups: { shut: 'reported', knew: 'claimed', paper: 'open', bus: 'reported' },
    explanation: 'Sperre und Bus berichtet der Artikel selbst.',
    notes: { knew: 'Das sagt der Verein.' },
  },
};
