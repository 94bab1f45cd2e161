import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { say } from '../../src/index.js';
import { UsageError } from '../command.js';
import { answerTo, refusal, type Answer } from './answer.js';
import { LivePages } from './live.js';
import { OWN } from './page.js';
import type { State } from './state.js';

/** Nobody but this machine is answered: a bank may not be meant for others yet. */
const HOST = '127.0.0.1';
const LAST_PORT = 65_535;
/** How many ports are tried. */
const TRIES = 50;

/** The preview on its port. */
export interface PreviewServer {
  readonly address: string;
  /** Shows something else from now on, and has the pages that are open load it. */
  show(state: State): void;
}

/** Serves a state on the port, or on the next that is free. */
export async function servePreview(first: State, port: number): Promise<PreviewServer> {
  const live = new LivePages();
  let state = first;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = addressOf(request);
    if (address?.pathname === `${OWN}events` && request.method === 'GET') {
      live.add(response, state.version);
      return;
    }
    const { body, headers, status } = await answerOf(request, address, state);
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const server = createServer((request, response) => void respond(request, response));
  const taken = await listen(server, port, TRIES);
  return {
    address: `http://${HOST}:${taken}/`,
    show(next) {
      state = next;
      live.tell(next.version);
    },
  };
}

/** The address that was asked for; nothing where a page elsewhere has led its own name to this machine. */
function addressOf({ headers: { host = '' }, url = '/' }: IncomingMessage): URL | undefined {
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)) return undefined;
  try {
    return new URL(url, `http://${host}`);
  } catch {
    return undefined;
  }
}

async function answerOf(
  { method }: IncomingMessage,
  address: URL | undefined,
  state: State,
): Promise<Answer> {
  if (!address) return refusal(403, 'The preview answers to 127.0.0.1 and localhost only.');
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'The preview can only be read.');
  try {
    return await answerTo(address, state);
  } catch (error) {
    console.error(error);
    return refusal(500, `This could not be shown: ${String(error)}`);
  }
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await once(server.listen(port, HOST), 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (tries <= 1 || port >= LAST_PORT)
      throw new UsageError(say`no port up to ${port} is free; choose one with --port`);
    return listen(server, port + 1, tries - 1);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
