import { addressOf } from './address.js';

/** A page of a quiz as `newsquiz build` lays it out: `FOLDER/quiz/ID/` or `FOLDER/quiz/ID/LANG/`, beside `FOLDER/bank.json`. */
export interface QuizPage {
  readonly src: string;
  readonly quiz: string;
  /** What the address says of the quiz. */
  readonly parameters: URLSearchParams;
}

const PAGE = /^(https?:.*\/)quiz\/([a-z\d-]+)(\/([\w-]+))?(\/(\w+\.html)?)?$/;

/** Editors that write an address twice as markup leave these in it. */
const AMPERSAND = /&(amp|#0*38);/g;

/** The quiz that an address leads to; nothing where it leads elsewhere, or out of the places on the list. */
export function quizPageOf(address: string, places: readonly string[]): QuizPage | undefined {
  const url = addressOf(address.replace(AMPERSAND, '&'));
  if (!url || !places.some((place) => url.href.startsWith(place))) return undefined;
  const { origin, pathname, searchParams: parameters } = url;
  const [, folder, quiz, , language] = PAGE.exec(origin + pathname) ?? [];
  if (!folder || !quiz) return undefined;
  if (language) parameters.set('lang', language);
  return { src: `${folder}bank.json`, quiz, parameters };
}
