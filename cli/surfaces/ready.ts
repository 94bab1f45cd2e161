import { scriptTag } from './element.js';
import type { Material, OutputFile, Snippet, Surface } from './surface.js';

/** Pages and tags whose first screen was rendered when they were built. What renders them is loaded when it is needed. */
export const ready: Surface = {
  name: 'ready',
  summary: 'A page for each quiz, and its tag, whose first screen is there before any script',
  files,
  snippets,
};

async function files(material: Material): Promise<OutputFile[]> {
  const { builtQuiz, quizPage, stylesOf } = await import('../ready/pages.js');
  const styles = stylesOf(material);
  const pages: OutputFile[] = [];
  for (const page of material.pages) {
    const tag = await builtQuiz(page, material, { from: '', headingLevel: 3, styles });
    pages.push(
      { path: `${page.folder}index.html`, content: await quizPage(page, material, styles) },
      { path: `${page.folder}tag.html`, content: `${tag}\n` },
    );
  }
  return [...pages, ...styles.files()];
}

async function snippets(material: Material): Promise<Snippet[]> {
  const { builtQuiz, stylesOf } = await import('../ready/pages.js');
  const all: Snippet[] = [];
  for (const page of material.pages) {
    const styles = stylesOf(material);
    await builtQuiz(page, material, { from: '', headingLevel: 3, styles });
    const hashes = styles.hashes().map((hash) => `'${hash}'`);
    const policy =
      hashes.length > 0 ? ` A policy without 'unsafe-inline' needs: style-src ${hashes.join(' ')}` : '';
    all.push({
      title: `${page.quiz.title} (${page.edition.language})`,
      text: `Put the content of ${page.folder}tag.html where the quiz is to stand, as it is, and the script below it.${policy}`,
      code: `<!-- ${page.folder}tag.html -->\n${scriptTag('news-quiz.js', material)}`,
    });
  }
  return all;
}
