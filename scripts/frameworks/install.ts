import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Example } from './examples.js';

/** Where the apps are installed: kept until the next run, to look at what failed. */
const HOME = '.cache/frameworks';
/** What npm says where it does not reach its registry. */
const UNREACHED = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/** What went wrong with an app, with what the program said. */
export class ExampleError extends Error {}

/** Runs npm in a folder; throws with what it said. */
function npm(folder: string, args: readonly string[], what: string): void {
  // What an app knows of the library is what is installed with it, so it hears nothing of the npm that started this.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  Object.assign(env, { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' });
  const { error, status, stderr, stdout } = spawnSync('npm', args, { cwd: folder, env, encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? `${stdout}${stderr}`.trim();
  const advice = UNREACHED.test(said)
    ? '\nnpm does not reach its registry: see "npm config get registry", and whether the machine is online.'
    : '';
  throw new ExampleError(`${what}: npm ${args.join(' ')}\n${said}${advice}`);
}

/** Builds the library and packs it; gives the path of the package. */
export function packed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-pack-'));
  npm('.', ['run', 'build'], 'The library cannot be built');
  npm('.', ['pack', '--pack-destination', folder], 'The library cannot be packed');
  const [file] = readdirSync(folder);
  if (file === undefined) throw new ExampleError(`npm pack wrote nothing to ${folder}.`);
  return join(folder, file);
}

/** Copies an app, installs it with the package, checks its types, and builds it; gives its folder. */
export function installed({ name }: Example, library: string): string {
  const folder = resolve(HOME, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join('examples', name), folder, { recursive: true });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  manifest.dependencies['newsquiz'] = `file:${library}`;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  npm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund'], 'It cannot be installed');
  npm(folder, ['run', '--if-present', 'check'], 'Its types do not hold');
  npm(folder, ['run', '--if-present', 'build'], 'It cannot be built');
  return folder;
}
