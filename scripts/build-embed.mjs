// npm run build:embed -- --types single-choice,order --languages de --policies hints --out DIR
// An embed file with some question types and policies and the words of some languages, the first of which stands in for
// those that are not there; the words of all others, the small scripts, and integrity.json. Without the options: all types
// and policies, in dist/embed, in English, and in a second file in German.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { known } from './only.mjs';

/** Ends with a line for the one who gave the options. @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

function optionsGiven() {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({ options: { types: text, languages: text, policies: text, out: text } }).values;
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return refuse(`${line} Options: --types, --languages, --policies, --out.`);
  }
}

/** The names in an option, each of which must be known. @param {'types' | 'languages' | 'policies'} kind @param {string | undefined} given */
function chosen(kind, given) {
  const names = given?.split(',').map((name) => name.trim()) ?? known[kind];
  const unknown = names.filter((name) => !known[kind].includes(name));
  if (unknown.length > 0)
    refuse(`--${kind}: "${unknown.join('", "')}" is not there. There are: ${known[kind].join(', ')}.`);
  return names.join();
}

const { languages, out = 'dist/embed', policies, types } = optionsGiven();
const options = Object.entries({
  '--configOnly': 'embed,loader,resize,frame',
  '--configTypes': chosen('types', types),
  '--configPolicies': policies === 'none' ? policies : chosen('policies', policies),
  '--configOut': out,
  ...(languages === undefined ? {} : { '--configLanguages': chosen('languages', languages) }),
});
const rollup = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', ...options.flat()];
const { status } = spawnSync(process.execPath, rollup, { stdio: 'inherit' });
if (status === 0)
  console.log(`Built in ${out}: news-quiz.js, locales/, loader.js, resize.js, frame.js, integrity.json`);
process.exitCode = status ?? 1;
