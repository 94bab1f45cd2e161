import type { Question, QuestionTypeName } from '../../src/index.js';

/** A question without what `new bank` gives it. */
type Sample<Type extends QuestionTypeName> = Omit<Extract<Question, { type: Type }>, 'id' | 'type' | 'basis'>;

/** A question of each type in German, for banks in German; the English ones explain the types in the documentation. */
export const germanSamples: { readonly [Type in QuestionTypeName]: Sample<Type> } = {
  'single-choice': {
    prompt: 'Wann wurde die Brücke gesperrt?',
    difficulty: 1,
    skill: 'recall',
    options: [
      { id: 'a', text: 'Am Sonntag' },
      { id: 'b', text: 'Am Montag' },
      { id: 'c', text: 'Am Dienstag' },
      { id: 'd', text: 'Am Freitag' },
    ],
    key: {
      option: 'b',
      explanation: 'Am Montag wurde sie gesperrt.',
      rationales: { a: { because: 'wrong-time', text: 'Da wurden die Risse gefunden.' } },
    },
  },
  'multiple-choice': {
    prompt: 'Was geschah am Montag?',
    difficulty: 1,
    skill: 'recall',
    options: [
      { id: 'a', text: 'Die Brücke wurde gesperrt.' },
      { id: 'b', text: 'Der Stadtrat trat zusammen.' },
      { id: 'c', text: 'Eine neue Brücke wurde eröffnet.' },
      { id: 'd', text: 'Die Bürgermeisterin trat zurück.' },
      { id: 'e', text: 'Der Fluss führte Hochwasser.' },
    ],
    key: { options: ['a', 'b'], explanation: 'Die Brücke wurde gesperrt, und der Stadtrat trat zusammen.' },
  },
  'true-false': {
    prompt: 'Die Stadt wusste von dem Schaden.',
    difficulty: 1,
    skill: 'verification',
    notStated: true,
    key: { answer: 'not-stated', explanation: 'Der Artikel lässt das offen.' },
  },
  order: {
    prompt: 'Was geschah zuerst?',
    difficulty: 1,
    skill: 'chronology',
    items: [
      { id: 'a', text: 'Risse werden gefunden' },
      { id: 'b', text: 'Die Brücke wird gesperrt' },
      { id: 'c', text: 'Der erste Bus fährt' },
      { id: 'd', text: 'Der Stadtrat tritt zusammen' },
    ],
    key: { order: ['a', 'b', 'c', 'd'], explanation: 'Von den Fachleuten bis zum Stadtrat.' },
  },
  poll: {
    prompt: 'Wie kommen Sie über den Fluss?',
    difficulty: 1,
    skill: 'comprehension',
    options: [
      { id: 'bus', text: 'Mit dem Bus' },
      { id: 'ferry', text: 'Mit der Fähre' },
      { id: 'never', text: 'Gar nicht' },
    ],
    key: { explanation: 'Solange die Brücke gesperrt ist, fahren Busse und die Fähre.' },
  },
  open: {
    prompt: 'Warum wurde die Brücke gesperrt, und für wie lange?',
    difficulty: 2,
    skill: 'comprehension',
    graded: true,
    key: {
      model: 'Ein Träger hat einen Riss; die Reparatur dauert zwei Wochen.',
      criteria: [
        { id: 'cause', text: 'Die Antwort nennt den Riss im Träger.' },
        { id: 'length', text: 'Die Antwort nennt die zwei Wochen.' },
      ],
      explanation: 'Der Bericht nennt Grund und Dauer im ersten Satz.',
    },
  },
  cloze: {
    prompt: 'Füllen Sie die Lücken.',
    difficulty: 2,
    skill: 'recall',
    text: 'Die {what} wurde am {day} gesperrt; der Grund: {cause}.',
    gaps: [
      { id: 'what' },
      {
        id: 'day',
        options: [
          { id: 'monday', text: 'Montag' },
          { id: 'sunday', text: 'Sonntag' },
        ],
      },
      { id: 'cause' },
    ],
    key: {
      accept: { what: ['Brücke'], cause: ['Risse', 'ein Riss'] },
      options: { day: 'monday' },
      explanation: 'Man hatte Risse gefunden.',
    },
  },
  number: {
    prompt: 'Wie lang ist die Brücke?',
    difficulty: 2,
    skill: 'recall',
    unit: 'm',
    key: { value: 235, tolerance: { percent: 2 }, explanation: 'Sie ist 235 m lang.' },
  },
  'short-text': {
    prompt: 'Was fährt anstelle der Straßenbahnen?',
    difficulty: 1,
    skill: 'recall',
    rules: { typos: 1 },
    key: { accept: ['Busse'], explanation: 'Statt ihrer fahren Busse.' },
  },
  'find-passage': {
    prompt: 'Wo sagt der Bericht das?',
    difficulty: 1,
    skill: 'verification',
    statement: 'Die Brücke ist wegen eines Risses gesperrt.',
    relation: 'supports',
    passages: [
      { id: 'a', text: 'Seit Montag darf niemand mehr über die Brücke.' },
      { id: 'b', text: 'Fachleute hatten an einem Träger einen Riss entdeckt.' },
      { id: 'c', text: 'Am Freitag berät der Stadtrat darüber.' },
    ],
    key: { passage: 'b', explanation: 'Der Riss ist der Grund.' },
  },
  hotspot: {
    prompt: 'Wo steht die Brücke?',
    difficulty: 1,
    skill: 'recall',
    picture: { src: 'media/town.svg', alt: 'Karte einer Stadt am Fluss', width: 400, height: 300 },
    areas: [
      { id: 'a', text: 'Am Markt', x: 20, y: 30, radius: 8 },
      { id: 'b', text: 'An der Mühle', x: 60, y: 30, radius: 8 },
      { id: 'c', text: 'Am Hafen', x: 70, y: 60, width: 20, height: 30 },
    ],
    key: { area: 'b', explanation: 'Sie steht an der Mühle.' },
  },
  estimate: {
    prompt: 'Wie lang ist die Brücke?',
    difficulty: 1,
    skill: 'recall',
    min: 0,
    max: 400,
    step: 5,
    unit: 'Meter',
    key: { value: 235, full: 10, zero: 60, explanation: 'Sie ist 235 Meter lang.' },
  },
  timeline: {
    prompt: 'Wann war das?',
    difficulty: 1,
    skill: 'chronology',
    from: '2025-06-01',
    to: '2025-06-09',
    step: 1440,
    events: [
      { id: 'a', text: 'Risse werden gefunden' },
      { id: 'b', text: 'Die Brücke wird gesperrt' },
      { id: 'c', text: 'Der erste Bus fährt' },
      { id: 'd', text: 'Der Stadtrat tritt zusammen' },
    ],
    key: {
      at: { a: '2025-06-01', b: '2025-06-03', c: '2025-06-05', d: '2025-06-07' },
      explanation: 'Von den Fachleuten bis zum Stadtrat, jeden zweiten Tag.',
    },
  },
  match: {
    prompt: 'Wer sagte was?',
    difficulty: 1,
    skill: 'attribution',
    items: [
      { id: 'crack', text: 'Die Risse sind neu.' },
      { id: 'money', text: 'Es ist kein Geld da.' },
      { id: 'ferry', text: 'Die Fähre genügt.' },
      { id: 'late', text: 'Das kommt zu spät.' },
    ],
    options: [
      { id: 'club', text: 'Der Fahrradclub' },
      { id: 'expert', text: 'Die Ingenieurin' },
      { id: 'mayor', text: 'Die Bürgermeisterin' },
      { id: 'owner', text: 'Der Fährmann' },
    ],
    key: {
      pairs: { crack: 'expert', money: 'mayor', ferry: 'owner', late: 'club' },
      explanation: 'Alle sprachen von dem, was sie angeht.',
    },
  },
  categorise: {
    prompt: 'Was wird berichtet, was behauptet?',
    difficulty: 2,
    skill: 'verification',
    groups: [
      { id: 'reported', text: 'Berichtet' },
      { id: 'claimed', text: 'Behauptet' },
    ],
    items: [
      { id: 'a', text: 'Die Brücke ist gesperrt.' },
      { id: 'b', text: 'Die Stadt hat es gewusst.' },
      { id: 'c', text: 'Ein Bus fährt.' },
      { id: 'd', text: 'Der Stadtrat hat beraten.' },
      { id: 'e', text: 'Die Ingenieurin hat gelogen.' },
    ],
    key: {
      groups: { a: 'reported', b: 'claimed', c: 'reported', d: 'reported', e: 'claimed' },
      explanation: 'Zwei der Sätze sagt nur eine Seite.',
    },
  },
};
