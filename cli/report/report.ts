import type { Bank } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { DigestUpdate } from '../bank/digest-updates.js';
import type { Repair } from '../bank/repairs.js';
import type { Update } from '../bank/update.js';
import type { Messages } from '../messages/index.js';
import type { Finding, GivenSource } from '../rules/rule.js';

/** What there is to say about one bank. Its JSON form is public: fields are added, never renamed. */
export interface BankReport {
  readonly bank: string;
  /** Nothing was found that must be mended. */
  readonly ok: boolean;
  readonly counts: Readonly<
    Record<'facts' | 'questions' | 'quizzes' | 'errors' | 'warnings' | 'notes', number>
  >;
  /** The number of questions of each type. */
  readonly types: Readonly<Record<string, number>>;
  readonly sources: readonly { readonly id: string; readonly status: 'verified' | 'changed' | 'not-given' }[];
  readonly findings: readonly Finding[];
  /** What `--update` wrote; only there when it was asked for. */
  readonly updated?: readonly DigestUpdate[];
  /** The evidence that `--update` has led to where its passage is now; only there when some was. */
  readonly repaired?: readonly Repair[];
}

/** What a reporter may need besides the reports. */
export interface ReportContext {
  readonly messages: Messages;
  /** The text of each file with findings, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many characters fit in a line where the report is read. */
  readonly width: number;
}

export type Reporter = (reports: readonly BankReport[], context: ReportContext) => string;

export interface ReportInput {
  readonly file: BankFile;
  readonly sources: readonly GivenSource[];
  readonly findings: readonly Finding[];
  readonly strict: boolean;
  readonly updated: Update | undefined;
}

export function reportOn({ file, sources: given, findings, strict, updated }: ReportInput): BankReport {
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
  const states = new Map(given.map(({ id, verified }) => [id, verified.state]));
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  return {
    bank: file.path,
    ok: errors + (strict ? warnings : 0) === 0,
    counts: {
      facts: file.bank?.facts.length ?? 0,
      questions: file.bank?.questions.length ?? 0,
      quizzes: file.bank?.quizzes.length ?? 0,
      errors,
      warnings,
      notes,
    },
    types: countTypes(file.bank),
    sources: (file.bank?.sources ?? []).map(({ id }) => ({
      id,
      status: states.get(id) ?? 'not-given',
    })),
    findings,
    ...(updated && { updated: updated.digests }),
    ...(updated?.repairs.length && { repaired: updated.repairs }),
  };
}

function countTypes(bank: Bank | undefined): Record<string, number> {
  const types: Record<string, number> = {};
  for (const { type } of bank?.questions ?? []) types[type] = (types[type] ?? 0) + 1;
  return types;
}
