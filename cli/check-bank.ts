import { dirname, join } from 'node:path';
import { verifySource, type Bank } from '../src/index.js';
import { readBankFile, type BankFile } from './bank/bank-file.js';
import { digestUpdates, type DigestUpdate } from './bank/digest-updates.js';
import { readTranslationFile, translationPaths } from './bank/translation-file.js';
import { withDigests } from './bank/write-digests.js';
import { FileError, readText } from './files/read-text.js';
import { replaceText } from './files/write-text.js';
import { reportOn, type BankReport } from './report/index.js';
import { rules } from './rules/index.js';
import { findingAt } from './rules/finding.js';
import type { Finding, GivenSource } from './rules/rule.js';
import { readSourceText } from './sources/source-text.js';

export interface CheckOptions {
  /** Files with the text of sources, by source id; they go before a bank's own `file`. */
  readonly articles: ReadonlyMap<string, string>;
  readonly strict: boolean;
  readonly update: boolean;
  /** Reads what stands beside the bank; says so and gives `undefined` where that fails, and the bank is checked without it. */
  readonly readable: <T>(read: () => T) => T | undefined;
}

/** Checks one bank with all that stands beside it. Throws a `FileError` where the bank itself cannot be written. */
export function checkBank(original: BankFile, options: CheckOptions): BankReport {
  const given = givenSources(original, options);
  const updated = options.update ? update(original, given) : undefined;
  const file = updated?.length ? readBankFile(original.path) : original;
  const sources = file === original ? given : given.flatMap((source) => verified(file.bank, source));
  const findings = [...ownFindings(file), ...ruleFindings(file, sources, options)];
  return reportOn({ file, sources, findings, strict: options.strict, updated });
}

/** The sources of a bank whose text is at hand. */
function givenSources({ path, bank }: BankFile, options: CheckOptions): GivenSource[] {
  return (bank?.sources ?? []).flatMap(({ id, file }) => {
    const article = options.articles.get(id) ?? (file && join(dirname(path), file));
    const text = article && options.readable(() => readSourceText(article));
    return text ? verified(bank, { id, text }) : [];
  });
}

function verified(bank: Bank | undefined, { id, text }: Pick<GivenSource, 'id' | 'text'>): GivenSource[] {
  return bank ? [{ id, text, verified: verifySource(bank, id, text) }] : [];
}

/** Writes the digests that are missing or have changed, unless somebody else has written the bank meanwhile. */
function update(file: BankFile, sources: readonly GivenSource[]): readonly DigestUpdate[] {
  const updates = file.bank ? digestUpdates(file, file.bank, sources) : [];
  if (updates.length === 0) return updates;
  const text = withDigests(file, updates);
  if (readText(file.path).text !== file.text)
    throw new FileError(file.path, 'was changed meanwhile; run the command again');
  replaceText(file.path, `${file.bom ? '\ufeff' : ''}${text}`);
  return updates;
}

/** What is wrong with the bank as a document. */
function ownFindings({ issues, positions, bom }: BankFile): Finding[] {
  const message = 'begins with a byte order mark; save it as UTF-8 without one';
  return [
    ...(bom ? [findingAt(positions, '', { rule: 'schema/bom', level: 'warning', message })] : []),
    ...issues.map(({ path, code, message }) =>
      findingAt(positions, path, { rule: code, level: 'error', message }),
    ),
  ];
}

function ruleFindings(
  file: BankFile,
  sources: readonly GivenSource[],
  { readable }: CheckOptions,
): Finding[] {
  const { bank } = file;
  if (!bank) return [];
  const paths = readable(() => translationPaths(file.path)) ?? [];
  const translations = paths.flatMap((path) => readable(() => readTranslationFile(path)) ?? []);
  return rules.flatMap((rule) => rule({ file, bank, sources, translations }));
}
