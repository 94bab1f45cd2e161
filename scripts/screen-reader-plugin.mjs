// Serves the virtual screen reader to browser tests as one ES module: it comes as CommonJS with parts that no browser reads.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const PACKAGE = '@guidepup/virtual-screen-reader';
const PATH = '/screen-reader.js';

/** The bundle, made once for each version of the package. */
async function bundle() {
  const { version } = JSON.parse(readFileSync(`node_modules/${PACKAGE}/package.json`, 'utf8'));
  const outfile = `.cache/screen-reader-${version}.js`;
  if (!existsSync(outfile)) {
    mkdirSync('.cache', { recursive: true });
    await build({
      stdin: { contents: `export { virtual } from '${PACKAGE}';`, resolveDir: process.cwd() },
      ...{ bundle: true, format: 'esm', target: 'es2022', outfile, logLevel: 'error' },
    });
  }
  return readFileSync(outfile, 'utf8');
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const screenReaderPlugin = () => ({
  name: 'screen-reader',
  async serve({ path }) {
    return path === PATH ? { body: await bundle(), type: 'js' } : undefined;
  },
});
