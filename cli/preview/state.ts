import type { BankFile } from '../bank/bank-file.js';
import type { Coverage } from '../evidence/coverage.js';
import type { Messages } from '../messages/index.js';
import type { BankReport } from '../report/index.js';
import type { Material } from '../surfaces/index.js';

/** All that the page shows, as it was found when something was saved last. */
export interface State {
  /** Another one after each save. */
  readonly version: string;
  readonly messages: Messages;
  /** The path of the bank. */
  readonly path: string;
  /** `undefined` where the bank's file cannot be read at all. */
  readonly file: BankFile | undefined;
  readonly report: BankReport | undefined;
  /** The text of each file that findings can be in, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of each source whose text is at hand. */
  readonly coverages: readonly Coverage[];
  /** What is published; `undefined` where nothing could be played. */
  readonly material: Material | undefined;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
  /** The files that all this depends on. */
  readonly paths: readonly string[];
}
