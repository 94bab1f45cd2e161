import { isSafeUrl, mapBankTexts } from '../bank/index.js';
import { say } from '../result.js';
import type { Finding, LintRule } from './rule.js';

/** Addresses in running text, by the schemes that people write; what closes a sentence is no part of one. */
const ADDRESS =
  /(?<![\p{L}\d])(?:https?|ftp|file|javascript|data|vbscript):[^\s"'<>«»„“”]*[^\s"'<>«»„“”.,;:!?)\]]/giu;
const MESSAGE = say`is no safe address to send readers to; use one that begins with https:`;

export const unsafeUrl: LintRule = {
  name: 'lint/unsafe-url',
  level: 'warning',
  description: 'Every address that readers are given begins with https:, and is no one’s own machine.',
  reason:
    'Readers type or copy what they read. What comes over http: can be read and changed on its way, other schemes run or open things, and an address of one’s own machine leads nowhere. (What is worse in the address of a source is refused by the bank’s schema.)',
  source: 'W3C 2023, Mixed Content; RFC 3986, section 7 (“Security Considerations”)',
  reads: 'languages',
  examples: {
    fires: [
      `en
e The rules are at http://club.example.
? Who founded the club?
- a priest
+ a teacher`,
    ],
    passes: [
      `en
e The rules are at https://club.example.
? Who founded the club?
- a priest
+ a teacher`,
    ],
  },
  check: ({ bank, original }) => {
    const found: Finding[] = [];
    mapBankTexts(bank, (text, { path, keys }) => {
      const unsafe = text.match(ADDRESS)?.find((url) => !isPublic(url));
      const questions = keys[0] === 'questions' && keys[1] !== undefined ? [keys[1]] : [];
      if (unsafe !== undefined)
        found.push({ path, message: say`holds "${unsafe}", which ${MESSAGE}`, questions });
      return text;
    });
    if (original) return found;
    const urls = bank.sources.flatMap(({ url }, index) =>
      url === undefined || isPublic(url) ? [] : [{ path: ['sources', index, 'url'], message: MESSAGE }],
    );
    return [...found, ...urls];
  },
};

function isPublic(url: string): boolean {
  return url.toLowerCase().startsWith('https:') && isSafeUrl(url);
}
