import { addressOf } from './address.js';

/** What the script tag of the loader says: `<script src="…/loader.js" data-…>`. */
export interface Settings {
  /** Only below these addresses are quizzes taken from; each ends in a slash. */
  readonly places: readonly string[];
  /** Where news-quiz.js is, and the hash that it must have. */
  readonly script: string;
  readonly integrity: string | undefined;
  readonly nonce: string;
  /** Whether every quiz waits for a click. */
  readonly waits: boolean;
}

/** What is left out is taken from the folder that the loader is in, as `newsquiz build` wrote it. */
export function settingsOf(tag: HTMLScriptElement): Settings {
  const { integrity, script = 'news-quiz.js', start } = tag.dataset;
  return {
    places: placesOf(tag),
    script: new URL(script, tag.src).href,
    integrity,
    nonce: tag.nonce,
    waits: start === 'click',
  };
}

/** Where quizzes may come from: `data-places`, addresses with spaces between them. */
export function placesOf({ dataset, src }: HTMLScriptElement): readonly string[] {
  const all = (dataset['places'] ?? '.').split(/\s+/);
  return all.flatMap((place) => addressOf(place, src)?.href.replace(/\/?$/, '/') ?? []);
}

/** The script tag of the file that is running; nothing, and a line for whoever put it there, where it has none. */
export function ownTag(): HTMLScriptElement | undefined {
  const tag = document.currentScript;
  if (tag instanceof HTMLScriptElement && tag.src) return tag;
  console.warn('newsquiz: needs <script src>.');
  return undefined;
}
