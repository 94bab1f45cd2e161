import type { Bank } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { DigestUpdate } from '../bank/digest-updates.js';
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
}

export interface ReportInput {
  readonly file: BankFile;
  readonly sources: readonly GivenSource[];
  readonly findings: readonly Finding[];
  readonly strict: boolean;
  readonly updated: readonly DigestUpdate[] | undefined;
}

export function reportOn({ file, sources, findings, strict, updated }: ReportInput): BankReport {
  const count = (level: Finding['level']): number =>
    findings.filter((finding) => finding.level === level).length;
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
      status: sources.find((source) => source.id === id)?.verified.state ?? 'not-given',
    })),
    findings,
    ...(updated && { updated }),
  };
}

function countTypes(bank: Bank | undefined): Record<string, number> {
  const types: Record<string, number> = {};
  for (const { type } of bank?.questions ?? []) types[type] = (types[type] ?? 0) + 1;
  return types;
}
