import { englishSamples } from '../new/samples.en.js';

/**
 * Everything that the commands say, but for sentences that arise as errors and in the engine (`errors.de.ts`,
 * `sentences.de.ts`) and the help (`help.de.ts`). German must have each of these: what is missing there does not compile.
 */
export const en = {
  report: {
    levels: { error: 'error', warning: 'warning', note: 'note' },
    facts: (ids: string) => `facts: ${ids}`,
    questions: (ids: string) => `questions: ${ids}`,
    didYouMean: (word: string) => `; did you mean "${word}"?`,
    updated: 'updated',
    repaired: 'repaired',
    factIn: (fact: string, source: string) => `fact ${fact} in ${source}`,
    questionIn: (question: string, source: string) => `question ${question} in ${source}`,
    source: (source: string) => `source ${source}`,
    none: 'none',
    saysNow: (passage: string) => `now: "${passage}"`,
    lookAt: (ids: string) => `look at ${ids}`,
    nothingToUpdate: 'Nothing to update: every digest at hand is right.',
    sources: (states: string) => `Sources: ${states}`,
    states: { verified: 'verified', changed: 'changed', 'not-given': 'not given' },
    ok: 'OK',
    notOk: 'Not OK',
    counted: {
      fact: ['fact', 'facts'],
      question: ['question', 'questions'],
      quiz: ['quiz', 'quizzes'],
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      note: ['note', 'notes'],
    },
  },
  ask: { write: 'Write this into the bank? [y/N] ' },
  moreHelp: 'Run "newsquiz --help" for more.',
  bom: 'begins with a byte order mark; save it as UTF-8 without one',
  evidence: {
    firstWordsMissing: (words: string) => `its first words "${words}" are not there`,
    lastWordsMissing: (words: string) => `its last words "${words}" do not follow its first`,
    contextMissing: 'its prefix or suffix does not stand beside it',
    lost: (source: string, missing: string, stands: 'fact' | 'question') =>
      `is not in source "${source}": ${missing}; mend it, or take its ${stands} out`,
    changed: (passage: string, source: string, stands: 'fact' | 'question') =>
      `${passage} does not say what it said in source "${source}"; look at its ${stands}, then run "check --update"`,
    changedSomewhere: (passage: string, source: string, stands: 'fact' | 'question') =>
      `${passage} could be several places, none as it was in source "${source}"; look at its ${stands}, then run "check --update"`,
    ambiguous: (passage: string, source: string) =>
      `${passage} could be several places in source "${source}"; add words, or a prefix or suffix`,
    moved: (passage: string, source: string) =>
      `${passage} has moved in source "${source}" and says what it said; "check --update --yes" mends its prefix and suffix`,
    noDigest: (passage: string) =>
      `${passage} has no digest, so a correction would not be noticed; run "check --update"`,
  },
  source: {
    noDigest: 'has no digest, so a correction beside its evidence would not be noticed; run "check --update"',
    changed: 'is not the text it was; look whether the change concerns the quiz, then run "check --update"',
    other: 'has less than half of its evidence in the text given; is that the right article?',
  },
  diff: {
    edition: (source: string) => `The new edition of "${source}"`,
    title: (bank: string, source: string) => `What a new edition of "${source}" does to ${bank}`,
    fates: {
      holds: 'holds',
      moved: 'moved',
      changed: 'changed',
      fell: 'fell',
      unknown: 'was not in the old edition',
    },
    passages: {
      holds: 'Passages that hold',
      moved: 'Passages that have moved',
      changed: 'Passages that have changed',
      fell: 'Passages that fell',
      unknown: 'Passages that were not in the old edition',
    },
    facts: 'Facts',
    questions: 'Questions',
    held: 'to be held back',
    because: (facts: string) => `because of ${facts}`,
    before: 'before',
    after: 'now',
    nothing: 'Every fact and every question holds.',
    written: (path: string, count: number) =>
      `Written: ${path}, with ${count} ${count === 1 ? 'question' : 'questions'} held back`,
    note: (count: number) =>
      count === 1
        ? 'The article was corrected. One question of this quiz is therefore not asked for now.'
        : `The article was corrected. ${count} questions of this quiz are therefore not asked for now.`,
    quietNote: 'The article was corrected. The questions of this quiz are not concerned.',
    led: (passage: string) => `certain; --out leads its evidence there: ${passage}`,
    notLed: 'most likely; lead its evidence there yourself, or to another passage',
    gone: 'nothing like it is there; lead its evidence to another passage, or take it out',
    next: (call: string) =>
      `Look at each question that is held back and at its fact, mend them, then take out "held": from then on it is asked. What is left to do, this says: ${call}`,
    reason: (source: string, date: string, facts: readonly string[]) => {
      const on = facts.map((fact) => `"${fact}"`).join(', ');
      return `"${source}" was corrected (${date})${on ? ` and says something else on ${on}` : ''}; look at ${on ? 'fact and question' : 'the question'}, then take this line out`;
    },
  },
  coverage: {
    paragraph: (number: number) => `Paragraph ${number}`,
    notAsked: 'not asked about',
    noQuestion: 'no question stands on this',
    share: (percent: number) => `${percent} % of the text is evidence`,
    paragraphs: (asked: number, all: number) => `${asked} of ${all} paragraphs are asked about`,
    notThere: 'is not in the text',
  },
  preview: {
    language: 'en',
    served: (address: string) => `The preview is at ${address} and follows each save. Ctrl+C ends it.`,
    title: (bank: string) => `Preview: ${bank}`,
    surfaces: 'As readers get it',
    choose: 'Quiz and language',
    element: 'In a page',
    phone: 'On a phone',
    print: 'On paper',
    ownPage: 'As a page of its own',
    notPlayable: 'Nothing in this bank can be played yet. What has to be mended:',
    notBuilt:
      'As long as there are errors, "newsquiz build" refuses this bank. Readers would see what is left of it:',
    line: (number: number) => `line ${number}`,
    problems: 'Not read',
    findings: 'Findings on no single question',
    noFindings: 'Nothing was found.',
    questions: 'All questions',
    leftOut: 'is left out because of what was found in it, or in what it stands on',
    key: 'Right answer',
    noKey: 'nobody can be wrong here',
    explanation: 'Explanation',
    rationales: 'Why others are wrong',
    difficulty: (level: number) => `difficulty ${level} of 3`,
    facts: 'Stands on',
    noText: 'no text at hand',
    coverage: (source: string) => `What of ${source} is asked about`,
    noCoverage: 'The text of no source is at hand. Give one with --article SOURCE=FILE.',
  },
  started: {
    written: (path: string) => `Written: ${path}`,
    next: (call: string) => `What is left to fill in, this says: newsquiz check ${call}`,
    sample: 'A sample: make it your own, then take this line out.',
    samples: englishSamples,
    licence: 'All rights reserved',
    facts: 'A fact for each paragraph: say it in your own words, and delete those that you do not need.',
    questions: 'A sample of each type: make those that you need your own, and delete the others.',
    quizzes: 'The title stands above the questions; the text of the outcome is read at the end.',
  },
  thousands: (written: string, value: number) =>
    `is read as ${value}; if thousands are meant, write ${written.replaceAll('.', '')}, else ${value}`,
  held: (reason: string) => `is held back and not asked: ${reason}`,
  missingInTranslation: (message: string, file: string) => `${message} (${file})`,
};

export type Messages = typeof en;
