import { marked } from 'marked';
import { canonicalText, say } from '../../src/index.js';
import { FileError, readText } from '../files/read-text.js';
import { isAddress } from './address.js';
import { htmlText } from './html.js';
import { htmlParagraphs, plainParagraphs, type Paragraph } from './paragraphs.js';
const HTML_NAME = /\.x?html?$/i;
const HTML_START = /^\s*<(?:!doctype|html|head|body|main|article)\b/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

/** An article, as evidence is looked for in it. */
export interface Article {
  /** The canonical text. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** What the page says of its own language, in lower case. */
  readonly language?: string;
}

/** The canonical text of an article in a file: of a page when it is HTML, by its name or its first tag, of Markdown by its name, else of all its text. */
export function readSourceText(path: string): string {
  return readArticleFile(path).text;
}

/** The same with its paragraphs; `given` is a file, or the address of a page, which is fetched. */
export async function readArticle(given: string): Promise<Article> {
  if (!isAddress(given)) return readArticleFile(given);
  // What pages need is large, and most runs fetch none.
  const { fetchPage } = await import('./page.js');
  const { name, text } = await fetchPage(given);
  return articleIn(given, name, text);
}

export function readArticleFile(path: string): Article {
  return articleIn(path, path, readText(path).text);
}

/** The article in a document that goes by a name. */
function articleIn(path: string, name: string, document: string): Article {
  const html = asHtml(name, document);
  const article =
    html === undefined
      ? { text: canonicalText(document), paragraphs: plainParagraphs(document) }
      : { text: htmlText(html), paragraphs: htmlParagraphs(html), ...languageIn(html) };
  if (!article.text) throw new FileError(path, say`holds no text`);
  return article;
}

function languageIn(html: string): Pick<Article, 'language'> {
  const language = /<html[^>]*\slang=["']?([A-Za-z]{2,3})\b/.exec(html)?.[1]?.toLowerCase();
  return language === undefined ? {} : { language };
}

function asHtml(name: string, text: string): string | undefined {
  if (MARKDOWN_NAME.test(name)) return marked.parse(text, { async: false });
  return HTML_NAME.test(name) || HTML_START.test(text) ? text : undefined;
}
