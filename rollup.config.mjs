import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { known, only } from './scripts/only.mjs';
import { plainPrivates } from './scripts/plain-privates.mjs';
import {
  forReaders,
  integrity,
  onlyOnce,
  ownPolicy,
  shortest,
  strictWarnings,
  stylesTogether,
} from './scripts/rollup-plugins.mjs';
import { wordsApart } from './scripts/words-apart.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const define = { __VERSION__: JSON.stringify(version) };
const transpile = (target = 'es2022') => esbuild({ target, tsconfig: 'tsconfig.json', define });
const installed = /^(lit|@lit|@lit-labs|zod)(\/|$)/;

const modulesOf = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));

/** A small script of its own, beside the embed file. @type {(name: string, out: string) => import('rollup').RollupOptions} */
const beside = (name, out) => ({
  input: `embed/${name}.ts`,
  output: { dir: out, format: 'iife', inlineDynamicImports: true },
  plugins: [
    nodeResolve({ extensions: ['.ts'] }),
    plainPrivates(),
    transpile('es2021'),
    terser(shortest),
    integrity(),
  ],
});

/** @type {(options: Record<string, string | undefined>) => Record<string, import('rollup').RollupOptions>} */
const builds = ({ configOut: out = 'dist/embed', ...wanted }) => ({
  npm: {
    input: ['src', 'components', 'server'].flatMap(modulesOf),
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: '.' },
    treeshake: false,
    external: installed,
    plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), transpile()],
  },
  embed: {
    input: { 'news-quiz': 'components/define.ts' },
    // As package.json says it of the same files: a module whose exports nobody uses is left out, zod's schemas with it.
    treeshake: { moduleSideEffects: (id) => id.endsWith('/components/define.ts') },
    output: { dir: out, format: 'iife', intro: onlyOnce(version), inlineDynamicImports: true },
    plugins: [
      nodeResolve({ exportConditions: ['production', 'browser'] }),
      ownPolicy(),
      plainPrivates(),
      stylesTogether(),
      transpile('es2021'),
      only({ types: wanted.configTypes, policies: wanted.configPolicies }),
      forReaders(),
      terser(shortest),
      wordsApart({
        types: wanted.configTypes?.split(',') ?? known.types,
        inside: wanted.configLanguages?.split(',') ?? ['en'],
        variants: wanted.configLanguages ? [] : ['de'],
      }),
      integrity(),
    ],
  },
  loader: beside('loader', out),
  resize: beside('resize', out),
  frame: beside('frame', out),
  cli: {
    input: 'cli/newsquiz.ts',
    // What renders pages is a file of its own, with the elements and all of Lit, so that the other commands stay quick.
    output: { dir: 'dist/cli', chunkFileNames: '[name].js' },
    external: [/^node:/, /^zod(\/|$)/],
    plugins: [nodeResolve({ exportConditions: ['node'] }), commonjs(), transpile()],
  },
});

/** All builds, or the named ones: `rollup -c --configOnly embed,cli`. */
export default (/** @type {Record<string, string | undefined>} */ options) =>
  Object.entries(builds(options))
    .filter(([name]) => !options.configOnly || options.configOnly.split(',').includes(name))
    .map(([, build]) => ({ ...build, onLog: strictWarnings }));
