import type { BankReport } from './report.js';

/** Reports for a program: one object a bank, in an array. */
export function jsonReports(reports: readonly BankReport[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}
