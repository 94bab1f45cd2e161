import { fitting } from '../../src/index.js';
import { languages, languageTag } from '../../src/locales/languages.js';

/** The line of the script that its words stand in, as JSON: the texts by their tag, or `null` for those that lie beside it. */
const LINE = 1;

/**
 * The script of the elements with the words of some languages in it, the first of which stands in for all that are not
 * there. A script without a line of words is left as it is. It holds no words that its elements do not need.
 */
export function withLanguages(script: string, tags: readonly string[]): string {
  const lines = script.split('\n');
  const own = textsIn(lines[LINE] ?? '');
  if (!own) return script;
  const inside = tags.map((tag) => [tag, fitting(languages[tag]?.texts, own)] as const);
  const beside = Object.keys(languages).map((tag) => [tag, null] as const);
  const words = Object.fromEntries([...inside, ...beside.filter(([tag]) => !tags.includes(tag))]);
  lines[LINE] = inAscii(JSON.stringify(words));
  return lines.join('\n');
}

/** The languages of the interface for those of a bank; English stands in first where there is none for its own. */
export function tagsFor(bankLanguages: readonly string[]): string[] {
  const [first = 'en', ...others] = bankLanguages.map(languageTag);
  return [...new Set([first, ...others.filter((tag) => tag !== undefined)])];
}

/** Those of the first language in a line of words. */
function textsIn(line: string): Parameters<typeof fitting>[1] | undefined {
  try {
    return Object.values(JSON.parse(line) as Record<string, Parameters<typeof fitting>[1]>)[0];
  } catch {
    return undefined;
  }
}

/** A page may be in any encoding, which is that of its scripts as well. */
function inAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export { languages };
