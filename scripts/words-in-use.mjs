import { walk } from './rollup-plugins.mjs';

/** A word that every language has: by it their objects are found in the file. */
const MARK = 'progressLabel';

/**
 * Takes the words that nothing says out of every language: those whose name stands nowhere else in the file, because what
 * said them was left out. It has to stand behind terser, which takes out what is never reached.
 * @returns {import('rollup').Plugin}
 */
export const wordsInUse = () => ({
  name: 'words-in-use',
  renderChunk(code) {
    /** @type {any[]} */
    const languages = [];
    walk(this.parse(code), (node) => {
      if (
        node.type === 'ObjectExpression' &&
        node.properties.some((/** @type {any} */ it) => it.key?.name === MARK)
      )
        languages.push(node);
    });
    if (languages.length === 0) this.error(`No words were found by "${MARK}".`);
    const uses = new Map();
    for (const [name] of code.matchAll(/[\w$]+/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const { properties } of languages.sort((a, b) => b.start - a.start)) {
      const said = properties.filter((/** @type {any} */ { key }) => uses.get(key.name) > languages.length);
      const kept = said.map((/** @type {any} */ { end, start }) => code.slice(start, end)).join();
      code = code.slice(0, properties[0].start) + kept + code.slice(properties.at(-1).end);
    }
    return { code, map: null };
  },
});
