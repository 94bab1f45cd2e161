import type { ServerResponse } from 'node:http';

/** Behind proxies and in browsers, a stream on which nothing comes is given up in the end. */
const STILL_THERE_MS = 20_000;

/** Tells the pages that are open which version there is now, as server-sent events. */
export class LivePages {
  readonly #open = new Set<ServerResponse>();

  /** A page that was away in the meantime hears of the version as soon as it is back. */
  add(response: ServerResponse, version: string): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.write(`retry: 1000\ndata: ${version}\n\n`);
    this.#open.add(response);
    const timer = setInterval(() => response.write(': still there\n\n'), STILL_THERE_MS);
    response.on('close', () => {
      clearInterval(timer);
      this.#open.delete(response);
    });
  }

  tell(version: string): void {
    for (const response of this.#open) response.write(`data: ${version}\n\n`);
  }
}
