import { marked } from 'marked';
import { canonicalText } from '../../src/index.js';
import { FileError, readText } from '../files/read-text.js';
import { isAddress } from './address.js';
import { htmlText } from './html.js';
const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\s*<(?:!doctype|html|head|body|main|article)\b/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/** The canonical text of an article in a file: of a page when it is HTML, by its name or its first tag, of Markdown by its name, else of all its text. */
export function readSourceText(path: string): string {
  const { text } = readText(path);
  return notEmpty(path, sourceText(path, text));
}

/** The same for what `--article` gives: a file, or the address of a page, which is fetched. */
export async function readArticle(given: string): Promise<string> {
  if (!isAddress(given)) return readSourceText(given);
  // What pages need is large, and most runs fetch none.
  const { fetchPage } = await import('./page.js');
  return notEmpty(given, await fetchPage(given));
}

/** The canonical text of a document that goes by a name. */
export function sourceText(name: string, text: string): string {
  if (MARKDOWN_NAME.test(name)) return htmlText(marked.parse(text, { async: false }));
  return HTML_NAME.test(name) || HTML_START.test(text) ? htmlText(text) : canonicalText(text);
}

function notEmpty(name: string, canonical: string): string {
  if (!canonical) throw new FileError(name, 'holds no text');
  return canonical;
}
