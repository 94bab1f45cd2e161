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

  /** Before the text of a correction. */
  corrected: (date: string): string => `Correction, ${date}:`,

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
  /** Said where nothing is graded, in the place of a verdict. */
  thanks: 'Thank you for your answer',
  points: (earned: string, possible: string): string =>
    `${earned} of ${possible} ${possible === '1' ? 'point' : 'points'}`,
  chosenRight: 'Your choice, correct',
  chosenWrong: 'Your choice, wrong',
  missed: 'Right answer',
  right: 'Right',
  wrong: 'Wrong',
  /** What is told of the rules by which a typed answer is compared. */
  typed: {
    anyCase: 'Upper and lower case do not matter.',
    exactCase: 'Upper and lower case matter.',
    anyAccents: 'Accents do not matter.',
    someTypos: 'Small typos are forgiven.',
    typo: (right: string): string => `There is a typo. The right spelling: ${right}`,
  },
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
    match: {
      instruction: 'Choose an answer for each entry. An answer goes with one entry only.',
      incomplete: 'Please choose an answer for each entry first.',
      /** What to do where an answer may be chosen several times. */
      reuse: 'Choose an answer for each entry. An answer may go with several entries.',
      choose: 'Please choose',
      /** An answer in a list that goes with another entry already. */
      used: (option: string): string => `${option} (in use)`,
      taken: (option: string, item: string): string => `${option}: no longer with “${item}”`,
    },
    categorise: {
      instruction: 'Choose a group for each entry.',
      incomplete: 'Please choose a group for each entry first.',
      caption: 'Entries and their groups',
    },
    cloze: {
      instruction: 'Fill every gap.',
      incomplete: 'Please fill every gap first.',
      gap: (place: number): string => `Gap ${place}`,
    },
    number: {
      instruction: 'Write a number.',
      incomplete: 'Please write a number first.',
      unreadable: (example: string): string =>
        `This is not one clear number. Write it like this: ${example}.`,
      decimals: (most: number): string =>
        most === 0
          ? 'No decimal places, please.'
          : `At most ${most} decimal place${most === 1 ? '' : 's'}, please.`,
      exactly: (value: string): string => `Exactly: ${value}`,
      tolerance: (amount: string): string => `It may be off by up to ${amount}.`,
    },
    estimate: {
      instruction: 'Move the slider, or write a number.',
      incomplete: 'Please make an estimate first.',
      yours: 'Your estimate',
      slider: 'Estimate on the scale',
      none: 'No estimate yet',
      less: (amount: string): string => `${amount} less`,
      more: (amount: string): string => `${amount} more`,
      scale: (from: string, to: string): string => `The scale goes from ${from} to ${to}.`,
      within: (amount: string): string => `Up to ${amount} off earns full marks.`,
      full: (from: string, to: string): string => `Full marks: ${from} to ${to}`,
      exact: 'Exactly right.',
      tooHigh: (amount: string): string => `${amount} too high.`,
      tooLow: (amount: string): string => `${amount} too low.`,
    },
    'short-text': {
      instruction: 'Write a short answer.',
      incomplete: 'Please write an answer first.',
    },
    'find-passage': {
      instruction: 'One passage supports this. Choose it.',
      contradicts: 'One passage contradicts this. Choose it.',
      incomplete: 'Please choose a passage first.',
      excerpt: 'Excerpt',
      inArticle: 'You can also choose it in the article: the passages are underlined there.',
    },
    hotspot: {
      instruction: 'Choose a place in the picture or in the list.',
      incomplete: 'Please choose a place first.',
    },
    timeline: {
      instruction: 'Choose a time for each event.',
      incomplete: 'Please choose a time for every event first.',
      choose: 'Choose a time',
      summary: (right: string, most: string): string => `${right} are right. Farthest off: ${most}.`,
      early: (span: string): string => `${span} too early`,
      late: (span: string): string => `${span} too late`,
    },
    poll: {
      instruction: 'This asks for your opinion. It is not graded, and the quiz sends nothing.',
      incomplete: 'Please choose an answer first.',
      check: 'Give your answer',
    },
    open: {
      instruction: 'Answer in your own words. Your text does not leave this page.',
      incomplete: 'Please write an answer first.',
      check: 'Done',
      graded: 'What you tick counts as points.',
      ungraded: 'It is not graded.',
      compare: 'Compare with the model answer',
      model: 'Model answer',
      criteria: 'What does your answer say?',
      met: 'Met',
      notMet: 'Not met',
      left: (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'} left`,
    },
  },
};

/** Every text that a reader sees, in one language. */
export type Messages = typeof en;

/** The words around a quiz: of links to it, and of what stands in for it. The elements do not need them. */
export const enAround = {
  quiz: (title: string): string => `Quiz: ${title}`,
  inBrowser: (questions: string): string => `${questions}, in the browser`,
  showWhole: 'Show the whole quiz',
};

/** What is written around a quiz, in one language. */
export type AroundMessages = typeof enAround;
