// Questions of the element tests that point at something: at a passage of the article, at a place in a picture.
import type { Question } from '../../src/index.js';

type Of<N extends Question['type']> = Extract<Question, { type: N }>;

export const passage: Of<'find-passage'> = {
  id: 'passage',
  type: 'find-passage',
  prompt: 'Welche Stelle passt zu der Aussage?',
  statement: 'Ob die Stadt Bescheid wusste, steht nicht fest.',
  relation: 'supports',
  basis: ['closed'],
  difficulty: 2,
  skill: 'verification',
  passages: [
    {
      id: 'closed',
      text: 'Am Montag um 9 Uhr wurde die Donaubrücke bei Wiesental für den Verkehr gesperrt.',
      evidence: { source: 'report', start: 'Am Montag um 9 Uhr', end: 'Verkehr gesperrt.' },
    },
    {
      id: 'known',
      text: 'Der Verein Freie Fahrt behauptet, die Stadt habe seit 2019 von den Schäden gewusst.',
      evidence: { source: 'report', start: 'Der Verein Freie Fahrt', end: 'Schäden gewusst.' },
    },
    {
      id: 'proof',
      text: 'Belegt ist das nicht.',
      evidence: { source: 'report', start: 'Belegt ist das nicht.' },
    },
    {
      id: 'evening',
      text: 'Am Abend begannen die Messungen.',
      evidence: { source: 'report', start: 'Am Abend begannen die Messungen.' },
    },
  ],
  key: {
    passage: 'proof',
    explanation: 'Nur ein Satz sagt, dass ein Beleg fehlt.',
    rationales: {
      closed: { because: 'other-fact', text: 'Hier geht es um die Sperre.', fact: 'closed' },
      known: { because: 'contradicted', text: 'Das ist die Behauptung selbst.', fact: 'known' },
      evening: { because: 'other-fact', text: 'Hier geht es um die Messungen.' },
    },
  },
};

export const place: Of<'hotspot'> = {
  id: 'place',
  type: 'hotspot',
  prompt: 'Wo liegt das Land der Donauquelle?',
  basis: ['closed'],
  difficulty: 1,
  skill: 'comprehension',
  picture: {
    src: 'questions/x-outage/media/atlantic.svg',
    alt: 'Landkarte mit drei markierten Ländern',
    width: 960,
    height: 654,
    credit: 'Karte: Natural Earth',
  },
  areas: [
    { id: 'america', text: 'In den USA', x: 30.7, y: 24.8, radius: 5 },
    { id: 'europe', text: 'In Deutschland', x: 69.5, y: 14.6, radius: 5 },
    { id: 'africa', text: 'In Südafrika', x: 76, y: 82, width: 10, height: 14 },
  ],
  key: {
    area: 'europe',
    explanation: 'Die Donau entspringt in Deutschland.',
    rationales: {
      america: { because: 'not-stated', text: 'Von Amerika ist keine Rede.' },
      africa: { because: 'not-stated', text: 'Von Afrika ist keine Rede.' },
    },
  },
};
