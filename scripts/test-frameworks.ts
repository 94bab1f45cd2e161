// Each app under examples/ with the packed library: npm run test:frameworks [-- names]. Installs from the registry, checks
// types, builds, serves on this machine, and plays a quiz in a browser.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser.mjs';
import { launchOptions } from './find-browser.mjs';
import { examples, type Example } from './frameworks/examples.js';
import { installed, packed } from './frameworks/install.js';
import { play, read } from './frameworks/play.js';
import { serve } from './frameworks/serve.js';

/** The apps that are named, or all; a name that no app has ends the run. */
function chosen(names: readonly string[]): readonly Example[] {
  const known = examples.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return examples.filter(({ name }) => !names.length || names.includes(name));
  console.error(`There is no example "${unknown}"; there are: ${known.join(', ')}`);
  process.exit(2);
}

/** Throws where an app does not do what it is to show. */
async function tryOut(example: Example, library: string, browser: Browser): Promise<void> {
  const { address, stop } = await serve(example, installed(example, library));
  try {
    if (example.ready) await read(browser, address);
    await play(browser, address, example.ready ?? false);
  } finally {
    stop();
  }
}

const wanted = chosen(process.argv.slice(2));
const library = packed();
const browser = await puppeteer.launch(launchOptions(ensureBrowser()));
let failed = 0;
for (const example of wanted) {
  const start = Date.now();
  try {
    await tryOut(example, library, browser);
    console.log(`✓ ${example.name} (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${example.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await browser.close();
rmSync(dirname(library), { recursive: true });
console.log(`\n${wanted.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
