// Gets a Chromium-like browser for the tests: an installed one, else by apt-get, else from npm.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser, unpacked } from './find-browser.mjs';

const { env, platform, arch, getuid } = process;

function installWithApt() {
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
}

// 147 is the last line that runs on Node 20; its libraries (NSS and others) come packed beside it.
function installWithNpm() {
  const npm = ['install', '--no-save', '--prefix', unpacked, '@sparticuz/chromium@147.0.0'];
  mkdirSync(unpacked, { recursive: true });
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'inherit'] });
  const packed = join(unpacked, 'node_modules/@sparticuz/chromium/bin');
  const libraries = brotliDecompressSync(readFileSync(join(packed, 'al2023.tar.br')));
  execFileSync('tar', ['-x', '-C', unpacked], { input: libraries });
  const program = join(unpacked, 'chrome-headless-shell');
  writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(program, 0o755);
}

/** The installed browser, or else a newly installed one. @returns {import('./find-browser.mjs').Browser} */
export function ensureBrowser() {
  const ways = [
    {
      fits: getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
      label: 'apt-get (100 MB)',
      install: installWithApt,
    },
    { fits: platform === 'linux' && arch === 'x64', label: 'npm (66 MB)', install: installWithNpm },
  ];
  for (const { fits, label, install } of ways) {
    const found = findBrowser();
    if (found) return found;
    if (!fits) continue;
    console.error(`No browser found: getting a headless Chromium with ${label} …`);
    try {
      install();
    } catch (error) {
      console.error(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'No browser for the tests: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureBrowser().path);
