import { createStyle, printable } from '../terminal.js';
import type { Finding } from '../rules/rule.js';
import type { DigestUpdate } from '../bank/digest-updates.js';
import type { BankReport } from './report.js';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Reports for a person: findings in the order of their places, then what the bank holds and how it fared. */
export function prettyReports(reports: readonly BankReport[]): string {
  return reports.map((report) => `${prettyReport(report)}\n`).join('\n');
}

function prettyReport(report: BankReport): string {
  const style = createStyle();
  const lines = [
    style('bold', printable(report.bank)),
    ...(report.updated ?? []).map(updateLine),
    ...[...report.findings].sort(byPlace).map(findingLines),
    ...contentLines(report),
    `  ${style(report.ok ? 'green' : 'red', countLine(report))}`,
  ];
  return lines.join('\n');
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function findingLines({ rule, level, path, message, facts, questions, ...place }: Finding): string {
  const style = createStyle();
  const at = [place.file && printable(place.file), place.line, place.column].filter(Boolean).join(':');
  const lines = [
    `  ${style('dim', at || '-')}  ${style(COLOURS[level], level)}  ${rule}`,
    `      ${printable(path)} ${printable(message)}`,
  ];
  const concerned = [
    ...(facts.length > 0 ? [`facts: ${facts.join(', ')}`] : []),
    ...(questions.length > 0 ? [`questions: ${questions.join(', ')}`] : []),
  ];
  if (concerned.length > 0) lines.push(style('dim', `      ${concerned.join('; ')}`));
  return lines.join('\n');
}

function updateLine({ path, source, fact, question, from, to, questions }: DigestUpdate): string {
  const owner = fact ? `fact ${fact} in ` : question ? `question ${question} in ` : 'source ';
  const look = questions.length > 0 ? `; look at ${questions.join(', ')}` : '';
  return `  updated  ${path}/digest (${owner}${source}): ${from ?? 'none'} -> ${to}${look}`;
}

function contentLines({ counts, types, sources, updated }: BankReport): string[] {
  const kinds = Object.entries(types).map(([type, count]) => `${count} ${type}`);
  const states = sources.map(({ id, status }) => `${id} ${status.replace('-', ' ')}`);
  const questions = plural(counts.questions, 'question') + (kinds.length > 0 ? ` (${kinds.join(', ')})` : '');
  return [
    ...(updated?.length === 0 ? ['  Nothing to update: every digest at hand is right.'] : []),
    `  ${[plural(counts.facts, 'fact'), questions, plural(counts.quizzes, 'quiz')].join(', ')}`,
    ...(states.length > 0 ? [`  Sources: ${states.join(', ')}`] : []),
  ];
}

function countLine({ ok, counts: { errors, warnings, notes } }: BankReport): string {
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')];
  return `${ok ? 'OK' : 'Not OK'}: ${parts.join(', ')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : word.endsWith('z') ? 'zes' : 's'}`;
}
