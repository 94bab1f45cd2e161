/** Where the quizzes of the snippets stand; tests put the address of their server in its place. */
export const QUIZ_HOST = 'https://quiz.example/';

const link = `<a href="${QUIZ_HOST}quiz/each/">Quiz: Frage für Frage (4 Fragen, im Browser)</a>`;
const frame = `<iframe src="${QUIZ_HOST}quiz/each/frame.html" title="Quiz: Frage für Frage" width="100%" height="640" frameborder="0"`;

/** What editors put into a text, by name: as `newsquiz build` lists it, or typed by hand. */
export const snippets: Readonly<Record<string, string>> = {
  placeholder: `<figure class="newsquiz" data-newsquiz="1">${link}</figure>`,
  'placeholder with options': `<figure class="newsquiz" data-newsquiz="1" data-start="click"><a href="${QUIZ_HOST}quiz/each/?lang=de&amp;seed=7">Quiz: Frage für Frage</a></figure>`,
  link: `Ein Absatz.\n\n${link}\n\nNoch ein Absatz.`,
  'link in a text': `Spielen Sie ${link} zum Text.`,
  'element on several lines': `<news-quiz src="${QUIZ_HOST}bank.json" quiz="each">\n\n  <p>Das Quiz braucht JavaScript.</p>\n\n</news-quiz>`,
  'element on one line': `<div class="quiz"><news-quiz src="${QUIZ_HOST}bank.json" quiz="each"><span>Das Quiz braucht JavaScript.</span></news-quiz></div>`,
  'element with a bank inside': `<news-quiz>\n<script type="application/json">\n{ "format": "newsquiz-bank/1" }\n</script>\n</news-quiz>`,
  frame: `${frame} loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  'answer of oEmbed': `<blockquote>${link}</blockquote>${frame}></iframe>`,
};
