import type { DigestUpdate } from '../bank/digest-updates.js';
import type { Repair } from '../bank/repairs.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import type { Finding } from '../rules/rule.js';
import { createStyle, printable } from '../terminal.js';
import { codeFrame, fits } from './code-frame.js';
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
  const linesOf = ({ file = report.bank }: Finding): readonly string[] => lines.get(file) ?? [];
  const isWhole = (finding: Finding): boolean => fits(linesOf(finding), finding.line ?? 0, width - INDENT);
  return [
    style('bold', printable(report.bank)),
    ...(report.repaired ?? []).map((repair) => repairLine(repair, said)),
    ...(report.updated ?? []).map((update) => updateLine(update, said)),
    ...framed([...report.findings].sort(byPlace), isWhole).flatMap((findings) => [
      ...findings.flatMap((finding) => findingLines(finding, said)),
      ...frameOf(findings, linesOf(findings[0]), width),
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

type Findings = [Finding, ...Finding[]];

/** Findings at one place stand above one frame, and so do those on one line that a frame shows from end to end. */
function framed(findings: readonly Finding[], isWhole: (finding: Finding) => boolean): Findings[] {
  const groups: Findings[] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const isOnLine =
      first && finding.line !== undefined && first.line === finding.line && first.file === finding.file;
    if (isOnLine && (first.column === finding.column || isWhole(finding))) group?.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

/** How far frames are indented. */
const INDENT = 4;

function frameOf(findings: Findings, lines: readonly string[], width: number): string[] {
  const [first, ...others] = findings.flatMap(({ column, endColumn, line }) =>
    line === undefined || column === undefined ? [] : [{ line, column, endColumn }],
  );
  if (lines.length === 0 || !first) return [];
  return codeFrame(lines, [first, ...others], width - INDENT).map((it) => ' '.repeat(INDENT) + it);
}

function ownerOf({ fact, question, source }: DigestUpdate | Repair, said: Said): string {
  if (fact) return said.factIn(fact, source);
  return question ? said.questionIn(question, source) : said.source(source);
}

export function updateLine(update: DigestUpdate, said: Said): string {
  const { from, now, path, questions, to } = update;
  const look = questions.length > 0 ? `; ${said.lookAt(questions.join(', '))}` : '';
  return `  ${said.updated}  ${path}/digest (${ownerOf(update, said)}): ${from ?? said.none} -> ${to}${look}${now === undefined ? '' : `\n      ${said.saysNow(printable(now))}`}`;
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
