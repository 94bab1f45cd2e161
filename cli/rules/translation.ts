import { parseTranslation, type Issue } from '../../src/index.js';
import type { TranslationFile } from '../bank/translation-file.js';
import { segmentsOf } from '../suggestions/suggest.js';
import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

const WARNINGS = new Set(['translation/missing', 'translation/extra']);

/**
 * `translation/…`: what each translation lacks or has too much, and what keeps it from being read. Nothing is too much
 * while the bank itself has faults: it may belong to what was left out of it.
 */
export function translation(checked: Checked): Finding[] {
  const { bank, file, translations } = checked;
  const sound = file.issues.length === 0;
  return translations.flatMap((it) => {
    const { issues } = it.issues.length > 0 ? it : parseTranslation(bank, it.value, { limits: file.limits });
    return issues
      .filter(({ code }) => sound || code !== 'translation/extra')
      .map((issue) => translationFinding(issue, it, checked));
  });
}

/** What is missing has its place in the bank; everything else stands in the translation. */
function translationFinding(
  { path, code, message }: Issue,
  translated: TranslationFile,
  { file, messages }: Checked,
): Finding {
  const level = WARNINGS.has(code) ? 'warning' : 'error';
  if (code !== 'translation/missing') {
    return { ...findingAt(translated, path, { rule: code, level, message }), file: translated.path };
  }
  const said = messages.missingInTranslation(message, translated.path);
  return findingAt(file, file.locate(segmentsOf(path)), { rule: code, level, message: said });
}
