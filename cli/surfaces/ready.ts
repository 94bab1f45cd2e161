import type { Material, OutputFile, Page, Snippet, Surface } from './surface.js';

/** Pages and tags whose first screen was rendered when they were built. What renders them is loaded when it is needed. */
export const ready: Surface = {
  name: 'ready',
  summary: 'A page for each quiz, and its tag, whose first screen is there before any script',
  files: async (material) => (await built(material)).files,
  snippets: async (material) => {
    const { hashes, script } = await built(material);
    return [
      ...material.pages.map((page) => snippet(page, script)),
      ...(hashes.length > 0 ? [policy(hashes)] : []),
    ];
  },
};

interface Built {
  readonly files: OutputFile[];
  /** Of the styles in all of them. */
  readonly hashes: readonly string[];
  /** What starts a quiz that stands in a page. */
  readonly script: string;
}

async function built(material: Material): Promise<Built> {
  const { builtQuiz, quizPage, startScript, stylesOf } = await import('../ready/pages.js');
  const styles = stylesOf(material);
  const files: OutputFile[] = [];
  for (const page of material.pages) {
    const tag = await builtQuiz(page, material, { from: '', headingLevel: 3, styles });
    files.push(
      { path: `${page.folder}index.html`, content: await quizPage(page, material, styles) },
      { path: `${page.folder}tag.html`, content: `${tag}\n` },
    );
  }
  return {
    files: [...files, ...styles.files()],
    hashes: styles.hashes(),
    script: startScript(material, ''),
  };
}

function snippet({ edition, folder, quiz }: Page, script: string): Snippet {
  return {
    title: `${quiz.title} (${edition.language})`,
    text: `Put the content of ${folder}tag.html where the quiz is to stand, as it is, and the script below it.`,
    code: `<!-- ${folder}tag.html -->\n${script}`,
  };
}

function policy(hashes: readonly string[]): Snippet {
  return {
    title: 'Content security policy',
    text: "A policy without 'unsafe-inline' names these for the styles of the tags and pages. They change with the library.",
    code: `style-src ${hashes.map((hash) => `'${hash}'`).join(' ')}`,
  };
}
