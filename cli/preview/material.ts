import type { Bank } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { TranslationFile } from '../bank/translation-file.js';
import { addresses } from '../material/address.js';
import { bankFilesOf } from '../material/bank-files.js';
import { languagesOf, pagesOf } from '../material/pages.js';
import { integrityOf, speaking } from '../material/scripts.js';
import type { Material, OutputFile } from '../surfaces/index.js';

/** What `build` makes its files from, with the answers: whoever sees the preview writes the bank. */
export function materialOf(
  file: BankFile,
  bank: Bank,
  translations: readonly TranslationFile[],
  scripts: readonly OutputFile[],
): Material {
  const readable = translations.filter(({ issues, value }) => issues.length === 0 && value !== undefined);
  const pages = pagesOf(bank, readable, { quizzes: undefined, languages: undefined, limits: file.limits });
  const spoken = speaking(scripts, languagesOf(bank, pages));
  return {
    options: { base: undefined, seed: bank.id, answers: true, styles: 'inline' },
    bank,
    pages,
    bankFiles: bankFilesOf(file, bank, readable),
    scripts: spoken,
    integrity: integrityOf(spoken),
    address: addresses(undefined),
    head: () => '',
  };
}
