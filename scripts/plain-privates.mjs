import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const sources = globSync(['src/**/*.ts', 'components/**/*.ts', 'embed/*.ts'], { absolute: true }).sort();
const textOf = (/** @type {string} */ file) => readFileSync(file, 'utf8');

/** The classes of ours that others extend. */
const extended = new Set(
  sources.flatMap((file) =>
    [...textOf(file).matchAll(/\bclass \w+(?:<[^{]*?>)? extends (\w+)/g)].map(([, name]) => name),
  ),
);
/** The modules that hold one, whose names are kept apart from those of every other class. */
const bases = sources.filter((file) =>
  [...textOf(file).matchAll(/\bclass (\w+)/g)].some(([, name]) => extended.has(name)),
);

/**
 * Makes of each `#name` of ours a short property. So the file needs no syntax newer than ES2021, and is smaller. Classes
 * have the same names, the first of each `$0$`, so that they compress well; only a class that others extend has its own.
 * @returns {import('rollup').Plugin}
 */
export const plainPrivates = () => ({
  name: 'plain-privates',
  transform(code, id) {
    if (!id.endsWith('.ts') || id.includes('node_modules')) return null;
    const base = bases.indexOf(id) + 1;
    const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
    /** @type {ts.PrivateIdentifier[]} */
    const found = [];
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isPrivateIdentifier(node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    const names = [...new Set(found.map(({ text }) => text))];
    for (const name of found.reverse())
      code = `${code.slice(0, name.getStart(file))}$${names.indexOf(name.text)}$${base}${code.slice(name.end)}`;
    return { code, map: null };
  },
});
