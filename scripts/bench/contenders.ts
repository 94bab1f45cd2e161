import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { readyHtml } from '../../server/index.js';
import { bankOf, content } from './content.js';

/** One way to put a quiz into a page. */
export interface Contender {
  readonly name: string;
  /** What stands in the page's head. */
  readonly head: string;
  /** What stands in the page for one quiz of so many questions. */
  readonly quiz: (questions: number) => string | Promise<string>;
  /** Files by path, for quizzes of so many questions. */
  files(questions: number): Record<string, string>;
  /** In the page: the first quiz's current question, as an expression. */
  readonly root: string;
  /** Milliseconds by which each script comes late. */
  readonly late?: number;
}

function handWritten(): string {
  const entryPoints = ['scripts/bench/hand-written.ts'];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

const blank: Contender = {
  name: 'blank',
  head: '',
  quiz: () => '',
  files: () => ({}),
  root: 'document.body',
};

const handWrittenPage: Contender = {
  name: 'hand-written',
  head: '<script defer src="/quiz.js"></script>',
  quiz: () => '<div data-quiz="/bank.json"></div>',
  files: (questions) => ({
    '/quiz.js': handWritten(),
    '/bank.json': JSON.stringify(content(questions)),
  }),
  root: "document.querySelector('[data-quiz]')",
};

const element: Contender = {
  name: 'element',
  head: '<link rel="preload" href="/bank.json" as="fetch" crossorigin><script defer src="/news-quiz.js"></script>',
  // A bank of 10,000 questions is larger than a quiz takes from anywhere without being told.
  quiz: () =>
    `<news-quiz src="/bank.json"></news-quiz><script>document.currentScript.previousSibling.limits = { bytes: 1e8, nodes: 1e7 }</script>`,
  files: (questions) => ({
    '/news-quiz.js': readFileSync('dist/embed/news-quiz.de.js', 'utf8'),
    '/bank.json': JSON.stringify(bankOf(content(questions))),
  }),
  root: "document.querySelector('news-quiz')?.shadowRoot?.querySelector('nq-single-choice')?.shadowRoot",
};

/** The same with its first question in the page; it can be seen at once, and played once the loader has brought the script. */
const ready: Contender = {
  ...element,
  name: 'ready',
  head: '',
  quiz: async (questions) =>
    `${await readyHtml({ bank: bankOf(content(questions)), src: '/bank.json' })}<script src="/loader.js" async></script>`,
  files: (questions) => ({
    ...element.files(questions),
    '/loader.js': readFileSync('dist/embed/loader.js', 'utf8'),
  }),
};

/** What is measured: nothing, what somebody would write by hand, and ours. */
export const contenders: readonly Contender[] = [
  blank,
  handWrittenPage,
  element,
  ready,
  { ...ready, name: 'ready-late', late: 2_000 },
];
