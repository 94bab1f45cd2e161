/** A question of the benchmark, before it is put into anybody's format. */
export interface Content {
  readonly prompt: string;
  readonly options: readonly string[];
  /** The place of the right one. */
  readonly right: number;
  readonly explanation: string;
}

const seeds: readonly Content[] = [
  {
    prompt: 'Wie viele Bögen hat die alte Brücke über die Werda?',
    options: ['Drei', 'Fünf', 'Sieben', 'Neun'],
    right: 1,
    explanation:
      'Fünf Bögen tragen die Brücke, seit sie im 18. Jahrhundert nach einem Hochwasser neu gebaut wurde. Der mittlere ist der weiteste.',
  },
  {
    prompt: 'Warum ist die Brücke seit Dienstag für den Verkehr gesperrt?',
    options: ['Wegen eines Risses', 'Wegen Hochwassers', 'Wegen eines Fests', 'Wegen einer Wahl'],
    right: 0,
    explanation:
      'Bei der jährlichen Prüfung fand sich ein Riss im mittleren Träger. Bis ein Gutachten vorliegt, darf niemand über die Brücke fahren.',
  },
  {
    prompt: 'Auf welchem Weg gelangt man bis dahin an das andere Ufer?',
    options: ['Über die Bahnbrücke', 'Durch einen Tunnel', 'Mit der Fähre am Markt', 'Gar nicht'],
    right: 2,
    explanation:
      'Die Fähre am Markt fährt alle zwanzig Minuten und nimmt auch Fahrräder mit. Autos nehmen die Nordbrücke, einen Umweg von sechs Kilometern.',
  },
  {
    prompt: 'Wer entscheidet darüber, ob die Brücke wieder geöffnet wird?',
    options: ['Der Stadtrat', 'Die Fährleute', 'Der Landtag', 'Das Bauamt des Kreises'],
    right: 3,
    explanation:
      'Zuständig ist das Bauamt des Kreises. Der Stadtrat wird angehört, kann die Sperrung aber weder verlängern noch aufheben.',
  },
];

/** So many questions: the same few again and again, each told apart by its number. */
export function content(count: number): Content[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = seeds[index % seeds.length] as Content;
    return { ...seed, prompt: `${index + 1}: ${seed.prompt}` };
  });
}

const idOf = (place: number): string => String.fromCodePoint(97 + place);

function questionOf({ explanation, options, prompt, right }: Content, index: number): object {
  const wrong = options.map((text, place) => ({ text, place })).filter(({ place }) => place !== right);
  const reason = (text: string) => ({ because: 'contradicted', text: `„${text}“ sagt der Bericht nicht.` });
  return {
    id: `q${index + 1}`,
    type: 'single-choice',
    prompt,
    basis: ['closed'],
    difficulty: 2,
    skill: 'recall',
    options: options.map((text, place) => ({ id: idOf(place), text })),
    key: {
      option: idOf(right),
      explanation,
      rationales: Object.fromEntries(wrong.map(({ text, place }) => [idOf(place), reason(text)])),
    },
  };
}

/** The questions as a bank of ours. */
export function bankOf(questions: readonly Content[]): object {
  const evidence = [
    { source: 'report', start: 'Die alte Brücke', end: 'gesperrt', digest: 'c47a021c512f200d' },
  ];
  return {
    format: 'newsquiz-bank/1',
    id: 'bench',
    revision: 1,
    language: 'de',
    title: 'Die Brücke',
    licence: 'CC0-1.0',
    sources: [
      {
        id: 'report',
        headline: 'Die Brücke',
        publisher: 'newsquiz',
        language: 'de',
        url: 'https://example.org/',
      },
    ],
    facts: [{ id: 'closed', statement: 'Die Brücke ist gesperrt.', status: 'reported', evidence }],
    questions: questions.map(questionOf),
    quizzes: [
      {
        id: 'all',
        title: 'Die Brücke',
        pick: { order: 'bank' },
        policy: { feedback: 'immediate' },
        outcomes: [{ id: 'end', from: 0, text: 'Danke fürs Mitmachen.' }],
      },
    ],
  };
}
