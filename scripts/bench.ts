// npm run bench: an embedded quiz against one written by hand, both in the same run, as tables of medians and ratios.
//   npm run bench -- [load] [phone] [questions] [quizzes] [--runs 5]
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { contenders } from './bench/contenders.js';
import { measure, profiles } from './bench/measure.js';
import type { Measured, Profile } from './bench/measure.js';
import { serve } from './bench/site.js';
import { ensureBrowser } from './ensure-browser.mjs';
import { launchOptions } from './find-browser.mjs';

interface Case {
  readonly questions: number;
  readonly quizzes: number;
  readonly profile: Profile;
}

const one = { questions: 10, quizzes: 1, profile: profiles.fast };
const suites: Record<string, readonly Case[]> = {
  load: [one],
  phone: [{ ...one, profile: profiles.phone }],
  questions: [100, 1_000, 10_000].map((questions) => ({ ...one, questions })),
  quizzes: [10, 100].map((quizzes) => ({ ...one, quizzes })),
};
const figures = ['first', 'cpu', 'heap', 'nodes', 'shift', 'feedback', 'next'] as const;

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Loads every contender's page once a round, in another order each time, so that the machine's moods hit all alike. */
async function run({ profile, questions, quizzes }: Case, rounds: number): Promise<Map<string, Measured>> {
  const sites = await Promise.all(
    contenders.map(async (contender) => ({ contender, site: await serve(contender, questions, quizzes) })),
  );
  const found = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const browser: Browser = await puppeteer.launch(launchOptions(ensureBrowser()));
    const turned = [...sites.slice(round % sites.length), ...sites.slice(0, round % sites.length)];
    for (const { contender, site } of turned)
      found.get(contender.name)?.push(await measure(browser, site.url, contender.root, profile));
    await browser.close();
  }
  for (const { site } of sites) site.close();
  return new Map([...found].map(([name, all]) => [name, medians(all)]));
}

const medians = (all: readonly Measured[]): Measured =>
  Object.fromEntries(figures.map((key) => [key, median(all.map((one) => one[key]))])) as unknown as Measured;

const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '-' : (ours / theirs).toFixed(2));

/** CPU, heap and nodes are what the quiz adds to the blank page. */
function print(found: ReadonlyMap<string, Measured>): void {
  const blank = found.get('blank');
  const added = (key: keyof Measured, { [key]: value }: Measured): number =>
    ['cpu', 'heap', 'nodes'].includes(key) ? value - (blank?.[key] ?? 0) : value;
  const hand = found.get('hand-written');
  console.log(`${''.padEnd(14)}${figures.map((name) => name.padStart(10)).join('')}`);
  for (const [name, one] of found) {
    if (one === blank) continue;
    console.log(
      name.padEnd(14) +
        figures
          .map((key) =>
            added(key, one)
              .toFixed(key === 'shift' ? 3 : 1)
              .padStart(10),
          )
          .join(''),
    );
    if (hand && one !== hand)
      console.log(
        '  ratio'.padEnd(14) +
          figures.map((key) => ratio(added(key, one), added(key, hand)).padStart(10)).join(''),
      );
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) {
  for (const one of suites[name] ?? []) {
    console.log(
      `\n${one.quizzes} × ${one.questions} questions, ${one.profile.name} (ms; heap in KiB; medians of ${values.runs})`,
    );
    print(await run(one, Number(values.runs)));
  }
}
