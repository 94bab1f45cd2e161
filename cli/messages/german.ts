import { errorSentences } from './errors.de.js';
import { sentences } from './sentences.de.js';

interface Template {
  readonly prefix: string;
  readonly pattern: RegExp;
  readonly german: string;
}

/**
 * The engine and the errors of the command are written in English, with values in them. Each is known here by its
 * template, whose `{}` stand for the values in their order: German puts them at `{0}`, `{1}`, … and says at `{=0}` that
 * the value is such a sentence or phrase itself, to be put into German as well. The first template that fits is taken.
 */
const templates: readonly Template[] = Object.entries({ ...sentences, ...errorSentences }).map(
  ([english, german]) => ({
    prefix: english.split('{}')[0] ?? '',
    pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.*?)')}$`, 's'),
    german,
  }),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A sentence in German; as it is, where it has no template (or was cut because of its length). */
export function inGerman(english: string): string {
  for (const { german, pattern, prefix } of templates) {
    const values = english.startsWith(prefix) && pattern.exec(english)?.slice(1);
    if (!values) continue;
    return german.replace(/\{(=?)(\d)\}/g, (_, phrase: string, index: string) => {
      const value = values[Number(index)] ?? '';
      return phrase ? inGerman(value) : value;
    });
  }
  return english;
}
