// npm run storybook: the stories on this machine, with what the elements say of themselves. npm run build-storybook: as a
// static site in dist/storybook, or in the folder given, that works in any folder of any web server.
import { spawnSync } from 'node:child_process';

const [mode = 'dev', folder = 'dist/storybook'] = process.argv.slice(2);
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };

/** Runs a Node program to its end; ends with it where it fails. */
function node(/** @type {string[]} */ ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

node('--import', 'tsx', 'scripts/write-manifest.ts', '.cache/stories');
const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
if (mode === 'build') {
  node(storybook, 'build', '--disable-telemetry', '--quiet', '--output-dir', folder);
  console.log(`Built: ${folder}. Any web server shows it, from any folder.`);
} else {
  const port = process.env.PORT ?? '6006';
  const address = ['--host', '127.0.0.1', '--port', port];
  // Without --ci it would open a browser; it takes the next port that is free, and prints the address.
  node(storybook, 'dev', ...address, '--ci', '--no-version-updates', '--disable-telemetry');
}
