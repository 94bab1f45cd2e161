import { localize, parseBank, parseTranslation, pickQuestions } from '../src/index.js';
import type { Bank, Limits, Quiz, Result } from '../src/index.js';
import { builtQuiz } from './built-quiz.js';
import { startTag } from './markup.js';
import type { StyleTag } from './shadow-renderer.js';

/** Which quiz is to be ready, and how it stands in the page. */
export interface ReadyOptions {
  /** The bank: the text of its file, or what `JSON.parse` made of it. */
  readonly bank: unknown;
  /** Where the browser finds the same bank. Without it the bank is written into the element, with its answers. */
  readonly src?: string | undefined;
  /** The id of the quiz; the bank's first where it is left out. */
  readonly quiz?: string | undefined;
  /** The bank in the language to play in, as the text or the value of its file: `translations/<language>.json` beside `src`. */
  readonly translation?: unknown;
  /** Decides which questions are asked, and in what order; the id of the bank where it is left out. */
  readonly seed?: string | undefined;
  /** The level of the quiz's headings in the page's outline, 2 to 6; 3 where it is left out. */
  readonly headingLevel?: number | undefined;
  /** Markup of your own that is seen where no script runs, and where the bank cannot be loaded: a link to the quiz. */
  readonly fallback?: string | undefined;
  /** The markup that brings some CSS into the page, for policies that ask for a nonce; a `style` element where it is left out. */
  readonly styleTag?: StyleTag | undefined;
  /** Raises what a bank may weigh. The element has to be given the same by its property `limits`. */
  readonly limits?: Partial<Limits> | undefined;
}

/** The bank as its author wrote it, and in the language that is shown. */
interface Banks {
  readonly bank: Bank;
  readonly shown: Bank;
  readonly language: string | undefined;
}

/**
 * A `<news-quiz>` for a page, with the first screen of the quiz in it: seen before any script, and taken over by the element
 * once `newsquiz/define` runs in the browser. Throws where there is no such quiz in the bank.
 */
export async function readyHtml(options: ReadyOptions): Promise<string> {
  const { fallback = '', headingLevel = 3, src, styleTag = (css) => `<style>${css}</style>` } = options;
  const { bank, language, shown } = banksOf(options);
  const seed = options.seed ?? bank.id;
  const original = quizIn(bank, options.quiz);
  const questions = pickQuestions(bank, original, seed);
  if (questions.length === 0) throw new Error(`The quiz "${original.id}" has no question to ask.`);
  return await builtQuiz({
    bank,
    shown,
    quiz: quizIn(shown, original.id),
    seed,
    questions,
    headingLevel,
    media: (picture) => besideBank(src, picture),
    attributes: { src, lang: language },
    children: src === undefined ? inlineBank(options, language) + fallback : fallback,
    styleTag,
  });
}

function banksOf({ bank: given, limits = {}, translation }: ReadyOptions): Banks {
  const bank = valueOf(parseBank(given, { limits }), 'bank');
  if (translation === undefined) return { bank, shown: bank, language: undefined };
  const translated = valueOf(parseTranslation(bank, translation, { limits }), 'translation');
  return { bank, shown: localize(bank, translated), language: translated.language };
}

/** What was read; throws with what is wrong where it cannot be used. */
function valueOf<T>(result: Result<T>, name: string): T {
  if (result.ok) return result.value;
  const issues = result.issues.map(({ message, path }) => `${path || '/'} ${message}`);
  throw new Error(`The ${name} cannot be used; "newsquiz check" says more: ${issues.join('; ')}`);
}

function quizIn({ id: bank, quizzes }: Bank, id: string | undefined): Quiz {
  const quiz = id === undefined ? quizzes[0] : quizzes.find((it) => it.id === id);
  if (quiz) return quiz;
  const known = quizzes.map((it) => it.id).join(', ');
  throw new Error(`The bank "${bank}" has no quiz "${id}"; it has: ${known}`);
}

/** The address of a picture: beside the bank, as the element takes it; beside the page where the bank stands in it. */
function besideBank(src: string | undefined, picture: string): string {
  return (src ?? '').replace(/[?#].*$/, '').replace(/[^/]*$/, '') + picture;
}

/** The bank and its translation as children of the element; in their JSON, `<` stands in texts alone. */
function inlineBank({ bank, translation }: ReadyOptions, language: string | undefined): string {
  const script = (value: unknown, lang?: string): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const tag = startTag('script', { type: 'application/json', lang });
    return `${tag}${text.replaceAll('<', '\\u003c')}</script>\n  `;
  };
  return script(bank) + (language === undefined ? '' : script(translation, language));
}
