import { failure, issue, pointer, say, success } from '../result.js';
import type { Issue, PathSegment, Result } from '../result.js';
import { shapeProblems } from '../shape.js';
import { isSafeText, textProblem } from '../text.js';
import { guardJson } from './guard.js';
import { DEFAULT_LIMITS } from './limits.js';
import { ofFormat, readJson } from './parse.js';
import type { ParseOptions } from './parse.js';
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
  return success(read.value, [...textIssues(bank, texts), ...choiceIssues(localize(bank, read.value))]);
}

/** The same without a word on what is missing or too much, which is left out: for readers, who get what there is. */
export function readTranslation(bank: Bank, text: string, options: ParseOptions = {}): Result<Translation> {
  return translationOf(bank, guardJson(text, { ...DEFAULT_LIMITS, ...options.limits }));
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
    if (keys[0] !== 'sources' && lookUp(texts, keys) === undefined) {
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

/** Choices that differ in the bank and read the same in its translation. */
function choiceIssues({ questions }: Bank): Issue[] {
  return questions.flatMap((question, index) =>
    listsOf(question)
      .flatMap(choiceProblems)
      .map(({ code, message }) => issue(['questions', index], code, message)),
  );
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
 * language of its own (`lang`), because it is foreign on purpose, and the headline of an article need not be translated.
 */
export function localize(bank: Bank, { language, texts }: Translation): Bank {
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
