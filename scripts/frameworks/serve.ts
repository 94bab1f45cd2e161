import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Example } from './examples.js';
import { ExampleError } from './install.js';

/** An app that can be visited. */
export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

/** Serves an app on this machine alone. */
export async function serve({ built }: Example, folder: string): Promise<Served> {
  return built === undefined ? await started(folder) : await served(join(folder, built));
}

async function served(folder: string): Promise<Served> {
  const server = createServer(sirv(folder));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts an app that is a server itself; the first line that it prints is its address. */
async function started(folder: string): Promise<Served> {
  const env = { ...process.env, PORT: '0' };
  const child = spawn(process.execPath, ['server.js'], { cwd: folder, env });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const ended = once(child, 'exit').then(() => {
    throw new ExampleError(`It has ended at once:\n${said}`);
  });
  const line = once(child.stdout, 'data').then(([text]) => String(text).trim());
  return { address: await Promise.race([line, ended]), stop: () => void child.kill() };
}
