import { mapTexts, questionTexts } from '../bank/index.js';
import { pointer, say } from '../result.js';
import type { PathSegment } from '../result.js';
import type { Edition } from './edition.js';
import type { Question } from '../question-types/index.js';
import type { Finding, LintRule } from './rule.js';

/** What no pair of European languages needs for a sentence; short words may differ by more. */
const RATIO = 2.2;
const CHARACTERS = 25;

/** The texts of a question by their places; what names a language of its own is not translated. */
export function textsByPlace(question: Question): Map<string, readonly [readonly PathSegment[], string]> {
  const texts = new Map<string, readonly [readonly PathSegment[], string]>();
  mapTexts(question, questionTexts(question.type), (text, { path, lang }) => {
    if (lang === undefined) texts.set(pointer(path), [path, text]);
    return text;
  });
  return texts;
}

/** A text of a question in its own language and in the translation, and where it stands. */
export interface TextPair {
  readonly question: Question;
  readonly path: readonly PathSegment[];
  readonly original: string;
  readonly translated: string;
}

/** All texts that were translated; what reads the same in both was left as it is. */
export function pairsOf({ items, original }: Edition): TextPair[] {
  return items.flatMap(({ index, question }) => {
    const base = original?.bank.questions[index];
    const before = base ? textsByPlace(base) : new Map<string, never>();
    return [...textsByPlace(question)].flatMap(([place, [path, translated]]) => {
      const text = before.get(place)?.[1];
      if (text === undefined || text === translated) return [];
      return [{ question, path: ['questions', index, ...path], original: text, translated }];
    });
  });
}

function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

export const translationLength: LintRule = {
  name: 'lint/translation-length',
  level: 'warning',
  description: 'A text is about as long in a translation as in the bank’s own language.',
  reason:
    'A text that has grown or shrunk to less than half has lost or gained something: a condition, a hint, a sentence. Said only of two languages in one script, and only where it is more than a few words.',
  source: 'International Test Commission 2018, on the development of translations and their confirmation',
  reads: 'translations',
  examples: {
    fires: [
      `de
T Die Anlage läuft seit Mai und soll im Winter den Dienst aufnehmen, wenn die Prüfer zustimmen.
>>> en
T It runs.`,
    ],
    passes: [
      `de
T Die Anlage läuft seit Mai im Probebetrieb.
>>> en
T The plant has been on trial since May.`,
    ],
  },
  check: (edition): Finding[] => {
    const { bank, original } = edition;
    if (!original || scriptOf(original.bank.language) !== scriptOf(bank.language)) return [];
    return pairsOf(edition).flatMap(({ original: before, path, question, translated }) => {
      const [short, long] = [before.length, translated.length].sort((a, b) => a - b) as [number, number];
      if (long < short * RATIO || long < short + CHARACTERS) return [];
      const lengths = `${translated.length} : ${before.length}`;
      const message =
        translated.length === long
          ? say`is much longer than the same text in "${original.bank.language}" (characters: ${lengths}); hold the two against each other`
          : say`is much shorter than the same text in "${original.bank.language}" (characters: ${lengths}); hold the two against each other`;
      return [{ path, message, questions: [question.id] }];
    });
  },
};
