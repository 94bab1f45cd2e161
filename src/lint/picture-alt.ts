import { mapTexts, questionTexts } from '../bank/index.js';
import { wordsFor } from '../locales/index.js';
import { describe, solution } from '../question-types/grading.js';
import type { Question } from '../question-types/index.js';
import { pointer, say } from '../result.js';
import type { PathSegment } from '../result.js';
import { foldText } from '../text.js';
import { forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import type { Lexicon } from './languages/lexicon.js';
import type { LintRule } from './rule.js';
import { contentWords, wordsOf } from './words.js';

/** What is said of one picture, where, and the text of the option that it belongs to, if it belongs to one. */
interface Picture {
  readonly path: readonly PathSegment[];
  readonly alt: string;
  readonly option: string | undefined;
}

/** From this length on, a word of a question says what it is about. */
const TELLING = 5;

/** The words of a text in a row, so that one row is found in another only as whole words. */
function row(text: string): string {
  return ` ${
    foldText(text)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function picturesOf(question: Question): Picture[] {
  const texts = new Map<string, string>();
  const found: Omit<Picture, 'option'>[] = [];
  mapTexts(question, questionTexts(question.type), (text, { path }) => {
    texts.set(pointer(path), text);
    if (path.at(-1) === 'alt') found.push({ path, alt: text });
    return text;
  });
  return found.map(({ path, ...rest }) => ({
    ...rest,
    path,
    option: texts.get(pointer([...path.slice(0, -2), 'text'])),
  }));
}

/** Whether a picture's text holds an answer, be it without its "in" or "the". */
function tells(alt: string, answer: string, lexicon: Lexicon | undefined): boolean {
  if (row(alt).includes(row(answer))) return true;
  const words = lexicon ? contentWords(answer, lexicon) : [];
  const told = wordsOf(alt);
  return words.length > 0 && words.every((word) => told.includes(word));
}

function problemsOf({ lexicon, question }: Item): [Picture, string][] {
  const pictures = picturesOf(question);
  const right = solution(question);
  const answers = right === undefined ? [] : describe(question, right, wordsFor('en'));
  const told = new Set(
    row(question.prompt)
      .split(' ')
      .filter((word) => word.length >= TELLING),
  );
  const hints = ({ alt }: Picture): number =>
    row(alt)
      .split(' ')
      .filter((word) => told.has(word)).length;
  const isRight = ({ option }: Picture): boolean => option !== undefined && answers.includes(option);
  const others = Math.max(0, ...pictures.filter((picture) => !isRight(picture)).map(hints));
  return pictures.flatMap((picture): [Picture, string][] => {
    const says = (text: string): boolean => row(picture.alt).includes(row(text));
    if (picture.option !== undefined && says(picture.option))
      return [[picture, say`repeats its option, which is read anyway; say what there is to see`]];
    if (answers.some((answer) => tells(picture.alt, answer, lexicon)))
      return [[picture, say`says the answer; say only what there is to see`]];
    if (!isRight(picture) || hints(picture) <= others) return [];
    return [
      [picture, say`takes up more words of the question than those of the wrong options; even them out`],
    ];
  });
}

export const pictureAlt: LintRule = {
  name: 'lint/picture-alt',
  level: 'warning',
  description: 'What is said of a picture neither repeats its option nor gives the answer away.',
  reason:
    'Who does not see a picture gets its text, no less and no more than the others. That there is one, and that it is no file name, is asked by the bank’s schema.',
  source:
    'W3C 2023, WCAG 2.2, success criterion 1.1.1 (“Test”); Haladyna, Downing and Rodriguez 2002, guideline 28',
  reads: 'languages',
  examples: {
    fires: [
      `en
alt A harbour in Hull
? Where was the picture taken?
- in Leeds
+ in Hull`,
    ],
    passes: [
      `en
alt A harbour with three cranes
? Where was the picture taken?
- in Leeds
+ in Hull`,
    ],
  },
  check: forEachItem((item) => problemsOf(item).map(([{ path }, message]): Remark => [{ path }, message])),
};
