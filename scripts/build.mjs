// npm run build: everything that the package holds, from nothing, in dist/.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

function node(/** @type {string[]} */ ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`The build stopped at: ${args.join(' ')}`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-b', 'src', '.');
node('node_modules/rollup/dist/bin/rollup', '-c', '--silent');
chmodSync('dist/cli/newsquiz.js', 0o755);

// The manifest names the modules of the package, not those that they are made from.
const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
node(analyzer, 'analyze', '--litelement', '--quiet', '--globs', 'components/**/*.ts', '--outdir', 'dist');
const manifest = readFileSync('dist/custom-elements.json', 'utf8');
writeFileSync(
  'dist/custom-elements.json',
  manifest.replaceAll(/"\/?(components\/[^"]+)\.ts"/g, '"dist/$1.js"'),
);
console.log('Built: dist/src, dist/components, dist/embed, dist/cli, dist/custom-elements.json');
