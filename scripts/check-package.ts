// npm run check:package: what would be published, held against the reviewed list, publint, Are the Types Wrong, what bundlers
// keep of it, and knip.
// It wants dist/ as `npm run build` writes it. With --quick it leaves out knip, which reads all sources.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packedProblems } from './packed-files.js';
import { shakingProblems } from './tree-shaking.js';

interface Packed {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly paths: readonly string[];
}

function run(command: string, ...args: readonly string[]): { readonly out: string; readonly ok: boolean } {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { out: status === 0 ? stdout : stdout + stderr, ok: status === 0 };
}

/** What npm packs, read and removed again. */
function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-pack-'));
  try {
    const { ok, out } = run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
    if (!ok) throw new Error(`npm pack failed: ${out}`);
    const [packed] = JSON.parse(out) as { filename: string; files: { path: string }[] }[];
    const data = new Uint8Array(readFileSync(join(folder, packed?.filename ?? '')));
    return { data, paths: packed?.files.map(({ path }) => path) ?? [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the exports lead where they say, for Node and for bundlers. */
async function publintProblems({ data }: Packed): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: data.buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg) ?? message.code);
}

/** What CommonJS cannot do with a package of ES modules alone is no problem of its types. */
const COMMON_JS = new Set(['CJSResolvesToESM']);
/** The kinds of resolution that know `exports`. */
const RESOLUTIONS = new Set(['node16-esm', 'bundler']);
/** Entry points that hold types and nothing to run. */
const TYPES_ONLY = new Set(['./react', './svelte', './vue', './typings']);

async function typeProblems({ data }: Packed): Promise<readonly string[]> {
  const checked = await checkPackage(createPackageFromTarballData(data), { excludeEntrypoints: [/\*/] });
  if (!checked.types) return ['The package has no types.'];
  return checked.problems
    .filter((it) => !COMMON_JS.has(it.kind))
    .filter((it) => !('resolutionKind' in it) || RESOLUTIONS.has(it.resolutionKind))
    .filter((it) => !('entrypoint' in it) || !TYPES_ONLY.has(it.entrypoint) || it.kind === 'NoResolution')
    .map((it) => JSON.stringify(it));
}

function knipProblems(): readonly string[] {
  const { ok, out } = run('npx', '--no-install', 'knip', '--no-progress');
  return ok ? [] : [out.trim()];
}

/** The registry: each check by its name. */
const checks: Readonly<Record<string, (packed: Packed) => readonly string[] | Promise<readonly string[]>>> = {
  'packed files': ({ paths }) => packedProblems(paths),
  publint: publintProblems,
  'are the types wrong': typeProblems,
  'tree shaking': shakingProblems,
  ...(process.argv.includes('--quick') ? {} : { knip: knipProblems }),
};

const packed = pack();
for (const [name, check] of Object.entries(checks)) {
  const problems = await check(packed);
  console.log(`${problems.length ? '✗' : '✓'} ${name}`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length) process.exitCode = 1;
}
console.log(`${packed.paths.length} files, ${packed.data.length} bytes packed`);
