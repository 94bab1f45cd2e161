import { failure, issue, pointer, say, success } from '../result.js';
import type { Issue, PathSegment, Problem, Result } from '../result.js';
import { shapeProblems } from '../shape.js';
import type { Steps } from '../steps.js';
import { isSafeText, textProblem } from '../text.js';
import { guardJson } from './guard.js';
import { DEFAULT_LIMITS } from './limits.js';
import { ofFormat, readJson } from './parse.js';
import type { ParseOptions } from './parse.js';
import { grade, solution } from '../question-types/grading.js';
import { typeOf } from '../question-types/index.js';
import type { Question } from '../question-types/index.js';
import { choiceProblems, listsOf } from './problems.js';
import type { Bank } from './schema.js';
import { shapes } from './shapes.js';
import { mapBankTexts } from './texts.js';

export const TRANSLATION_FORMAT = 'newsquiz-translation/1';

/**
 * The texts of a bank in another language: the bank's own structure with its lists keyed by id, lists of texts as lists, and
 * holding texts alone.
 */
export interface Translation {
  readonly bank: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, unknown>>;
}

const FRAME_KEYS = new Set(['$schema', 'format', 'bank', 'language']);

/**
 * Reads a translation of a bank out of a JSON text, or out of the value of one. Never throws.
 * Texts that are missing, or are not in the bank, are issues; the translation is refused only where it is none of this bank.
 */
export function parseTranslation(
  bank: Bank,
  input: unknown,
  options: ParseOptions = {},
): Result<Translation> {
  const read = translationOf(bank, readJson(input, { ...DEFAULT_LIMITS, ...options.limits }));
  if (!read.ok) return read;
  const { texts } = read.value;
  return success(read.value, [
    ...textIssues(bank, texts),
    ...questionIssues(bank, overlaid(bank, read.value)),
  ]);
}

/** The same in steps, without a word on what is missing or too much, which is left out: for readers, who get what there is. */
export function* readTranslation(
  bank: Bank,
  text: string,
  options: ParseOptions = {},
): Steps<Result<Translation>> {
  return translationOf(bank, yield* guardJson(text, { ...DEFAULT_LIMITS, ...options.limits }));
}

function translationOf(bank: Bank, read: Result<unknown>): Result<Translation> {
  const document = ofFormat(TRANSLATION_FORMAT, read);
  if (!document.ok) return document;
  const { value } = document;
  if (value.bank !== bank.id) {
    return failure([
      issue(['bank'], 'translation/bank', say`must be "${bank.id}", the id of the bank that it translates`),
    ]);
  }
  const { language } = value;
  if (shapeProblems(language, shapes.bank.fields?.language ?? {}).length > 0) {
    return failure([issue(['language'], 'schema/format', say`must be a language tag such as "en"`)]);
  }
  const texts = Object.fromEntries(Object.entries(value).filter(([key]) => !FRAME_KEYS.has(key)));
  return success({ bank: bank.id, language: language as string, texts });
}

function textIssues(bank: Bank, texts: Record<string, unknown>): Issue[] {
  const issues: Issue[] = [];
  const wanted = new Set<string>();
  mapBankTexts(bank, (text, { path, keys, lang }) => {
    if (lang !== undefined) return text;
    wanted.add(pointer(keys));
    // Of a list of bare texts only the first is shown; the others are further forms of it.
    const place = path.at(-1);
    const isFurther = typeof place === 'number' && place > 0;
    if (keys[0] !== 'sources' && !isFurther && lookUp(texts, keys) === undefined) {
      issues.push(
        issue(
          path,
          'translation/missing',
          `is not translated; add it to the translation at ${keys.join(' / ')}`,
        ),
      );
    }
    return text;
  });
  checkLeaves(texts, [], (path, text) => {
    if (!wanted.has(pointer(path)))
      issues.push(issue(path, 'translation/extra', 'is no text of the bank; remove it'));
    const problem = typeof text === 'string' ? textProblem(text) : 'must be a text';
    if (problem) issues.push(issue(path, 'text/unsafe', problem));
  });
  return issues;
}

/** What a translation has broken in questions that are right in the bank. */
function questionIssues(bank: Bank, { questions }: Bank): Issue[] {
  return questions.flatMap((question, index) =>
    translationProblems(bank.questions[index] ?? question, question).map(({ code, message, path }) =>
      issue(['questions', index, ...path], code, message),
    ),
  );
}

/**
 * Choices that read the same, what the type says, and a solution that would be shown but not accepted, because responses
 * are graded by the bank in every language.
 */
function translationProblems(base: Question, question: Question): Problem[] {
  const right = solution(question);
  const isAccepted = right === undefined || grade(base, right).state === 'correct';
  const message = say`has a solution in the translation that the bank does not accept; add it to the key in the bank`;
  return [
    ...listsOf(question).flatMap(choiceProblems),
    ...typeOf(question).problems(question),
    ...(isAccepted ? [] : [{ path: ['key'], code: 'translation/solution', message }]),
  ];
}

function checkLeaves(
  value: unknown,
  path: PathSegment[],
  check: (path: PathSegment[], leaf: unknown) => void,
): void {
  if (typeof value !== 'object' || value === null) return check(path, value);
  for (const [key, inner] of Object.entries(value)) checkLeaves(inner, [...path, key], check);
}

/**
 * The bank in the language of a translation. A text that is not translated stays as it is; so does one that names a
 * language of its own (`lang`), because it is foreign on purpose, and the headline of an article need not be translated. A question that its
 * translation breaks, such as one whose text has lost a gap, stays whole in the language of the bank.
 */
export function localize(bank: Bank, translation: Translation): Bank {
  const localized = overlaid(bank, translation);
  const questions = localized.questions.map((question, index) => {
    const base = bank.questions[index] ?? question;
    return translationProblems(base, question).length > 0
      ? { ...base, lang: base.lang ?? bank.language }
      : question;
  });
  return { ...localized, questions };
}

/** The bank with all texts that there are in a translation, whatever comes of it. */
function overlaid(bank: Bank, { language, texts }: Translation): Bank {
  const localized = mapBankTexts(bank, (text, { keys, lang }) =>
    lang === undefined ? (lookUp(texts, keys) ?? text) : text,
  );
  return { ...localized, language };
}

function lookUp(texts: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  let value: unknown = texts;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' && isSafeText(value) ? value : undefined;
}
