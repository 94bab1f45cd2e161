import { de } from './de.js';
import { en, type Messages } from './en.js';
import { inGerman } from './german.js';

export interface Language {
  readonly messages: Messages;
  /** One of the engine's English sentences in this language; as it is, where there is no translation. */
  readonly sentence: (english: string) => string;
}

/** The registry: every language that the command speaks, a line each. */
export const languages = {
  en: { messages: en, sentence: (english) => english },
  de: { messages: de, sentence: inGerman },
} satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;

export function isLanguageName(name: string): name is LanguageName {
  return Object.hasOwn(languages, name);
}

/** The language of the person at the terminal, as POSIX says it: `de_DE.UTF-8`. English where it is another. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): LanguageName {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? '';
  const name = set.split(/[_.@-]/)[0]?.toLowerCase() ?? '';
  return isLanguageName(name) ? name : 'en';
}

/** The language in which a call is answered: that of `--language`, if it names one that there is, else of the environment. */
export function spokenLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LanguageName {
  const named = args.flatMap((argument, index) => {
    if (argument === '--language') return args[index + 1] ?? [];
    return /^--language=(.*)$/.exec(argument)?.[1] ?? [];
  });
  return named.find(isLanguageName) ?? languageOf(env);
}

export type { Messages } from './en.js';
