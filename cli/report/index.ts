import { githubReports } from './github.js';
import { jsonReports } from './json.js';
import { prettyReports } from './pretty.js';
import type { Reporter } from './report.js';
import { sarifReports } from './sarif.js';

/** The registry: every form that reports can take, a line each. */
export const reporters: Readonly<Record<string, Reporter>> = {
  pretty: prettyReports,
  json: jsonReports,
  github: githubReports,
  sarif: sarifReports,
};

export { reportOn, type BankReport, type Reporter } from './report.js';
