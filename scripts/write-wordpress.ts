// Writes test/pages/fixtures/wordpress.json, what a WordPress leaves of our snippets: node --import tsx scripts/write-wordpress.ts FOLDER
import { writeFileSync } from 'node:fs';
import { filteredByWordPress, FIXTURE } from '../test/support/wordpress.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of a WordPress, the one with wp-includes in it.');
  process.exitCode = 2;
} else writeFileSync(FIXTURE, filteredByWordPress(folder));
