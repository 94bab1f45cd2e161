import { localize, parseTranslation, type Bank, type Limits, say } from '../../src/index.js';
import type { TranslationFile } from '../bank/translation-file.js';
import { UsageError } from '../command.js';
import type { Edition, Page } from '../surfaces/index.js';

/** What is to be built; all there is where nothing is named. */
export interface Wanted {
  readonly quizzes: readonly string[] | undefined;
  readonly languages: readonly string[] | undefined;
  readonly limits: Limits;
}

/** The pages to be built: each quiz in each language. */
export function pagesOf(bank: Bank, translations: readonly TranslationFile[], wanted: Wanted): Page[] {
  const editions = named(
    'language',
    editionsOf(bank, translations, wanted.limits),
    ({ language }) => language,
    wanted.languages,
  );
  const quizzes = named('quiz', bank.quizzes, ({ id }) => id, wanted.quizzes);
  return quizzes.flatMap(({ id }) =>
    editions.flatMap((edition) => {
      const quiz = edition.bank.quizzes.find((it) => it.id === id);
      const folder = `quiz/${id}/${edition.original ? '' : `${edition.language}/`}`;
      return quiz ? [{ quiz, edition, folder }] : [];
    }),
  );
}

/** The languages of a bank that pages are built in, its own first. */
export function languagesOf(bank: Bank, pages: readonly Page[]): string[] {
  return [...new Set([bank.language, ...pages.map(({ edition }) => edition.language)])];
}

/** The bank in the language it was written in, and in those it is translated into. */
function editionsOf(bank: Bank, translations: readonly TranslationFile[], limits: Limits): Edition[] {
  const translated = translations.flatMap(({ value }) => {
    const parsed = parseTranslation(bank, value, { limits });
    if (!parsed.ok) return [];
    return [{ language: parsed.value.language, original: false, bank: localize(bank, parsed.value) }];
  });
  return [{ language: bank.language, original: true, bank }, ...translated];
}

/** Those that have one of the names, in their own order; all where there are no names. */
function named<T>(
  kind: string,
  all: readonly T[],
  nameOf: (one: T) => string,
  names: readonly string[] | undefined,
): readonly T[] {
  const known = all.map(nameOf);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(say`there is no ${say`${kind}`} "${unknown}"; there are: ${known.join(', ')}`);
  return names ? all.filter((one) => names.includes(nameOf(one))) : all;
}
