/** What stands in a page for a story: the quiz alone, with its bank shortened. */
export function asWritten(code: string): string {
  const quiz = /<news-quiz[^]*?<\/news-quiz>/.exec(code)?.[0] ?? code;
  return quiz
    .replace(/ inert=""/, '')
    .replaceAll(
      /(<script type="application\/json"[^>]*>)[^]*?(<\/script>)/g,
      '$1\n    { "format": "newsquiz-bank/1", … }\n  $2',
    );
}
