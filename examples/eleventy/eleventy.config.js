import { readyHtml } from 'newsquiz/server';

export default function (config) {
  config.addAsyncShortcode('newsQuiz', (bank, src) =>
    readyHtml({
      bank,
      src,
      headingLevel: 2,
      fallback: '<p>The quiz on this article needs JavaScript.</p>',
    }),
  );
  config.addPassthroughCopy({
    '_data/bank.json': 'bank.json',
    'node_modules/newsquiz/dist/embed/news-quiz.js': 'news-quiz.js',
  });
}
