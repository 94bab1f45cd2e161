import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
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

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Serves a contender's page with so many quizzes of so many questions. */
export async function serve(contender: Contender, questions: number, quizzes: number): Promise<Site> {
  const page = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bericht</title><link rel="icon" href="data:,">${style}${contender.head}<h1>Die Brücke</h1>${paragraph.repeat(2)}${`<section>${contender.quiz}</section>`.repeat(quizzes)}${paragraph.repeat(4)}</html>`;
  const files: Record<string, string> = { '/': page, ...contender.files(questions) };
  const bodies = new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({ url = '/' }, response) => {
    const body = bodies.get(url);
    const type = types[url.split('.')[1] ?? ''] ?? 'text/html';
    response.writeHead(body ? 200 : 404, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'br',
    });
    response.end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytes: (path) => bodies.get(path)?.length ?? 0,
    close: () => void server.close(),
  };
}
