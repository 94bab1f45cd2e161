import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Case } from './cases.js';
import type { Contender } from './contenders.js';

/** A page with an article's worth of text and quizzes in it, served compressed on this machine. */
export interface Site {
  readonly url: string;
  /** Bytes of a path's body as they are sent. */
  bytes(path: string): number;
  close(): void;
}

const words = 'Die alte Brücke über die Werda ist gesperrt, und niemand weiß, wie lange das dauern wird. ';
const paragraph = `<p>${words.repeat(3)}</p>`;
// Each quiz has its height reserved, as the documentation asks: what lies below the fold stays there.
const style =
  '<style>body{max-width:680px;margin:0 auto;padding:16px;font:18px/1.5 Georgia,serif}section{min-height:40rem}</style>';
/** Has all quizzes lie in one place, so that the window holds every one of them. */
const stacked = '<style>main{display:grid}section{grid-area:1/1}</style>';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Serves a contender's page with so many quizzes of so many questions. */
export async function serve(contender: Contender, { near, questions, quizzes }: Case): Promise<Site> {
  const quiz = await contender.quiz(questions);
  const main = `<main>${`<section>${quiz}</section>`.repeat(quizzes)}</main>`;
  const page = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bericht</title><link rel="icon" href="data:,">${style}${near ? stacked : ''}${contender.head}<h1>Die Brücke</h1>${paragraph.repeat(2)}${main}${paragraph.repeat(4)}</html>`;
  const files: Record<string, string> = { '/': page, ...contender.files(questions) };
  const bodies = new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({ url = '/' }, response) => {
    const body = bodies.get(url);
    const type = types[url.split('.')[1] ?? ''] ?? 'text/html';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
    });
    setTimeout(() => response.end(body), url.endsWith('.js') ? (contender.late ?? 0) : 0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytes: (path) => bodies.get(path)?.length ?? 0,
    close: () => void server.close(),
  };
}
