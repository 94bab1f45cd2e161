import { dirname, join } from 'node:path';
import { evidenceFrom } from './bank/evidence-from.js';
import { verifySource, type Bank, type Limits } from '../src/index.js';
import { readBankFile, type BankFile } from './bank/bank-file.js';
import { readTranslationFile, translationPaths } from './bank/translation-file.js';
import { updateBank, type Approve } from './bank/update.js';
import type { Document } from './documents/document.js';
import type { Language } from './messages/index.js';
import { reportOn, type BankReport } from './report/index.js';
import { findingAt } from './rules/finding.js';
import { rules } from './rules/index.js';
import type { Finding, GivenSource } from './rules/rule.js';
import { readSourceText } from './sources/source-text.js';

export interface CheckOptions {
  /** The canonical texts of sources, by source id; they go before a bank's own `file`. `undefined` where one could not be read. */
  readonly articles: ReadonlyMap<string, string | undefined>;
  readonly strict: boolean;
  /** What may be written into the bank is asked for here; nothing is, where this is left out. */
  readonly update: Approve | undefined;
  readonly limits: Limits;
  readonly language: Language;
  /** Reads what stands beside the bank; says so and gives `undefined` where that fails, and the bank is checked without it. */
  readonly readable: <T>(read: () => T) => T | undefined;
}

export interface CheckedBank {
  readonly report: BankReport;
  /** All documents that findings can be in. */
  readonly documents: readonly Document[];
  /** The paths of all files that the outcome depends on. */
  readonly paths: readonly string[];
}

/** Checks one bank with all that stands beside it. Throws a `FileError` where the bank itself cannot be written. */
export async function checkBank(original: BankFile, options: CheckOptions): Promise<CheckedBank> {
  const given = givenSources(original, options);
  const updated = options.update && (await updateBank(original, given, options.update));
  const isNew = updated !== undefined && updated.digests.length + updated.repairs.length > 0;
  const file = isNew ? readBankFile(original.path, options.limits) : original;
  const sources = isNew ? given.flatMap((source) => verified(file.bank, source)) : given;
  const translations = translationsOf(file, options);
  const findings = [...ownFindings(file, options), ...ruleFindings(file, sources, translations, options)].map(
    (finding) => ({ ...finding, message: options.language.sentence(finding.message) }),
  );
  const report = reportOn({ file, sources, findings, strict: options.strict, updated });
  const paths = [file, ...translations].map(({ path }) => path);
  return { report, documents: [file, ...translations], paths: [...paths, ...ownTexts(file)] };
}

/** The files with the text of a bank's sources. */
function ownTexts({ bank, path }: BankFile): string[] {
  return (bank?.sources ?? []).flatMap(({ file }) => (file === undefined ? [] : [join(dirname(path), file)]));
}

/** The sources of a bank whose text is at hand. */
function givenSources({ path, bank }: BankFile, { articles, readable }: CheckOptions): GivenSource[] {
  return (bank?.sources ?? []).flatMap(({ id, file }) => {
    const own = (): string | undefined => file && readable(() => readSourceText(join(dirname(path), file)));
    const text = articles.has(id) ? articles.get(id) : own();
    return text ? verified(bank, { id, text }) : [];
  });
}

function verified(bank: Bank | undefined, { id, text }: Pick<GivenSource, 'id' | 'text'>): GivenSource[] {
  return bank ? [{ id, text, verified: verifySource(bank, id, text, evidenceFrom(bank, id)) }] : [];
}

function translationsOf(file: BankFile, { limits, readable }: CheckOptions): Document[] {
  if (!file.bank) return [];
  const paths = readable(() => translationPaths(file.path)) ?? [];
  return paths.flatMap((path) => readable(() => readTranslationFile(path, limits)) ?? []);
}

/** What is wrong with the bank as a document. */
function ownFindings(file: BankFile, { language: { messages } }: CheckOptions): Finding[] {
  const bom = { rule: 'schema/bom', level: 'warning', message: messages.bom } as const;
  return [
    ...(file.bom ? [findingAt(file, '', bom)] : []),
    ...file.issues.map(({ path, code, message }) =>
      findingAt(file, path, { rule: code, level: 'error', message }),
    ),
  ];
}

function ruleFindings(
  file: BankFile,
  sources: readonly GivenSource[],
  translations: readonly Document[],
  { language: { messages } }: CheckOptions,
): Finding[] {
  const { bank } = file;
  return bank ? rules.flatMap((rule) => rule({ file, bank, sources, translations, messages })) : [];
}
