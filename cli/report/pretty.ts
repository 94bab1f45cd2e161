import type { DigestUpdate } from '../bank/digest-updates.js';
import type { Repair } from '../bank/repairs.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import type { Finding } from '../rules/rule.js';
import { createStyle, printable } from '../terminal.js';
import { codeFrame } from './code-frame.js';
import type { BankReport, ReportContext } from './report.js';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

type Said = Messages['report'];

/** Reports for a person: findings in the order of their places, then what the bank holds and how it fared. */
export function prettyReports(reports: readonly BankReport[], context: ReportContext): string {
  const lines = new Map([...context.texts].map(([path, text]) => [path, text.split('\n')]));
  return reports.map((report) => `${prettyReport(report, lines, context)}\n`).join('\n');
}

type Lines = ReadonlyMap<string, readonly string[]>;

function prettyReport(report: BankReport, lines: Lines, { messages, width }: ReportContext): string {
  const style = createStyle();
  const said = messages.report;
  return [
    style('bold', printable(report.bank)),
    ...(report.repaired ?? []).map((repair) => repairLine(repair, said)),
    ...(report.updated ?? []).map((update) => updateLine(update, said)),
    ...[...report.findings]
      .sort(byPlace)
      .flatMap((finding) => [
        ...findingLines(finding, said),
        ...frameOf(finding, lines.get(finding.file ?? report.bank), width),
      ]),
    ...contentLines(report, said),
    `  ${style(report.ok ? 'green' : 'red', countLine(report, said))}`,
  ].join('\n');
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.file ?? '').localeCompare(b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

function findingLines(finding: Finding, said: Said): string[] {
  const { facts, level, message, path, place: at = path, questions, rule, suggestion } = finding;
  const style = createStyle();
  const where = [finding.file && printable(finding.file), finding.line, finding.column];
  const concerned = [
    ...(facts.length > 0 ? [said.facts(facts.join(', '))] : []),
    ...(questions.length > 0 ? [said.questions(questions.join(', '))] : []),
  ];
  const hint = suggestion === undefined ? '' : said.didYouMean(printable(suggestion));
  return [
    `  ${style('dim', where.filter(Boolean).join(':') || '-')}  ${style(COLOURS[level], said.levels[level])}  ${rule}`,
    `      ${printable(at)} ${printable(message)}${hint}`,
    ...(concerned.length > 0 ? [style('dim', `      ${concerned.join('; ')}`)] : []),
  ];
}

function frameOf(
  { column, endColumn, line }: Finding,
  lines: readonly string[] | undefined,
  width: number,
): string[] {
  if (!lines || line === undefined || column === undefined) return [];
  return codeFrame(lines, { line, column, endColumn }, width - 4).map((it) => `    ${it}`);
}

function ownerOf({ fact, question, source }: DigestUpdate | Repair, said: Said): string {
  if (fact) return said.factIn(fact, source);
  return question ? said.questionIn(question, source) : said.source(source);
}

export function updateLine(update: DigestUpdate, said: Said): string {
  const { from, path, questions, to } = update;
  const look = questions.length > 0 ? `; ${said.lookAt(questions.join(', '))}` : '';
  return `  ${said.updated}  ${path}/digest (${ownerOf(update, said)}): ${from ?? said.none} -> ${to}${look}`;
}

export function repairLine(repair: Repair, said: Said): string {
  const { from, path, to } = repair;
  return `  ${said.repaired}  ${path} (${ownerOf(repair, said)}): ${selectorOf(from)} -> ${selectorOf(to)}`;
}

function selectorOf(piece: Repair['to']): string {
  return printable(
    [piece.prefix && `${piece.prefix}-`, passageOf(piece), piece.suffix && `-${piece.suffix}`]
      .filter(Boolean)
      .join(' '),
  );
}

function contentLines({ counts, types, sources, updated }: BankReport, said: Said): string[] {
  const kinds = Object.entries(types).map(([type, count]) => `${count} ${type}`);
  const states = sources.map(({ id, status }) => `${id} ${said.states[status]}`);
  const questions =
    counted(counts.questions, said.counted.question) + (kinds.length > 0 ? ` (${kinds.join(', ')})` : '');
  return [
    ...(updated?.length === 0 ? [`  ${said.nothingToUpdate}`] : []),
    `  ${[counted(counts.facts, said.counted.fact), questions, counted(counts.quizzes, said.counted.quiz)].join(', ')}`,
    ...(states.length > 0 ? [`  ${said.sources(states.join(', '))}`] : []),
  ];
}

function countLine({ ok, counts: { errors, warnings, notes } }: BankReport, said: Said): string {
  const { error, note, warning } = said.counted;
  const parts = [counted(errors, error), counted(warnings, warning), counted(notes, note)];
  return `${ok ? said.ok : said.notOk}: ${parts.join(', ')}`;
}

function counted(count: number, [one = '', other = '']: readonly string[]): string {
  return `${count} ${count === 1 ? one : other}`;
}
