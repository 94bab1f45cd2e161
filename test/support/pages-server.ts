import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers a request. */
export interface Reply {
  /** 200 where it is left out. */
  readonly status?: number;
  /** The content type; none is sent where it is left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The answer waits for this. */
  readonly after?: Promise<unknown>;
  /** Only so many bytes of the body come, then the connection breaks; or, with `rest`, the others once that is fulfilled. */
  readonly cutAt?: number;
  readonly rest?: Promise<unknown>;
}

export type Route = Reply | ((request: Seen) => Reply | Promise<Reply>);

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The host that was asked for, with its port. */
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Settled once the connection has no more to do with it: whether the whole answer was sent. */
  readonly answered: Promise<boolean>;
}

/** What a browser says when a page breaks its policy. */
export interface PolicyReport {
  readonly directive: string;
  readonly blocked: string;
}

export const html = 'text/html; charset=utf-8';
export const javascript = 'text/javascript';
export const json = 'application/json';

/** Where a browser that broke a policy tells so, if the policy names it with `report-uri`. */
export const reportPath = '/policy-report';

/** A promise and the function that fulfils it. */
export function gate(): { readonly opened: Promise<void>; open(this: void): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** A server on this machine alone: answers by route, with any header and any fault, and remembers who asked for what. */
export class PagesServer {
  readonly requests: Seen[] = [];
  readonly reports: PolicyReport[] = [];
  readonly #routes = new Map<string, Route>();
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));
  readonly #waiting = new Set<() => void>();

  static async start(): Promise<PagesServer> {
    const server = new PagesServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same server under a name of its own: another origin, another host. */
  get otherOrigin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Sets, or replaces, what is answered to a path; without a query, any query will do. */
  route(path: string, route: Route): void {
    this.#routes.set(path, route);
  }

  /** The paths that were asked for, in order. */
  get paths(): string[] {
    return this.requests.map(({ path }) => path);
  }

  /** Waits until a path was asked for `count` times; gives the last of these requests. */
  async requested(path: string, count = 1): Promise<Seen> {
    return await this.#until(() => this.requests.filter((seen) => seen.path === path)[count - 1]);
  }

  /** Waits until a report of a broken policy has come that fits. */
  async reported(fits: (report: PolicyReport) => boolean): Promise<PolicyReport> {
    return await this.#until(() => this.reports.find(fits));
  }

  async #until<T>(find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #note<T>(list: T[], entry: T): void {
    list.push(entry);
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = await read(request, response);
    if (seen.path === reportPath) {
      for (const report of reportsIn(seen.body)) this.#note(this.reports, report);
      return void response.writeHead(204).end();
    }
    this.#note(this.requests, seen);
    const route = this.#routes.get(seen.path) ?? this.#routes.get(seen.path.replace(/\?.*/, ''));
    const reply = typeof route === 'function' ? await route(seen) : (route ?? { status: 404 });
    await reply.after;
    await send(response, reply);
  }
}

async function read(request: IncomingMessage, response: ServerResponse): Promise<Seen> {
  const answered = new Promise<boolean>((resolve) =>
    response.on('close', () => resolve(response.writableFinished)),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { headers, method = '', url = '' } = request;
  const body = Buffer.concat(chunks).toString();
  return { method, path: url, host: headers.host ?? '', headers, body, answered };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { body = '', cutAt, headers, rest, status = 200, type } = reply;
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    ...(status !== 204 && { 'Content-Length': bytes.length }),
    ...(type !== undefined && { 'Content-Type': type }),
    ...headers,
  });
  if (cutAt === undefined) return void response.end(bytes);
  await new Promise((resolve) => response.write(bytes.subarray(0, cutAt), resolve));
  if (!rest) return void response.destroy();
  await rest;
  response.end(bytes.subarray(cutAt));
}

/** Reads what browsers post: `report-uri` in its old form. */
function reportsIn(body: string): PolicyReport[] {
  const report = (JSON.parse(body) as Record<string, Record<string, string> | undefined>)['csp-report'];
  if (!report) return [{ directive: 'unreadable', blocked: body }];
  return [
    {
      directive: report['effective-directive'] ?? report['violated-directive'] ?? '',
      blocked: report['blocked-uri'] ?? '',
    },
  ];
}
