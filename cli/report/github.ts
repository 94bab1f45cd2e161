import type { Finding } from '../rules/rule.js';
import { printable } from '../terminal.js';
import type { BankReport, ReportContext } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Reports as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReports(reports: readonly BankReport[], context: ReportContext): string {
  const lines = reports.flatMap((report) =>
    report.findings.map((finding) => command(report, finding, context)),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function command({ bank }: BankReport, finding: Finding, { messages }: ReportContext): string {
  const {
    column,
    endColumn,
    file = bank,
    level,
    line,
    message,
    path,
    place = path,
    rule,
    suggestion,
  } = finding;
  const properties = Object.entries({ file, line, col: column, endColumn, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const hint = suggestion === undefined ? '' : messages.report.didYouMean(suggestion);
  return `::${COMMANDS[level]} ${properties.join(',')}::${data(`${place} ${message}${hint}`.trim())}`;
}

/** A line break would end the command, and what follows could be another one. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
