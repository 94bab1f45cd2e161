import { addressOf } from './address.js';

/** A page of a quiz as `newsquiz build` lays it out: `FOLDER/quiz/ID/` or `FOLDER/quiz/ID/LANG/`, beside `FOLDER/bank.json`. */
export interface QuizPage {
  readonly src: string;
  readonly quiz: string;
  /** What the address says of the quiz. */
  readonly parameters: URLSearchParams;
}

/** The folder below a place, as short as it can be: a quiz may be called `quiz`, and only a language has two or three letters. */
const PAGE = /^(.*?\/|)quiz\/([a-z\d-]+)(\/([a-z]{2,3}(-[\w-]+)?))?(\/(\w+\.html)?)?$/;

/** Editors that write an address twice as markup leave these in it. */
const AMPERSAND = /&(amp|#0*38);/g;

/** The quiz that an address leads to; nothing where it leads elsewhere, or out of the places on the list. */
export function quizPageOf(address: string, places: readonly string[]): QuizPage | undefined {
  const url = addressOf(address.replace(AMPERSAND, '&'));
  if (!url) return undefined;
  const { origin, pathname, searchParams: parameters } = url;
  const page = origin + pathname;
  const place = places.find((it) => page.startsWith(it)) ?? page;
  const [, folder = '', quiz, , language] = PAGE.exec(page.slice(place.length)) ?? [];
  if (!quiz) return undefined;
  if (language) parameters.set('lang', language);
  return { src: `${place}${folder}bank.json`, quiz, parameters };
}
