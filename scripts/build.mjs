// npm run build: everything that the package holds, from nothing, in dist/.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';

function node(/** @type {string[]} */ ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`The build stopped at: ${args.join(' ')}`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
// The native compiler; the tools that need the classic one's programming interface have `typescript`.
node('node_modules/ts7/bin/tsc', '-b', 'src', '.', 'server', 'typings');
node('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
chmodSync('dist/cli/newsquiz.js', 0o755);

node('--import', 'tsx', 'scripts/write-manifest.ts', 'dist', '--built');
node('--import', 'tsx', 'scripts/write-ide-data.ts', 'dist');
console.log(
  'Built: dist/src, dist/components, dist/server, dist/typings, dist/embed, dist/cli, and what editors read, in dist/*.json',
);
