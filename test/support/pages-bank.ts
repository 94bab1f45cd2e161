import { digest } from '../../src/index.js';
import { bankJson } from './banks.js';
import type { Json } from './banks.js';

const closed =
  'Die alte Brücke in Altwerda ist seit Dienstag gesperrt, weil ein Prüfer einen Riss im mittleren Träger fand.';
const ways =
  'Am Mittwoch nahm die Fähre am Markt den Betrieb auf, und auch die Nordbrücke bleibt für alle offen.';
const said = 'Bürgermeisterin Ilse Brandt sagte, das Land habe ihre Warnungen vor Jahren übergangen.';

/** An article of our own, in which every fact of the bank below stands. */
export const article =
  `<article id="bericht"><h1>Brücke über die Werda gesperrt</h1>` +
  `<p>${closed}</p><p>${ways}</p><p>${said}</p></article>`;

const passage = (start: string, end: string, text: string) => [
  { source: 'report', start, end, digest: digest(text) },
];

const facts = [
  {
    id: 'closure',
    statement: 'Die Brücke ist seit Dienstag wegen eines Risses zu.',
    status: 'reported',
    evidence: passage('Die alte Brücke', 'im mittleren Träger fand.', closed),
  },
  {
    id: 'detours',
    statement: 'Fähre und Nordbrücke führen über den Fluss.',
    status: 'reported',
    evidence: passage('Am Mittwoch nahm', 'für alle offen.', ways),
  },
  {
    id: 'warnings',
    statement: 'Das Land habe Warnungen übergangen.',
    status: 'stated',
    attribution: 'Bürgermeisterin Ilse Brandt',
    evidence: passage('Bürgermeisterin Ilse Brandt sagte,', 'übergangen.', said),
  },
];

export const single = {
  id: 'reason',
  type: 'single-choice',
  prompt: 'Warum ist die Brücke gesperrt?',
  basis: ['closure'],
  difficulty: 1,
  skill: 'recall',
  hints: ['Ein Prüfer war dort.'],
  options: [
    { id: 'flood', text: 'Wegen Hochwassers' },
    { id: 'crack', text: 'Wegen eines Risses' },
    { id: 'fire', text: 'Wegen eines Brandes' },
    { id: 'none', text: 'Nichts davon', fixed: true },
  ],
  key: {
    option: 'crack',
    explanation: 'Im mittleren Träger war ein Riss.',
    rationales: { flood: { because: 'not-stated', text: 'Von Hochwasser ist keine Rede.', fact: 'closure' } },
  },
};

export const multiple = {
  id: 'ways',
  type: 'multiple-choice',
  prompt: 'Welche Wege führen noch über den Fluss?',
  basis: ['detours'],
  difficulty: 2,
  skill: 'comprehension',
  options: [
    { id: 'ferry', text: 'Die Fähre am Markt' },
    { id: 'tunnel', text: 'Der Tunnel' },
    { id: 'north', text: 'Die Nordbrücke' },
  ],
  key: { options: ['ferry', 'north'], explanation: 'Einen Tunnel gibt es nicht.' },
};

export const statement = {
  id: 'warned',
  type: 'true-false',
  prompt: 'Die Bürgermeisterin sagt, das Land habe Warnungen übergangen.',
  basis: ['warnings'],
  difficulty: 2,
  skill: 'attribution',
  notStated: true,
  key: { answer: 'true', explanation: 'So zitiert sie der Bericht.' },
};

export const order = {
  id: 'week',
  type: 'order',
  prompt: 'Ordnen Sie die Woche.',
  basis: ['closure', 'detours'],
  difficulty: 3,
  skill: 'chronology',
  items: [
    { id: 'boat', text: 'Die Fähre fuhr.' },
    { id: 'found', text: 'Der Riss fiel auf.' },
    { id: 'shut', text: 'Die Brücke wurde gesperrt.' },
  ],
  key: {
    order: ['found', 'shut', 'boat'],
    explanation: 'Erst der Riss, dann die Sperrung, dann die Fähre.',
    notes: { boat: 'Mittwoch' },
  },
};

export const questions = [single, multiple, statement, order];

const outcomes = [
  { id: 'some', from: 0, text: 'Lesen Sie noch einmal nach.' },
  { id: 'all', from: 100, text: 'Alles richtig.' },
];

/** Quizzes over the same questions: judged one by one, judged at the end, and behind a start screen. */
const quizzes = [
  { id: 'each', title: 'Frage für Frage', pick: {}, outcomes },
  {
    id: 'end',
    title: 'Alles am Ende',
    pick: {},
    policy: { feedback: 'end', navigation: 'free' },
    outcomes,
  },
  { id: 'intro', title: 'Mit Vorrede', intro: 'Lesen Sie erst den Bericht.', pick: {}, outcomes },
];

/** A bank with a question of each type about the article above. */
export const bank: Json = bankJson(questions, {
  id: 'bridge',
  sources: [{ id: 'report', language: 'de', headline: 'Brücke gesperrt', file: 'bericht.html' }],
  facts,
  quizzes,
});

/** All texts of the bank in English. */
export const english: Json = {
  format: 'newsquiz-translation/1',
  bank: 'bridge',
  language: 'en',
  title: 'A report',
  sources: { report: { headline: 'Bridge closed' } },
  facts: {
    closure: { statement: 'The bridge is closed because of a crack.' },
    detours: { statement: 'Ferry and north bridge cross the river.' },
    warnings: { statement: 'The state ignored warnings.', attribution: 'Mayor Ilse Brandt' },
  },
  questions: {
    reason: {
      prompt: 'Why is the bridge closed?',
      hints: ['An inspector was there.'],
      options: {
        flood: { text: 'A flood' },
        crack: { text: 'A crack' },
        fire: { text: 'A fire' },
        none: { text: 'None of these' },
      },
      key: {
        explanation: 'There was a crack in the middle girder.',
        rationales: { flood: { text: 'No flood is mentioned.' } },
      },
    },
    ways: {
      prompt: 'Which ways across the river are left?',
      options: {
        ferry: { text: 'The ferry' },
        tunnel: { text: 'The tunnel' },
        north: { text: 'North bridge' },
      },
      key: { explanation: 'There is no tunnel.' },
    },
    warned: {
      prompt: 'The mayor says the state ignored warnings.',
      key: { explanation: 'The report quotes her so.' },
    },
    week: {
      prompt: 'Put the week in order.',
      items: {
        boat: { text: 'The ferry sailed.' },
        found: { text: 'The crack was found.' },
        shut: { text: 'The bridge was closed.' },
      },
      key: { explanation: 'Crack, closure, ferry.', notes: { boat: 'Wednesday' } },
    },
  },
  quizzes: Object.fromEntries(
    quizzes.map(({ id, intro }) => [
      id,
      {
        title: `Quiz ${id}`,
        ...(intro !== undefined && { intro: 'Read the report first.' }),
        outcomes: { some: { text: 'Read it again.' }, all: { text: 'All correct.' } },
      },
    ]),
  ),
};

/** A bank of so many single-choice questions. */
export function bankOfLength(count: number): Json {
  const many = Array.from({ length: count }, (_, index) => ({
    ...single,
    id: `question-${index}`,
    prompt: `Frage Nummer ${index + 1}: warum ist die Brücke gesperrt?`,
  }));
  return bankJson(many, { id: 'long', sources: bank['sources'], facts });
}
