/**
 * The words of the interface. This file is the source of truth: a language that lacks one does not compile. `{0}` and `{1}`
 * stand for what a text is given; what changes with a number is given in the forms that `Forms` says.
 */
export const en = {
  questions: { one: '{0} question', other: '{0} questions' },
  progress: 'Question {0} of {1}',
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
  costs: 'costs {0} of the points',
  clear: 'Clear the answer',

  attempts: { one: '{0} attempt', other: '{0} attempts' },
  furtherCosts: 'Each further attempt costs {0} of the points.',
  notYet: 'Not right yet. {0} left.',
  triedBefore: 'You have checked this answer before. It costs nothing.',
  reveal: 'Show the solution',

  howSure: 'How sure are you?',
  levels: ['guessed', 'rather sure', 'sure'],
  confidence: 'How sure you were',
  answered: 'Answered',
  share: 'Share correct',
  readings: {
    over: 'You were sure more often than right.',
    under: 'You were right more often than sure.',
    fits: 'You judged yourself well.',
  },

  flag: 'Mark for later',
  overview: 'Overview',
  question: 'Question {0}',
  questionsFromTo: 'Questions {0} to {1}',
  isAnswered: 'answered',
  isOpen: 'open',
  isFlagged: 'marked',
  isCurrent: 'current',
  openOnes: 'Without an answer',
  flaggedOnes: 'Marked for later',
  toOpen: 'To the next open question',
  back: 'Back to the question',

  /** Before the text of a correction. */
  corrected: 'Correction, {0}:',

  time: 'Time',
  noLimit: 'No time limit',
  perQuestion: '{0} for each question',
  stretched: { 2: 'double time', 10: 'ten times as long' },
  timeLeft: '{0} left',
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
  points: { one: '{0} of {1} point', other: '{0} of {1} points' },
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
    typo: 'There is a typo. The right spelling: {0}',
  },
  rightIs: 'The right answer: {0}',
  because: {
    contradicted: 'The article says otherwise',
    'not-stated': 'Not in the article',
    'wrong-actor': 'That was somebody else',
    'wrong-time': 'That was at another time',
    'other-fact': 'That belongs to something else',
  },

  evidence: 'Where it says so',
  moreEvidence: 'More passages: {0}',
  status: {
    reported: 'Reported',
    stated: 'Statement',
    alleged: 'Claim',
    unverified: 'Not confirmed',
  },
  saidBy: 'said by {0}',
  claimedBy: 'claimed by {0}',
  paragraph: 'Paragraph {0}',
  /** The marks before and behind a quotation. */
  quotes: ['“', '”'],
  showInArticle: 'Show in the article',
  shownInArticle: 'Marked in the article',
  readSource: 'Read in the article ({0}, new window)',

  result: 'Result',
  of: '{0} of {1}',
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
      chooseExactly: 'Choose exactly {0}.',
      chosenOf: '{0} of {1} chosen.',
    },
    'true-false': {
      instruction: 'Does the article say so?',
      incomplete: 'Please choose an answer first.',
      answers: { true: 'True', false: 'False', 'not-stated': 'Not in the article' },
    },
    order: {
      instruction: 'Put the earliest first.',
      incomplete: 'Please move an item first.',
      moveUp: 'Move up: {0}',
      moveDown: 'Move down: {0}',
      moveTo: 'Place …',
      moveToLabel: 'Place of: {0}',
      place: 'Place {0}',
      inPlace: 'In the right place',
      outOfPlace: 'In the wrong place',
      rightOrder: 'The right order',
    },
    match: {
      instruction: 'Choose an answer for each entry. Each answer goes with one entry only.',
      incomplete: 'Please choose an answer for each entry first.',
      /** What to do where an answer may be chosen several times. */
      reuse: 'Choose an answer for each entry. An answer may go with several entries.',
      choose: 'Please choose',
      /** An answer in a list that goes with another entry already. */
      used: '{0} (in use)',
      taken: '{0}: no longer with “{1}”',
    },
    categorise: {
      instruction: 'Choose a group for each entry.',
      incomplete: 'Please choose a group for each entry first.',
      caption: 'Entries and their groups',
    },
    cloze: {
      instruction: 'Fill every gap.',
      incomplete: 'Please fill every gap first.',
      gap: 'Gap {0}',
    },
    number: {
      instruction: 'Write a number.',
      incomplete: 'Please write a number first.',
      unreadable: 'This is not one clear number. Write it like this: {0}.',
      decimals: {
        '=0': 'No decimal places, please.',
        one: 'At most {0} decimal place, please.',
        other: 'At most {0} decimal places, please.',
      },
      exactly: 'Exactly: {0}',
      tolerance: 'It may be off by up to {0}.',
    },
    estimate: {
      instruction: 'Move the slider, or write a number.',
      incomplete: 'Please make an estimate first.',
      yours: 'Your estimate',
      slider: 'Estimate on the scale',
      none: 'No estimate yet',
      less: '{0} less',
      more: '{0} more',
      scale: 'The scale goes from {0} to {1}.',
      within: 'Up to {0} off earns full marks.',
      full: 'Full marks: {0} to {1}',
      exact: 'Exactly right.',
      tooHigh: '{0} too high.',
      tooLow: '{0} too low.',
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
      summary: '{0} are right. Farthest off: {1}.',
      early: '{0} too early',
      late: '{0} too late',
    },
    poll: {
      instruction: 'This asks for your opinion. It earns no points, and the quiz sends nothing.',
      incomplete: 'Please choose an answer first.',
      check: 'Give your answer',
    },
    open: {
      instruction: 'Answer in your own words. Your text does not leave this page.',
      incomplete: 'Please write an answer first.',
      check: 'Done',
      graded: 'What you tick counts as points.',
      ungraded: 'It earns no points.',
      compare: 'Compare with the model answer',
      model: 'Model answer',
      criteria: 'What does your answer say?',
      met: 'Met',
      notMet: 'Not met',
      left: { one: '{0} character left', other: '{0} characters left' },
    },
  },
} as const;

/** The words around a quiz: of links to it, and of what stands in for it. The elements do not need them. */
export const enAround = {
  quiz: 'Quiz: {0}',
  inBrowser: '{0}, in the browser',
  showWhole: 'Show the whole quiz',
} as const;
