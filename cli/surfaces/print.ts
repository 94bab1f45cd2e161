import { picturesIn } from '../material/bank-files.js';
import type { Material, OutputFile, Surface } from './surface.js';

/** A worksheet of each quiz, to be printed; with `--answers` its key, to be printed if it is ticked. */
export const print: Surface = {
  name: 'print',
  summary: 'A worksheet for each quiz, on A4 or Letter',
  async files(material: Material): Promise<OutputFile[]> {
    const { sheetPage, stylesOf } = await import('../ready/pages.js');
    const styles = stylesOf(material);
    const pages: OutputFile[] = [];
    for (const page of material.pages)
      pages.push({ path: `${page.folder}print.html`, content: await sheetPage(page, material, styles) });
    // The sheets alone are whole as well, without the bank beside them.
    const pictures = new Set(picturesIn(material.bank.questions));
    return [...pages, ...styles.files(), ...material.bankFiles.filter(({ path }) => pictures.has(path))];
  },
};
