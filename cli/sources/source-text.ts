import { canonicalText } from '../../src/index.js';
import { FileError, readText } from '../files/read-text.js';
import { htmlText } from './html.js';

const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\s*<(?:!doctype|html|head|body|main|article)\b/i;

/** The canonical text of an article in a file: of a page when it is HTML, by its name or its first tag, else of all its text. */
export function readSourceText(path: string): string {
  const { text } = readText(path);
  const canonical = HTML_NAME.test(path) || HTML_START.test(text) ? htmlText(text) : canonicalText(text);
  if (!canonical) throw new FileError(path, 'holds no text');
  return canonical;
}
