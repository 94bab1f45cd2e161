import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { parse, serialize } from 'parse5';
import { say } from '../../src/index.js';
import { FileError } from '../files/read-text.js';
import { hasOneArticle } from './html.js';

/** How long a page may take, and how many bytes it may have: a long article has some hundred kilobytes. */
const TIMEOUT = 20_000;
const MAX_BYTES = 8 * 2 ** 20;

/** A document under the name of a file of its kind. */
export interface Page {
  readonly name: 'page.html' | 'page.md' | 'page.txt';
  readonly text: string;
}

/**
 * A page with an article, which is fetched once, without cookies: as it is where it has a single `<article>`, as in a
 * file; else what Readability takes for the main text, with its title. Throws a `FileError` that says what went wrong.
 */
export async function fetchPage(address: string): Promise<Page> {
  if (!/^https?:/i.test(address))
    throw new FileError(address, say`only http: and https: addresses are fetched`);
  let response: Response;
  try {
    const headers = { accept: 'text/html, text/plain;q=0.8', 'user-agent': 'newsquiz' };
    response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok)
      throw new FileError(
        address,
        say`the server says ${`${response.status} ${response.statusText}`.trim()}`,
      );
    const type = response.headers.get('content-type') ?? '';
    return pageOf(decoded(await limited(address, response), type), type, address);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(address, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return say`did not come within ${TIMEOUT / 1000} seconds; save the page and give the file`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return say`could not be fetched (${cause})`;
}

async function limited(address: string, { body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new FileError(address, say`has more than ${MAX_BYTES} bytes; save the article and give the file`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** By the charset of the header, else that which the page itself names in its first kilobyte, else UTF-8. */
function decoded(bytes: Uint8Array, type: string): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const charset =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function pageOf(text: string, type: string, address: string): Page {
  if (/^text\/markdown/i.test(type)) return { name: 'page.md', text };
  if (/^text\/plain/i.test(type)) return { name: 'page.txt', text };
  if (type && !/html|xml/i.test(type)) throw new FileError(address, say`is ${type}, and no page with text`);
  return { name: 'page.html', text: mainHtml(text, address) };
}

/** The markup of a page's article. */
export function mainHtml(html: string, address: string): string {
  if (hasOneArticle(html)) return html;
  // As browsers read it: with the body that many pages leave to them.
  const document = new DOMParser().parseFromString(serialize(parse(html)), 'text/html');
  // Without a paragraph of some length there is nothing that could be the article.
  const main = isProbablyReaderable(document) ? new Readability(document).parse() : null;
  if (!main?.content)
    throw new FileError(
      address,
      say`has no text that could be told from the rest; save the article and give the file`,
    );
  const lang = /^[\w-]+$/.test(main.lang ?? '') ? ` lang="${main.lang}"` : '';
  return `<html${lang}><article><h1>${escaped(main.title ?? '')}</h1>${main.content}</article></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
