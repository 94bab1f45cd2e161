// What a bundler leaves of the built package, of which a page imports one thing.
import { build } from 'esbuild';
import { questionTypes } from '../src/index.js';

type Case = readonly [code: string, kept: RegExp, gone: RegExp];

/** The element of a question type alone: none of another type, not what plays a whole quiz, no schema and no rule of lint. */
function elementAlone(type: string): Case {
  const name = `Nq${type.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  const code = `import { ${name} } from './dist/components/index.js'; customElements.define('nq-${type}', ${name});`;
  const others = `dist/(components|src)/question-types/(?!${type}/)`;
  const whole = 'dist/components/(news-quiz|summary|overview)/|/schemas?\\.js$|dist/src/lint/|zod';
  return [code, new RegExp(`^dist/components/question-types/${type}/`), new RegExp(`^${others}|${whole}`)];
}

/** Each import, and what must not be in what a bundler makes of it: other elements and types, and for the engine all of Lit. */
const cases: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(Object.keys(questionTypes).map((type) => [`nq-${type}`, elementAlone(type)])),
  'one event': [
    "import { ReadyEvent } from './dist/components/index.js'; console.info(new ReadyEvent({ bank: '', quiz: '', questions: 0 }));",
    /^dist\/components\/events\.js$/,
    /^dist\/(?!components\/events\.js)|lit|zod/,
  ],
  'the engine': [
    "import { grade, parseBank, pickQuestions } from './dist/src/index.js'; console.info(grade, parseBank, pickQuestions);",
    /^dist\/src\/bank\/parse\.js$/,
    /^dist\/components\/|node_modules\/@?lit|^dist\/src\/lint\//,
  ],
};

/** The modules of which a bundler keeps something. */
async function keptOf(code: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['production'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/** What a bundler keeps without need, a sentence each. */
export async function shakingProblems(): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [name, [code, wanted, unwanted]] of Object.entries(cases)) {
    const kept = await keptOf(code);
    if (!kept.some((path) => wanted.test(path)))
      problems.push(`Of ${name}, ${wanted.source} should be kept: ${kept.join(', ')}`);
    problems.push(...kept.filter((path) => unwanted.test(path)).map((path) => `${name} brings ${path}`));
  }
  return problems;
}
