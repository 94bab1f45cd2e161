import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { walk } from './rollup-plugins.mjs';

/** The names in a registry, which is an object in a file. @param {string} file @param {string} registry @returns {string[]} */
function namesIn(file, registry) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => name.getText() === registry)?.initializer;
  if (!declared || !ts.isObjectLiteralExpression(declared)) throw new Error(`No ${registry} in ${file}`);
  return declared.properties.map(({ name }) => `${name?.getText()}`.replaceAll("'", ''));
}

/** All that a build can have. */
export const known = {
  types: namesIn('src/question-types/index.ts', 'questionTypes'),
  languages: namesIn('src/locales/languages.ts', 'languages'),
  policies: namesIn('src/session/policies.ts', 'policies'),
};

/**
 * Takes the question types that are not wanted out of every registry, and writes `false` for the policies;
 * what only they used is then used by nobody and left out of the file. A registry is an object whose keys are names of
 * types, or their tags, or policies, and at least half of them all: what else has such keys in a module of
 * ours has few. A module that asks for one type alone says so by the tag and `true`: `{ 'nq-order': true }`.
 * @param {{ types?: string | undefined, policies?: string | undefined }} wanted names with commas between; all, if left out
 * @returns {import('rollup').Plugin}
 */
export const only = (wanted) => ({
  name: 'only',
  transform(code, id) {
    if (!/\/(src|components)\//.test(id) || id.includes('node_modules')) return null;
    /** @type {{ start: number, end: number, text: string }[]} */
    const edits = [];
    walk(this.parse(code), (node) => {
      if (node.type !== 'ObjectExpression') return;
      const names = node.properties.map(nameOf);
      for (const kind of /** @type {const} */ (['types', 'policies'])) {
        const all = known[kind];
        const isRegistry = names.length * 2 >= all.length || node.properties.every(isAsked);
        if (!isRegistry || !names.every((/** @type {string} */ name) => all.includes(name))) continue;
        const isWanted = (/** @type {any} */ it) => (wanted[kind]?.split(',') ?? all).includes(nameOf(it));
        const text = node.properties.flatMap((/** @type {any} */ it) => {
          if (isWanted(it)) return [code.slice(it.start, it.end)];
          return it.value.value === true ? [`${code.slice(it.key.start, it.key.end)}: false`] : [];
        });
        edits.push({ start: node.start, end: node.end, text: `{${text.join()}}` });
      }
    });
    for (const { start, end, text } of edits.reverse()) code = code.slice(0, start) + text + code.slice(end);
    return { code, map: null };
  },
});

/** The name of a type that a property is for, if any. @param {any} property @returns {string} */
function nameOf({ key }) {
  return String(key?.name ?? key?.value).replace(/^nq-/, '');
}

/** Whether a property asks if there is a type. @param {any} property */
const isAsked = ({ key, value }) => value?.value === true && /^nq-/.test(key?.value);
