// Small parts of rollup.config.mjs: how strict it is, what guards the embed file, its integrity hash.
import { createHash } from 'node:crypto';
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

/**
 * Chromium (from 136) compiles every function while the file arrives, beside the main thread, in place of one by one as
 * they are called; other browsers read a comment.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/** How terser writes the embed file; the properties are those of plain-privates.mjs. @type {import('terser').MinifyOptions} */
export const shortest = {
  ecma: /** @type {const} */ (2020),
  toplevel: true,
  mangle: { properties: { regex: /^\$\w+\$\d+$/ } },
  compress: { passes: 4, keep_fargs: false, negate_iife: false, unsafe_arrows: true },
  format: { comments: false, ascii_only: true, preamble: COMPILED_AHEAD },
};

/** Stands before Lit is evaluated, so that a second copy on a page does nothing but say so. */
export const onlyOnce = (/** @type {string} */ version) => `const first = customElements.get('news-quiz');
if (first) {
  console.info('newsquiz ' + (first.version ?? '?') + ' is already on this page, so ${version} was not started.');
  return;
}`;

/** Writes integrity.json: file name -> the value for a script tag's integrity attribute. @returns {import('rollup').Plugin} */
export const integrity = () => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    const hashes = Object.values(bundle).map((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      return [file.fileName, `sha384-${createHash('sha384').update(content).digest('base64')}`];
    });
    const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
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
      if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
      if (node.tag.name === 'say') edits.push({ start: node.start, end: node.end, text: '""' });
      const squeeze = SQUEEZE[node.tag.name];
      if (!squeeze) return;
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
