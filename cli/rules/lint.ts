import { idPath, lintRules, localize, parseTranslation, pointer, settledLint } from '../../src/index.js';
import type { SourceText } from '../../src/index.js';
import { readConfig } from '../config/config-file.js';
import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

/** `lint/…`: the engine's own rules over what a bank and its translations say, as the bank and a config file set them. */
export function lint(checked: Checked): Finding[] {
  const { bank, file } = checked;
  const config = readConfig(file.path);
  const read = checked.translations.flatMap((it) => {
    const parsed = parseTranslation(bank, it.value, { limits: file.limits });
    return parsed.ok ? [{ file: it, bank: localize(bank, parsed.value) }] : [];
  });
  const input = { bank, translations: read.map((it) => it.bank), sources: sourceTexts(checked) };
  const findings = settledLint(input, lintRules, config.lint).map((finding) => {
    const { level, path, rule, message, facts = [], questions = [] } = finding;
    const remark = { rule, level, message, facts, questions };
    const translation = read[finding.translation ?? -1]?.file;
    if (!translation) return findingAt(file, file.locate(path), remark);
    const place = pointer(idPath(bank, path));
    return { ...findingAt(translation, place, remark), file: translation.path };
  });
  return [...config.findings, ...findings];
}

function sourceTexts({ bank, sources }: Checked): SourceText[] {
  return sources.flatMap(({ id, text }) => {
    const language = bank.sources.find((source) => source.id === id)?.language;
    return language === undefined ? [] : [{ id, language, text }];
  });
}
