import { build } from 'esbuild';

/** What the command does with the words of the script; it is not built yet. */
async function fromCommand() {
  const options = /** @type {const} */ ({ bundle: true, write: false, format: 'esm', platform: 'node' });
  const { outputFiles } = await build({ entryPoints: ['cli/material/script-words.ts'], ...options });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return /** @type {Promise<typeof import('../cli/material/script-words.js')>} */ (
    import(`data:text/javascript;base64,${code}`)
  );
}

/**
 * Keeps the words out of the code, in a line of their own before it, so that others can be put in their place: the same
 * file is written for several languages, and every language beside it, for quizzes that ask for one which is not in it.
 * Words that nothing says, because what said them was left out, are left out of the file: a word is read by its name. It has
 * to stand behind terser, which takes out what is never reached.
 * @param {{ types: readonly string[], inside: readonly string[], variants: readonly string[] }} wanted the types that are there; the languages in the file; those that each get a file of their own
 * @returns {import('rollup').Plugin}
 */
export const wordsApart = ({ types, inside, variants }) => {
  const loaded = fromCommand();
  return {
    name: 'words-apart',
    transform: (_, id) =>
      id.endsWith('/src/locales/built-in.ts') ? 'export const builtIn = newsquizWords;' : null,
    async renderChunk(code) {
      const { languages, withLanguages } = await loaded;
      const said = new Set(code.match(/[\w$]+/g));
      const { types: all, ...texts } = languages.en?.texts ?? this.error('There is no English.');
      const used = (/** @type {object} */ group, /** @type {(name: string) => boolean} */ isUsed) =>
        Object.fromEntries(Object.entries(group).filter(([name]) => isUsed(name)));
      const en = {
        ...used(texts, (name) => said.has(name)),
        types: used(all, (name) => types.includes(name)),
      };
      const apart = `{const newsquizWords=\n${JSON.stringify({ en })}\n;${code.trim()}}\n`;
      return { code: withLanguages(apart, inside), map: null };
    },
    async generateBundle(_, bundle) {
      const { languages, withLanguages } = await loaded;
      const file = bundle['news-quiz.js'];
      if (file?.type !== 'chunk') return this.error('There is no news-quiz.js.');
      for (const tag of variants)
        this.emitFile({
          type: 'asset',
          fileName: `news-quiz.${tag}.js`,
          source: withLanguages(file.code, [tag]),
        });
      for (const [tag, { texts }] of Object.entries(languages))
        this.emitFile({ type: 'asset', fileName: `locales/${tag}.json`, source: JSON.stringify(texts) });
    },
  };
};
