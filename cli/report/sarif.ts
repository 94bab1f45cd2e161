import { isAbsolute, relative, sep } from 'node:path';
import type { Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { packageVersion } from '../package-version.js';
import type { Finding } from '../rules/rule.js';
import type { BankReport, ReportContext } from './report.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Reports as SARIF 2.1.0, one run for all banks, for code scanning. */
export function sarifReports(reports: readonly BankReport[], context: ReportContext): string {
  const findings = reports.flatMap((report) =>
    report.findings.map((finding): readonly [BankReport, Finding] => [report, finding]),
  );
  const rules = [...new Set(findings.map(([, { rule }]) => rule))].sort();
  const indices = new Map(rules.map((rule, index) => [rule, index]));
  const run: Run = {
    tool: { driver: { name: 'newsquiz', version: packageVersion(), rules: rules.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map(([report, finding]) => result(report, finding, indices, context)),
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string): ReportingDescriptor {
  return { id, name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()) };
}

function result(
  { bank }: BankReport,
  finding: Finding,
  indices: ReadonlyMap<string, number>,
  { messages }: ReportContext,
): Result {
  const { facts, file = bank, level, message, path, place = path, questions, rule, suggestion } = finding;
  const hint = suggestion === undefined ? '' : messages.report.didYouMean(suggestion);
  return {
    ruleId: rule,
    ruleIndex: indices.get(rule) ?? -1,
    level,
    message: { text: `${place} ${message}${hint}`.trim() },
    locations: [
      {
        physicalLocation: locationIn(file, finding),
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    properties: { facts: [...facts], questions: [...questions] },
  };
}

function locationIn(file: string, { column, endColumn, line }: Finding): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && {
      region: {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(endColumn !== undefined && { endLine: line, endColumn }),
      },
    }),
  };
}

/** Relative to the folder in which the command runs, where the file lies in it: that is how code scanning finds it. */
function uriOf(file: string): string {
  const near = isAbsolute(file) ? relative(process.cwd(), file) : file;
  return near.split(sep).map(encodeURIComponent).join('/');
}
