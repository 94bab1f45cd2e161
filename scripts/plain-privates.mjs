import ts from 'typescript';

/**
 * Makes of each `#name` of ours a property of a short name that no other class has. So the file needs no syntax newer
 * than ES2021, and is smaller. A module's number keeps the names of a class apart from those of the class it extends.
 * @returns {import('rollup').Plugin}
 */
export const plainPrivates = () => {
  /** @type {string[]} */
  const modules = [];
  return {
    name: 'plain-privates',
    transform(code, id) {
      if (!id.endsWith('.ts') || id.includes('node_modules')) return null;
      const number = modules.push(id);
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      /** @type {ts.PrivateIdentifier[]} */
      const names = [];
      const visit = (/** @type {ts.Node} */ node) => {
        if (ts.isPrivateIdentifier(node)) names.push(node);
        ts.forEachChild(node, visit);
      };
      visit(file);
      for (const name of names.reverse())
        code = `${code.slice(0, name.getStart(file))}$${name.text.slice(1)}$${number}${code.slice(name.end)}`;
      return { code, map: null };
    },
  };
};
