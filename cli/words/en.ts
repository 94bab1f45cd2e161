/** What readers and teachers see on the pages that are built, besides the words that the elements have: English. */
export const en = {
  /** The language that they are in. */
  language: 'en',
  toArticle: (headline: string): string => `On the article: ${headline}`,
  toSheet: 'All questions on one page, to read and to print',
  otherLanguage: (language: string): string => `This quiz in ${language}`,
  licence: (licence: string): string => `Licence of the questions: ${licence}`,
  worksheet: 'Worksheet',
  name: 'Name',
  group: 'Class',
  date: 'Date',
  showAnswer: 'Show the answer',
  answers: 'Answer key',
  withKey: 'Print with the answer key',
  points: (points: number): string => (points === 1 ? '1 point' : `${points} points`),
  hint: 'Print this page. A4 and Letter both fit.',
  /** Choices of a gap, behind it. */
  gap: (place: number): string => `Gap ${place}:`,
  /** Before further forms of an answer. */
  alsoRight: 'Also right:',
  range: (from: string, to: string): string => `(right from ${from} to ${to})`,
  /** Of an estimate: how far off it may be and earn every point, and from where on it earns none. */
  credit: (full: string | undefined, zero: string): string =>
    full === undefined
      ? `(no points from ${zero} off)`
      : `(all points up to ${full} off, none from ${zero} off)`,
  types: {
    'single-choice': 'Tick one answer.',
    'multiple-choice': 'Tick every answer that is right.',
    tickExactly: (count: number): string => `Tick exactly ${count}.`,
    'true-false': 'Does the article say so? Tick one answer.',
    order: 'Number the entries from 1, the earliest, on.',
    poll: 'This asks for your opinion. Tick one answer.',
    open: 'Answer in your own words.',
    cloze: 'Fill every gap.',
    number: 'Write a number.',
    'short-text': 'Write a short answer.',
    supports: 'Tick the passage that supports this.',
    contradicts: 'Tick the passage that contradicts this.',
    hotspot: 'Mark the place in the picture, or tick it in the list.',
    estimate: 'Mark your estimate on the line, and write it down.',
    timeline: 'Write down when each event was, or mark it on the line by its letter.',
    match: 'Write the letter of an answer beside each entry. An answer goes with one entry only.',
    reuse: 'Write the letter of an answer beside each entry. An answer may go with several entries.',
    categorise: 'Tick a group for each entry.',
  },
};

/** The words of the pages, in one language. */
export type PageWords = typeof en;
