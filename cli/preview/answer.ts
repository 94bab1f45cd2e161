import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { filesOf } from './files.js';
import { OWN, previewPage } from './page.js';
import { pageScript } from './page.script.js';
import { previewStyles } from './page.styles.js';
import type { State } from './state.js';

/** What the server sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The answer to an address: the page, what belongs to it, or one of the files that would be published. */
export async function answerTo(address: URL, state: State): Promise<Answer> {
  const { pathname } = address;
  if (pathname === '/') return answer('.html', previewPage(state, address));
  if (pathname === `${OWN}page.css`) return answer('.css', previewStyles);
  if (pathname === `${OWN}page.js`) return answer('.js', pageScript);
  const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
  const body = state.material && (await filesOf(state.material)).get(path);
  return body === undefined ? refusal(404, 'There is nothing here.') : answer(extname(path), body);
}

/** An answer that says in a sentence why there is no other. */
export function refusal(status: number, sentence: string): Answer {
  return { ...answer('.txt', `${sentence}\n`), status };
}

function answer(ending: string, body: string | Uint8Array): Answer {
  const type = TYPES[ending] ?? 'text/plain; charset=utf-8';
  const headers = {
    'content-type': type,
    'content-security-policy': policy(ending === '.html' ? String(body) : ''),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}

/** Nothing from elsewhere, no script in a page, and of styles in it only those that it was sent with. */
function policy(html: string): string {
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...new Set(styles)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types newsquiz newsquiz-loader',
  ].join('; ');
}
