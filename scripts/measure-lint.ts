// Prints how often each rule is right on the labelled set, and how much it finds: `npm run lint:measure`. With --cases it
// shows what each got wrong, with --held-out that of the held-out part as well.
import { lintRules } from '../src/index.js';
import { measure, precisionOf, readCorpus, recallOf } from '../test/support/lint-corpus.js';
import type { Case, Measure } from '../test/support/lint-corpus.js';

const percent = (share: number, of: number): string =>
  (of > 0 ? `${Math.round(share * 100)} %` : '–').padStart(6);

function line(name: string, all: Measure, held: Measure): string {
  const cells = [all, held].flatMap((one) => {
    const { missed, right, wrong } = one;
    return [
      String(right.length + missed.length).padStart(5),
      percent(precisionOf(one), right.length + wrong.length),
      percent(recallOf(one), right.length + missed.length),
    ];
  });
  return `${name.padEnd(26)}${all.rule.level.padEnd(8)}${cells.join(' ')}`;
}

function mistakes({ missed, wrong }: Measure): string[] {
  const shown = ({ isHeldOut }: Case): boolean => !isHeldOut || process.argv.includes('--held-out');
  return Object.entries({ wrong, missed }).flatMap(([word, cases]) =>
    cases
      .filter(shown)
      .map(({ file, text }) => `  ${word} in ${file}:\n    ${text.trimEnd().replaceAll('\n', '\n    ')}`),
  );
}

const cases = readCorpus(lintRules);
const heldOut = cases.filter(({ isHeldOut }) => isHeldOut);
console.info(`${cases.length} cases, ${heldOut.length} of them held out\n`);
console.info(`${' '.repeat(34)}all: due   prec.   rec.  held out: due, prec., rec.`);
for (const rule of lintRules) {
  const all = measure(rule, cases);
  console.info(line(rule.name, all, measure(rule, heldOut)));
  if (process.argv.includes('--cases')) mistakes(all).forEach((text) => console.info(text));
}
