import { directionOf, localize, readBank, readTranslation, say, wordsFor } from '../../src/index.js';
import type { Bank, Fact, Issue, Limits, Question, Quiz, Words } from '../../src/index.js';
import { inTurns } from './in-turns.js';
import { loadLanguage } from './load-language.js';

/**
 * Why no quiz is there: `network` (no answer, or a refusal), `missing` (no such bank or quiz), `broken` (no bank),
 * `empty` (nothing left to ask).
 */
export type LoadErrorCode = 'network' | 'missing' | 'broken' | 'empty';

export class LoadError extends Error {
  readonly code: LoadErrorCode;
  /** What a developer should know; readers are not shown it. */
  readonly issues: readonly Issue[];

  constructor(code: LoadErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** A bank ready to be played. */
export interface LoadedBank {
  /** As its author wrote it: what sessions are about. */
  readonly bank: Bank;
  /** In the language that was asked for, as far as it is translated: what readers see. */
  readonly shown: Bank;
  /** What `shown` holds, by id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly direction: 'ltr' | 'rtl';
  /** The interface in the language that is shown, or in English. */
  readonly words: Words;
  /** The language of the bank's texts, where it is not that of the interface. */
  readonly lang: string | undefined;
  /** Where it came from; `undefined` for a bank inside the page. */
  readonly url: URL | undefined;
  /** What was left out, and why. */
  readonly issues: readonly Issue[];
  /** Whether a translation was asked for that is not there. */
  readonly untranslated: boolean;
}

export interface LoadRequest {
  readonly src: string | undefined;
  readonly language: string | undefined;
  /** The language of the interface; that of what is shown, where it is left out. */
  readonly words: string | undefined;
  readonly limits: Partial<Limits>;
  /** The element whose children may hold the bank. */
  readonly host: HTMLElement;
  readonly signal: AbortSignal;
}

/** The quiz that is to be played in a bank: the named one, or the first. */
export function quizOf({ quizzes }: Bank, id: string | undefined): Quiz | undefined {
  return id === undefined ? quizzes[0] : quizzes.find((quiz) => quiz.id === id);
}

/** Loads, checks and localizes a bank. Throws a `LoadError`; nothing else. */
export async function loadBank(request: LoadRequest): Promise<LoadedBank> {
  const { host, limits, language, signal, src, words } = request;
  const url = src === undefined ? undefined : resolve(src);
  const loading = url ? fetchText(url, signal) : inlineText(host, ':not([lang])');
  // Most often the one that is shown in the end.
  const early = words || language;
  if (early) void loadLanguage(early);
  const text = await loading;
  if (text === undefined)
    throw new LoadError('missing', say`There is neither a src nor a <script type="application/json">.`);
  const parsed = await inTurns(readBank(text, { limits }), signal);
  if (!parsed.ok) throw new LoadError('broken', say`The bank cannot be read.`, parsed.issues);
  const bank = parsed.value;
  const translation = await translated(bank, { ...request, url });
  const shown = translation ?? bank;
  await loadLanguage(words || shown.language);
  return loadedBank(bank, shown, {
    url,
    issues: parsed.issues,
    spoken: words,
    untranslated: !translation && isForeign(bank, language),
  });
}

/** A bank and what is shown of it, with what follows from them; `spoken` is the language of the interface, and the rest how it came here. */
export function loadedBank(
  bank: Bank,
  shown: Bank,
  { spoken, ...rest }: Pick<LoadedBank, 'url' | 'issues' | 'untranslated'> & { spoken?: string | undefined },
): LoadedBank {
  const words = wordsFor(spoken || shown.language);
  const lang = words.language === shown.language ? undefined : shown.language;
  return {
    bank,
    shown,
    questions: new Map(
      shown.questions.map((question) => [question.id, lang ? { lang, ...question } : question]),
    ),
    facts: new Map(shown.facts.map((fact) => [fact.id, fact])),
    direction: directionOf(shown.language),
    words,
    lang,
    ...rest,
  };
}

function isForeign(bank: Bank, language: string | undefined): language is string {
  return Boolean(language) && ![language, language?.split('-')[0]].includes(bank.language);
}

async function translated(
  bank: Bank,
  { host, language, limits, signal, url }: LoadRequest & { url: URL | undefined },
): Promise<Bank | undefined> {
  if (!isForeign(bank, language) || !/^[\w-]+$/.test(language)) return undefined;
  try {
    const text = url
      ? await fetchText(new URL(`translations/${language}.json`, url), signal)
      : inlineText(host, `[lang="${language}"]`);
    if (text === undefined) return undefined;
    const parsed = await inTurns(readTranslation(bank, text, { limits }), signal);
    return parsed.ok ? localize(bank, parsed.value) : undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

function inlineText(host: HTMLElement, filter: string): string | undefined {
  return host.querySelector(`:scope > script[type="application/json"]${filter}`)?.textContent ?? undefined;
}

function resolve(src: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    // Said below, with the others.
  }
  if (!url || !/^https?:$/.test(url.protocol))
    throw new LoadError('missing', say`"${src}" is no address of a bank.`);
  return url;
}

async function fetchText(url: URL, signal: AbortSignal): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url.href, { signal });
    text = await response.text();
  } catch (error) {
    throw new LoadError('network', say`${url.href} gave no answer: ${String(error)}`);
  }
  const { redirected, status } = response;
  if (status === 404 || status === 410) throw new LoadError('missing', say`${url.href} is not there.`);
  if (status !== 200 || (redirected && new URL(response.url).origin !== url.origin))
    throw new LoadError('network', say`${url.href} answered ${status} from ${response.url}.`);
  return text;
}
