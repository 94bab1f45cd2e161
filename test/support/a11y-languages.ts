// Languages of parts: whether the language that is declared for a text can be the one that it is written in.
import { mapTexts, questionTexts } from '../../src/index.js';
import type { Question } from '../../src/index.js';
import { ancestorsOf, isShown, nodesIn } from './elements-dom.js';

/** Scripts, and the languages that are written in them. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, ['ar', 'ckb', 'fa', 'ps', 'ur']],
  [/\p{Script=Cyrillic}/gu, ['be', 'bg', 'kk', 'mk', 'mn', 'ru', 'sr', 'uk']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Han}/gu, ['ja', 'ko', 'zh']],
];

/** Words that are frequent in one language and no words of the others. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  de: [
    'der',
    'und',
    'ist',
    'nicht',
    'mit',
    'das',
    'ein',
    'eine',
    'den',
    'für',
    'von',
    'wurde',
    'sich',
    'auf',
  ],
  en: ['the', 'and', 'is', 'not', 'with', 'that', 'are', 'of', 'was', 'this', 'for', 'has', 'been', 'to'],
  fr: ['les', 'est', 'pas', 'avec', 'dans', 'une', 'depuis', 'sur', 'pour', 'qui', 'au', 'du', 'aux'],
  es: ['los', 'las', 'con', 'por', 'una', 'para', 'está', 'desde', 'el', 'y', 'del'],
};

/** The primary language that holds for an element. */
export function languageOf(element: Element): string | undefined {
  const holder = [element, ...ancestorsOf(element)].find((it) => it.hasAttribute('lang'));
  return (
    (holder?.getAttribute('lang') ?? document.documentElement.lang).split('-')[0]?.toLowerCase() || undefined
  );
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isKnown(language: string): boolean {
  try {
    return names.of(language) !== undefined;
  } catch {
    return false;
  }
}

function problemOf(text: string, language: string | undefined): string | undefined {
  if (!language) return 'has no language';
  if (!isKnown(language)) return `is said to be in "${language}", which is no language`;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2);
  if (foreign && !foreign[1].includes(language))
    return `is written in the script of ${foreign[1].join(', ')}, said to be ${language}`;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FREQUENT)
    .map(([name, list]) => ({ name, count: words.filter((it) => list.includes(it)).length }))
    .sort((a, b) => b.count - a.count);
  const own = counts.find(({ name }) => name === language)?.count ?? 0;
  const [best] = counts;
  return best && best.name !== language && best.count >= 2 && best.count >= own + 2
    ? `reads like ${best.name}, said to be ${language}`
    : undefined;
}

const textsIn = (root: Element): { text: string; element: Element }[] =>
  [...nodesIn(root)].flatMap((node) => {
    const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    const isText = node instanceof Text && /\p{L}{2}/u.test(node.data);
    // What is announced is one text, and may be of two languages: a live region takes no markup (req 50).
    return isText && isShown(element) && !element.closest('[role=status]')
      ? [{ text: node.data.replace(/\s+/gu, ' ').trim(), element }]
      : [];
  });

/** Texts whose declared language is missing, unknown, or cannot be theirs by script or by frequent words. */
export function languageProblems(root: Element): string[] {
  return textsIn(root).flatMap(({ element, text }) => {
    const problem = problemOf(text, languageOf(element));
    return problem ? [`"${text.slice(0, 60)}" ${problem}`] : [];
  });
}

/** The texts of a question, each with the language that the bank declares for it. */
function declared(question: Question, language: string): Map<string, string> {
  const found = new Map<string, string>();
  mapTexts(question, questionTexts(question.type), (text, { path }) => {
    const objects = path.reduce<unknown[]>(
      (list, key) => [...list, (list.at(-1) as Record<string, unknown> | undefined)?.[key]],
      [question],
    );
    const own = objects.flatMap((it) =>
      typeof it === 'object' && it !== null && 'lang' in it && typeof it.lang === 'string' ? it.lang : [],
    );
    found.set(text.replace(/\s+/gu, ' ').trim(), own.at(-1) ?? language);
    return text;
  });
  return found;
}

/** Texts of a question that are shown in another language than the bank declares for them. */
export function bankLanguageProblems(root: Element, question: Question, language: string): string[] {
  const wanted = declared(question, language);
  return textsIn(root).flatMap(({ element, text }) => {
    const should = wanted.get(text)?.split('-')[0];
    const is = languageOf(element);
    return should === undefined || should === is
      ? []
      : [`"${text.slice(0, 60)}" is shown in ${is ?? 'none'}, not in ${should}`];
  });
}
