/** The words of the interface. This file is the source of truth: a language that lacks one does not compile. */
export const en = {
  questions: (count: number): string => (count === 1 ? '1 question' : `${count} questions`),
  progress: (position: number, total: number): string => `Question ${position} of ${total}`,
  progressLabel: 'Progress',

  start: 'Start',
  check: 'Check',
  next: 'Next',
  previous: 'Back',
  skip: 'Skip',
  finish: 'Finish',
  toResult: 'Show the result',
  again: 'Play again',
  hint: 'Hint',
  costs: (percent: string): string => `costs ${percent} of the points`,
  clear: 'Clear the answer',

  attempts: (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`),
  furtherCosts: (percent: string): string => `Each further one costs ${percent} of the points.`,
  notYet: (attempts: string): string => `Not right yet. ${attempts} left.`,
  triedBefore: 'You have checked this answer before. That costs nothing.',
  reveal: 'Show the solution',

  howSure: 'How sure are you?',
  levels: ['guessed', 'rather sure', 'sure'] as readonly string[],
  confidence: 'How sure you were',
  answered: 'Answered',
  share: 'Share right',
  readings: {
    over: 'You were sure more often than right.',
    under: 'You were right more often than sure.',
    fits: 'You judged yourself well.',
  },

  flag: 'Mark for later',
  overview: 'Overview',
  question: (position: number): string => `Question ${position}`,
  questionsFromTo: (from: number, to: number): string => `Questions ${from} to ${to}`,
  isAnswered: 'answered',
  isOpen: 'open',
  isFlagged: 'marked',
  isCurrent: 'current',
  openOnes: 'Without an answer',
  flaggedOnes: 'Marked for later',
  toOpen: 'To the next open question',
  back: 'Back to the question',

  time: 'Time',
  noLimit: 'No time limit',
  perQuestion: (duration: string): string => `${duration} for each question`,
  stretched: { 2: 'double time', 10: 'ten times as long' } as Readonly<Record<number, string>>,
  timeLeft: (duration: string): string => `${duration} left`,
  pause: 'Pause',
  resume: 'Go on',
  moreTime: 'More time',
  timeUp: 'The time is up.',

  verdicts: {
    correct: 'Correct',
    partial: 'Partly correct',
    incorrect: 'Not correct',
    incomplete: 'Not answered',
    ungraded: 'Not graded',
  },
  points: (earned: string, possible: string): string =>
    `${earned} of ${possible} ${possible === '1' ? 'point' : 'points'}`,
  chosenRight: 'Your choice, correct',
  chosenWrong: 'Your choice, wrong',
  missed: 'Right answer',
  right: 'Right',
  wrong: 'Wrong',
  rightIs: (answer: string): string => `The right answer: ${answer}`,
  because: {
    contradicted: 'The article says otherwise',
    'not-stated': 'Not in the article',
    'wrong-actor': 'That was somebody else',
    'wrong-time': 'That was at another time',
    'other-fact': 'That belongs to something else',
  },

  evidence: 'Where it stands',
  moreEvidence: (count: number): string => `More passages: ${count}`,
  status: {
    reported: 'Reported',
    stated: 'Statement',
    alleged: 'Claim',
    unverified: 'Not confirmed',
  },
  saidBy: (who: string): string => `said by ${who}`,
  claimedBy: (who: string): string => `claimed by ${who}`,
  paragraph: (place: number): string => `Paragraph ${place}`,
  /** The marks before and behind a quotation. */
  quotes: ['“', '”'] as readonly [string, string],
  showInArticle: 'Show in the article',
  shownInArticle: 'Marked in the article',
  readSource: (source: string): string => `Read in the article (${source}, new window)`,

  result: 'Result',
  of: (part: number | string, whole: number | string): string => `${part} of ${whole}`,
  review: 'Your answers',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  noAnswer: 'No answer',

  remember: 'Remember my progress on this device',
  forget: 'Forget my progress',
  notRemembered: 'Your progress cannot be remembered on this device.',

  loading: 'The quiz is loading.',
  slow: 'The quiz takes longer than usual.',
  retry: 'Try again',
  errors: {
    network: 'The quiz could not be loaded. Please check your connection.',
    missing: 'The quiz was not found.',
    broken: 'The quiz cannot be shown.',
    empty: 'The quiz has no questions at the moment.',
  },

  /** What each question type says; all say what is to do (`instruction`) and what is missing (`incomplete`). */
  types: {
    'single-choice': {
      instruction: 'One answer is right.',
      incomplete: 'Please choose an answer first.',
    },
    'multiple-choice': {
      instruction: 'Several answers may be right.',
      incomplete: 'Please choose an answer first.',
      chooseExactly: (count: number): string => `Choose exactly ${count}.`,
      chosenOf: (chosen: number, count: number): string => `${chosen} of ${count} chosen.`,
    },
    'true-false': {
      instruction: 'Does the article say so?',
      incomplete: 'Please choose an answer first.',
      answers: { true: 'True', false: 'False', 'not-stated': 'Not in the article' },
    },
    order: {
      instruction: 'Put the earliest first.',
      incomplete: 'Please move an item first.',
      moveUp: (item: string): string => `Move up: ${item}`,
      moveDown: (item: string): string => `Move down: ${item}`,
      moveTo: 'Place …',
      moveToLabel: (item: string): string => `Place of: ${item}`,
      place: (place: number | string): string => `Place ${place}`,
      inPlace: 'In the right place',
      outOfPlace: 'In the wrong place',
      rightOrder: 'The right order',
    },
  },
};

/** Every text that a reader sees, in one language. */
export type Messages = typeof en;
