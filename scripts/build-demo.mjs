// Builds the demo pages: fills the templates of demo/ and puts the embed and the bank beside them.
//   node scripts/build-demo.mjs      builds to dist/demo
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, serializeOuter } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {{ id: string, title: string, pick: { count?: number, questions?: string[] } }} Quiz */

const pathOf = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(pathOf(path), 'utf8');
const readJson = (/** @type {string} */ path) => JSON.parse(read(path));
const escapeText = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Node} node @param {string} name @returns {Element | undefined} */
function findElement(node, name) {
  if (node.nodeName === name) return /** @type {Element} */ (node);
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The article of a report in two parts, so that a page can put a byline or a picture between them. */
function reportValues(/** @type {string} */ language) {
  const file = `questions/x-outage/report.${language}.html`;
  const document = /** @type {Node} */ (/** @type {unknown} */ (parse(read(file))));
  const article = findElement(document, 'article');
  if (!article) throw new Error(`${file} has no <article>.`);
  const isHead = (/** @type {Node} */ node) =>
    node.nodeName === 'h1' || ('attrs' in node && node.attrs.some((it) => it.value === 'lead'));
  const html = (/** @type {boolean} */ head) =>
    article.childNodes
      .filter((node) => node.nodeName !== '#text' && isHead(node) === head)
      .map((it) => serializeOuter(it));
  return {
    [`report.${language}.head`]: html(true).join('\n'),
    [`report.${language}.text`]: html(false).join('\n'),
  };
}

function quizValues() {
  const bank = readJson('questions/x-outage/bank.json');
  const english = readJson('questions/x-outage/translations/en.json');
  /** @type {[string, string][]} */
  const values = [];
  for (const { id, title, pick } of /** @type {Quiz[]} */ (bank.quizzes)) {
    values.push([`quiz.${id}.count`, String(pick.count ?? pick.questions?.length ?? bank.questions.length)]);
    values.push([`quiz.${id}.title.de`, escapeText(title)]);
    values.push([`quiz.${id}.title.en`, escapeText(english.quizzes[id].title)]);
  }
  return Object.fromEntries(values);
}

/** @param {string} html @param {Record<string, string>} values @param {string} file */
function fill(html, values, file) {
  return html.replaceAll(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, /** @type {string} */ name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${file}: there is no value for {{ ${name} }}.`);
    return value;
  });
}

/** Gives the script tags their hash, so that a page runs no other file than the one it was built with. */
function withIntegrity(/** @type {string} */ html) {
  if (!existsSync(pathOf('dist/embed/integrity.json'))) return html;
  const hashes = readJson('dist/embed/integrity.json');
  return html.replaceAll(
    /src="embed\/([\w.-]+)"/g,
    (tag, /** @type {string} */ name) => `${tag} integrity="${hashes[name]}"`,
  );
}

/** Writes the pages and all they need into a folder, which any static server can serve. @param {string} outDir */
export async function buildDemo(outDir) {
  mkdirSync(outDir, { recursive: true });
  cpSync(pathOf('questions/x-outage'), join(outDir, 'x-outage'), { recursive: true });
  cpSync(pathOf('demo'), outDir, { recursive: true });
  for (const name of ['news-quiz.js', 'news-quiz.de.js', 'locales']) {
    const file = pathOf(`dist/embed/${name}`);
    if (existsSync(file)) cpSync(file, join(outDir, 'embed', name), { recursive: true });
  }
  const values = { ...reportValues('de'), ...reportValues('en'), ...quizValues() };
  for (const file of readdirSync(pathOf('demo')).filter((name) => name.endsWith('.html'))) {
    writeFileSync(join(outDir, file), withIntegrity(fill(read(`demo/${file}`), values, `demo/${file}`)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildDemo(pathOf('dist/demo'));
