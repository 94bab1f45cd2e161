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
node('node_modules/typescript/bin/tsc', '-b', 'src', '.', 'server');
node('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
chmodSync('dist/cli/newsquiz.js', 0o755);

node('--import', 'tsx', 'scripts/write-manifest.ts', 'dist', '--built');
console.log('Built: dist/src, dist/components, dist/server, dist/embed, dist/cli, dist/custom-elements.json');
