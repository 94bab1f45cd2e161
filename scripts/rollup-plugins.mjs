// Small parts of rollup.config.mjs: how strict it is, what guards the embed file, its integrity hash.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { squeezeStyles, squeezeTemplate } from './squeeze.mjs';

/** What the files of others may be warned about, by the name of their package. @type {Record<string, string[]>} */
const FORGIVEN = {
  zod: ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'],
  '@lit-labs/ssr-dom-shim': ['THIS_IS_UNDEFINED'],
};

/** Any other warning is an error. @type {NonNullable<import('rollup').RollupOptions['onLog']>} */
export function strictWarnings(level, log, handle) {
  const isForgiven = Object.entries(FORGIVEN).some(
    ([name, codes]) =>
      codes.includes(log.code ?? '') &&
      [log.id, log.message].some((text) => text?.includes(`node_modules/${name}/`)),
  );
  if (!isForgiven) handle(level === 'warn' ? 'error' : level, log);
}

/** How terser writes the embed file; the properties are those of plain-privates.mjs. @type {import('terser').MinifyOptions} */
export const shortest = {
  ecma: /** @type {const} */ (2020),
  toplevel: true,
  mangle: { properties: { regex: /^\$\d+\$\d+$/ } },
  compress: {
    passes: 4,
    inline: 1,
    keep_fargs: false,
    negate_iife: false,
    pure_getters: true,
    unsafe_arrows: true,
  },
  format: { comments: false, ascii_only: true },
};

/** The one name that a page with trusted types has to allow. Not Lit's own: the page may have a Lit of its own. */
const POLICY = 'newsquiz';

/** Stands before Lit is evaluated: a second copy on a page, or one that the page's policy stops, does nothing but say so. */
export const onlyOnce = (/** @type {string} */ version) => `const first = customElements.get('news-quiz');
if (first) {
  console.info('newsquiz ' + (first.version ?? '?') + ' is already on this page, so ${version} was not started.');
  return;
}
let ownPolicy;
try {
  ownPolicy = window.trustedTypes?.createPolicy('${POLICY}', { createHTML: (markup) => markup });
} catch {
  console.warn('newsquiz: this page needs "trusted-types ${POLICY}".');
  return;
}`;

/** Gives Lit the policy of `onlyOnce` in place of its own. @returns {import('rollup').Plugin} */
export const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const own = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
    if (!own.test(code)) this.error('lit-html makes its policy in another way than before.');
    return { code: code.replace(own, 'ownPolicy'), map: null };
  },
});

/** Has all style sheets stand side by side in the file: what is alike compresses better so. @returns {import('rollup').Plugin} */
export const stylesTogether = () => ({
  name: 'styles-together',
  transform(code, id) {
    if (!id.endsWith('/components/define.ts')) return null;
    const sheets = globSync('components/**/*.styles.ts').sort();
    const imports = sheets.map((sheet) => `import './${relative('components', sheet)}';\n`);
    return { code: imports.join('') + code, map: null };
  },
});

/**
 * Writes integrity.json: file name -> the value for a script tag's integrity attribute. Each build of the folder adds its
 * file to those of the builds before. @returns {import('rollup').Plugin}
 */
export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir = '.' }, bundle) {
    const path = join(dir, 'integrity.json');
    const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
    const hashes = scripts.map((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, `sha384-${createHash('sha384').update(content).digest('base64')}`];
    });
    const all = { ...before, ...Object.fromEntries(hashes) };
    writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`);
  },
});

/** What the reader's file can go without: sentences for authors (the tag `say`), and white space in templates and styles. */
export const forReaders = () => ({
  name: 'for-readers',
  /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    /** @type {{ start: number, end: number, text: string }[]} */
    const edits = [];
    walk(this.parse(code), (node) => {
      // Sheets of ours hold no expressions: Lit's `css`, which checks those, is not needed for them.
      if (node.type === 'ImportSpecifier' && node.imported.name === 'css')
        edits.push({ start: node.start, end: node.end, text: 'unsafeCSS as css' });
      if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
      if (node.tag.name === 'say') edits.push({ start: node.start, end: node.end, text: '""' });
      const squeeze = SQUEEZE[node.tag.name];
      if (!squeeze) return;
      if (node.tag.name === 'css' && node.quasi.expressions.length > 0)
        throw new Error(`A style sheet with an expression: ${id}`);
      const quasis = /** @type {{ start: number, end: number, value: { raw: string } }[]} */ (
        node.quasi.quasis
      );
      const texts = squeeze(quasis.map(({ value }) => value.raw));
      for (const [index, { start, end }] of quasis.entries())
        edits.push({ start, end, text: texts[index] ?? '' });
    });
    const outermost = edits.filter(
      (edit) => !edits.some((other) => other.start < edit.start && other.end > edit.end),
    );
    outermost.sort((a, b) => b.start - a.start);
    for (const { start, end, text } of outermost) code = code.slice(0, start) + text + code.slice(end);
    return { code, map: null };
  },
});

/** @type {Record<string, (parts: readonly string[]) => string[]>} */
const SQUEEZE = {
  html: squeezeTemplate,
  svg: squeezeTemplate,
  css: (parts) => parts.map(squeezeStyles),
};

/** @param {any} node @param {(node: any) => void} visit */
export function walk(node, visit) {
  if (typeof node?.type === 'string') visit(node);
  for (const child of Object.values(node ?? {})) if (typeof child === 'object') walk(child, visit);
}
