import type { Bank, Level, VerifiedSource } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { TranslationFile } from '../bank/translation-file.js';
import type { Messages } from '../messages/index.js';

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
  /** What rules of the command say; the engine's own sentences are put into the reader's language afterwards. */
  readonly messages: Messages;
}

/** What is wrong, in the bank's file unless `file` names another. The message goes on where the path leaves off. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  /** JSON Pointer. */
  readonly path: string;
  /** The path in words, with the ids of what it leads through; only there where it leads through some. */
  readonly place?: string;
  readonly line?: number;
  readonly column?: number;
  /** The column behind what is wrong, where that ends on the same line. */
  readonly endColumn?: number;
  readonly file?: string;
  readonly facts: readonly string[];
  readonly questions: readonly string[];
  readonly message: string;
  /** What was probably meant: a field, a value or an id that is like the one that is not known. */
  readonly suggestion?: string;
}

/** What a rule itself has to say of a finding; `findingAt` adds the place. */
export type Remark = Pick<Finding, 'rule' | 'level' | 'message'> &
  Partial<Pick<Finding, 'facts' | 'questions' | 'suggestion'>>;

export type Rule = (checked: Checked) => readonly Finding[];
