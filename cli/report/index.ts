import { jsonReports } from './json.js';
import { prettyReports } from './pretty.js';
import type { BankReport } from './report.js';

/** The registry: every form that reports can take, a line each. */
export const reporters: Readonly<Record<string, (reports: readonly BankReport[]) => string>> = {
  pretty: prettyReports,
  json: jsonReports,
};

export { reportOn, type BankReport } from './report.js';
