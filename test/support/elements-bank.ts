// The bank of the element tests, about an event that never was: every type and policy, and the article behind it.
import { canonicalText, digest, locateEvidence } from '../../src/index.js';
import type { Bank, Fact, Policy, Question, Quiz } from '../../src/index.js';
import { matching, reusing, sorting } from './elements-pairs.js';
import { passage, place } from './elements-passages.js';

export { matching, reusing, sorting };

/** The paragraphs of the article. */
export const ARTICLE: readonly string[] = [
  'Am Montag um 9 Uhr wurde die Donaubrücke bei Wiesental für den Verkehr gesperrt.',
  'Gutachter hatten im Mai zwölf Risse in zwei Trägern gefunden, sagte Bauleiterin Ida Kern.',
  'Der Verein Freie Fahrt behauptet, die Stadt habe seit 2019 von den Schäden gewusst. Belegt ist das nicht.',
  'Um 11 Uhr fuhr der erste Ersatzbus, um 12 Uhr tagte der Stadtrat. Am Abend begannen die Messungen.',
];

const TEXT = canonicalText(ARTICLE.join('\n'));

type Evidence = Fact['evidence'][number];

/** Evidence in the article with its digest, and in the agency's text. */
function evidence(ends: Pick<Evidence, 'start' | 'end'>): Evidence[] {
  const { end, start, state } = locateEvidence(TEXT, { source: 'report', ...ends });
  if (state !== 'found') throw new Error(`${ends.start}: ${state}`);
  return [
    { source: 'report', ...ends, digest: digest(TEXT.slice(start, end)) },
    { source: 'wire', ...ends },
  ];
}

export const FACTS: readonly Fact[] = [
  {
    id: 'closed',
    statement: 'Die Donaubrücke ist seit Montag gesperrt.',
    status: 'reported',
    evidence: evidence({ start: 'Am Montag um 9 Uhr', end: 'Verkehr gesperrt' }),
  },
  {
    id: 'cracks',
    statement: 'In zwei Trägern sind zwölf Risse.',
    status: 'stated',
    attribution: 'Bauleiterin Ida Kern',
    evidence: evidence({ start: 'Gutachter hatten im Mai', end: 'Trägern gefunden' }),
  },
  {
    id: 'known',
    statement: 'Die Stadt kannte die Schäden.',
    status: 'alleged',
    attribution: 'Verein Freie Fahrt',
    evidence: evidence({ start: 'die Stadt habe seit 2019', end: 'Schäden gewusst' }),
  },
  {
    id: 'proof',
    statement: 'Für das Wissen der Stadt gibt es Belege.',
    status: 'unverified',
    attribution: 'ein Leserbrief',
    evidence: evidence({ start: 'Belegt ist das nicht' }),
  },
  {
    id: 'course',
    statement: 'Erst fuhr der Bus, dann tagte der Rat.',
    status: 'reported',
    evidence: evidence({ start: 'Um 11 Uhr fuhr', end: 'tagte der Stadtrat' }),
  },
];

type Of<N extends Question['type']> = Extract<Question, { type: N }>;

export const single: Of<'single-choice'> = {
  id: 'single',
  type: 'single-choice',
  prompt: 'Seit wann ist die Donaubrücke gesperrt?',
  basis: ['closed'],
  difficulty: 1,
  skill: 'recall',
  hints: ['Es steht im ersten Absatz.'],
  options: [
    { id: 'sunday', text: 'Seit Sonntag' },
    { id: 'monday', text: 'Seit Montag' },
    { id: 'may', text: 'Seit Mai' },
    { id: 'none', text: 'Nichts davon', fixed: true },
  ],
  key: {
    option: 'monday',
    explanation: 'Die Sperre begann am Montag um neun.',
    rationales: {
      sunday: { because: 'contradicted', text: 'Der Artikel nennt den Montag.', fact: 'closed' },
      may: { because: 'other-fact', text: 'Im Mai waren die Gutachter da.', fact: 'cracks' },
      none: { because: 'contradicted', text: 'Eine der Antworten stimmt.' },
    },
  },
};

export const multiple: Of<'multiple-choice'> = {
  id: 'multiple',
  type: 'multiple-choice',
  prompt: 'Was geschah am Tag der Sperre?',
  basis: ['course', 'cracks'],
  difficulty: 2,
  skill: 'comprehension',
  points: 2,
  choose: 2,
  options: [
    { id: 'bus', text: 'Ein Ersatzbus fuhr.' },
    { id: 'council', text: 'Der Stadtrat tagte.' },
    { id: 'experts', text: 'Gutachter fanden Risse.' },
    { id: 'new', text: 'Ein Neubau begann.' },
  ],
  key: {
    options: ['bus', 'council'],
    explanation: 'Bus und Rat gehören zum Montag.',
    rationales: {
      experts: { because: 'wrong-time', text: 'Das war im Mai.', fact: 'cracks' },
      new: { because: 'not-stated', text: 'Von einem Neubau ist keine Rede.' },
    },
  },
};

export const statement: Of<'true-false'> = {
  id: 'statement',
  type: 'true-false',
  prompt: 'Die Stadt wusste seit 2019 von den Schäden.',
  basis: ['known', 'proof'],
  difficulty: 3,
  skill: 'verification',
  notStated: true,
  hints: ['Wer sagt das?'],
  key: {
    answer: 'not-stated',
    explanation: 'Der Verein behauptet es, belegt ist es nicht.',
    rationales: {
      true: { because: 'wrong-actor', text: 'Das sagt nur der Verein.', fact: 'known' },
      false: { because: 'not-stated', text: 'Widerlegt ist es auch nicht.' },
    },
  },
};

export const ordering: Of<'order'> = {
  id: 'ordering',
  type: 'order',
  prompt: 'In welcher Folge geschah das?',
  basis: ['course'],
  difficulty: 2,
  skill: 'chronology',
  items: [
    { id: 'found', text: 'Risse gefunden' },
    { id: 'shut', text: 'Brücke gesperrt' },
    { id: 'ride', text: 'Erster Ersatzbus' },
    { id: 'met', text: 'Stadtrat tagt' },
  ],
  key: {
    order: ['found', 'shut', 'ride', 'met'],
    explanation: 'Vom Gutachten bis zum Rat.',
    notes: { shut: '9 Uhr', ride: '11 Uhr' },
  },
};

/** As `multiple`, for any number of options. */
export const anyNumber: Of<'multiple-choice'> = (({ choose: _, ...rest }) => ({ ...rest, id: 'any-number' }))(
  multiple,
);

/** As `statement`, with two answers. */
export const twoAnswers: Of<'true-false'> = {
  ...statement,
  id: 'two-answers',
  prompt: 'Der Ersatzbus fuhr vor der Ratssitzung.',
  basis: ['course'],
  notStated: false,
  key: { answer: 'true', explanation: 'Elf Uhr liegt vor zwölf.' },
};

/** As `ordering`, with two items of the same time. */
export const ties: Of<'order'> = {
  ...ordering,
  id: 'ties',
  key: { order: ['found', ['shut', 'ride'], 'met'], explanation: 'Zwei davon lagen gleichauf.' },
};

export const QUESTIONS: readonly Question[] = [
  single,
  multiple,
  statement,
  ordering,
  anyNumber,
  twoAnswers,
  ties,
  passage,
  place,
  matching,
  reusing,
  sorting,
];

const OUTCOMES: Quiz['outcomes'] = [
  { id: 'low', from: 0, text: 'Da war noch etwas offen.' },
  { id: 'high', from: 80, text: 'Gut gelesen.' },
];

/** A quiz with the first four questions, as the bank lists them. */
export function quizOf(id: string, changes: Partial<Quiz> = {}): Quiz {
  const questions = ['single', 'multiple', 'statement', 'ordering'];
  return { id, title: 'Die Brücke', pick: { questions }, outcomes: OUTCOMES, ...changes };
}

const POLICIES: Readonly<Record<string, Policy>> = {
  forward: { feedback: 'immediate', navigation: 'forward' },
  free: { feedback: 'immediate', navigation: 'free' },
  'end-free': { feedback: 'end', navigation: 'free' },
  'end-forward': { feedback: 'end', navigation: 'forward' },
  tries: { attempts: 3, attemptCost: 30, hintCost: 20, confidence: true },
  grid: { feedback: 'end', navigation: 'free', flags: true, overview: true },
  timed: { navigation: 'free', time: { seconds: 60 } },
};

const INTRO = 'Vier Fragen zum Bericht.';

/** A quiz for each policy, with and without an intro: `free`, `free-intro` and so on. */
const policyQuizzes = Object.entries(POLICIES).flatMap(([id, policy]) => [
  quizOf(id, { policy }),
  quizOf(`${id}-intro`, { policy, intro: INTRO }),
]);

/** One question that asks how sure the reader is. */
const SURE = quizOf('only-single-sure', { pick: { questions: ['single'] }, policy: { confidence: true } });

/** The whole bank: the quizzes for the policies, and one of each question alone, `only-single` and so on. */
export function testBank(changes: Partial<Bank> = {}): Bank {
  const questions = changes.questions ?? [...QUESTIONS];
  const alone = questions.map(({ id }) => quizOf(`only-${id}`, { pick: { questions: [id] } }));
  return {
    format: 'newsquiz-bank/1',
    id: 'bridge',
    revision: 1,
    language: 'de',
    title: 'Die Donaubrücke',
    licence: 'CC BY 4.0',
    sources: [
      { id: 'report', language: 'de', headline: 'Brücke gesperrt', digest: digest(TEXT) },
      { id: 'wire', language: 'de', agency: 'ZZ', url: 'https://news.example/bridge' },
    ],
    facts: [...FACTS],
    quizzes: changes.questions ? alone : [...policyQuizzes, ...alone, SURE],
    ...changes,
    questions,
  };
}

/** A bank with just these questions, all in one quiz. */
export function bankOf(questions: readonly Question[], changes: Partial<Bank> = {}): Bank {
  const quiz = quizOf('all', { pick: { questions: questions.map(({ id }) => id) } });
  return testBank({ quizzes: [quiz], ...changes, questions: [...questions] });
}
