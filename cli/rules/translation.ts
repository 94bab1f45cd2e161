import { parseTranslation, type Issue } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { TranslationFile } from '../bank/translation-file.js';
import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

const WARNINGS = new Set(['translation/missing', 'translation/extra']);

/**
 * `translation/…`: what each translation lacks or has too much, and what keeps it from being read. Nothing is too much
 * while the bank itself has faults: it may belong to what was left out of it.
 */
export function translation({ file, bank, translations }: Checked): Finding[] {
  const sound = file.issues.length === 0;
  return translations.flatMap((it) =>
    parseTranslation(bank, it.text)
      .issues.filter(({ code }) => sound || code !== 'translation/extra')
      .map((issue) => translationFinding(issue, it, file)),
  );
}

/** What is missing has its place in the bank; everything else stands in the translation. */
function translationFinding(
  { path, code, message }: Issue,
  { path: name, positions }: TranslationFile,
  file: BankFile,
): Finding {
  const level = WARNINGS.has(code) ? 'warning' : 'error';
  if (code !== 'translation/missing') {
    return { ...findingAt(positions, path, { rule: code, level, message }), file: name };
  }
  const segments = path.split('/').slice(1);
  const place = file.locate(segments.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)));
  return findingAt(file.positions, place, { rule: code, level, message: `${message} (${name})` });
}
