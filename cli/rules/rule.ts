import type { Bank, VerifiedSource } from '../../src/index.js';
import type { Level } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { TranslationFile } from '../bank/translation-file.js';

/** A source whose text is at hand. */
export interface GivenSource {
  readonly id: string;
  /** The canonical text. */
  readonly text: string;
  readonly verified: VerifiedSource;
}

/** All that the rules look at; whatever had to be read has been. */
export interface Checked {
  readonly file: BankFile;
  readonly bank: Bank;
  readonly sources: readonly GivenSource[];
  readonly translations: readonly TranslationFile[];
}

/** What is wrong, in the bank's file unless `file` names another. The message goes on where the path leaves off. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** JSON Pointer. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly file?: string;
  readonly facts: readonly string[];
  readonly questions: readonly string[];
  readonly message: string;
}

/** What a rule itself has to say of a finding; `findingAt` adds the place. */
export type Remark = Pick<Finding, 'rule' | 'level' | 'message'> &
  Partial<Pick<Finding, 'facts' | 'questions'>>;

export type Rule = (checked: Checked) => readonly Finding[];
