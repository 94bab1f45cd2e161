// npm run bench: an embedded quiz against one written by hand, both in the same run, as tables of medians and ratios.
//   npm run bench -- [load] [phone] [questions] [quizzes] [near] [--runs 5] [--only element,ready]
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { contenders } from './bench/contenders.js';
import { suites } from './bench/cases.js';
import type { Case } from './bench/cases.js';
import { measure } from './bench/measure.js';
import type { Measured } from './bench/measure.js';
import { serve } from './bench/site.js';
import { figures, tableOf } from './bench/table.js';
import { ensureBrowser } from './ensure-browser.mjs';
import { launchOptions } from './find-browser.mjs';

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Loads every contender's page once a round, in another order each time, so that the machine's moods hit all alike. */
async function run(one: Case, rounds: number): Promise<Map<string, Measured>> {
  const wanted = contenders.filter(({ name }) => !one.without?.includes(name) && isAsked(name));
  const sites = await Promise.all(
    wanted.map(async (contender) => ({ contender, site: await serve(contender, one) })),
  );
  const found = new Map<string, Measured[]>(wanted.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const browser: Browser = await puppeteer.launch(launchOptions(ensureBrowser()));
    const turned = [...sites.slice(round % sites.length), ...sites.slice(0, round % sites.length)];
    for (const { contender, site } of turned)
      found.get(contender.name)?.push(await measure(browser, site.url, contender, one.profile));
    await browser.close();
  }
  for (const { site } of sites) site.close();
  return new Map([...found].map(([name, all]) => [name, medians(all)]));
}

const medians = (all: readonly Measured[]): Measured =>
  Object.fromEntries(figures.map((key) => [key, median(all.map((one) => one[key]))])) as unknown as Measured;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});
// What all others are held against is always loaded.
const isAsked = (name: string): boolean =>
  ['blank', 'hand-written', ...(values.only?.split(',') ?? [name])].includes(name);
const unknown = positionals.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) {
  for (const one of suites[name] ?? []) {
    const place = one.near ? ', all near' : '';
    console.log(
      `\n${one.quizzes} × ${one.questions} questions${place}, ${one.profile.name} (ms; heap in KiB; medians of ${values.runs})`,
    );
    console.log(tableOf(await run(one, Number(values.runs)), one.aims));
  }
}
