import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlText } from '../../cli/sources/html.js';
import { canonicalText } from '../../src/index.js';

describe('the text of a page', () => {
  const cases: [string, string, string][] = [
    ['is that of its single article', '<nav>n</nav><main>m<article>a</article></main>', 'a'],
    ['takes the articles inside the article along', '<article>a<article>b</article></article>', 'a b'],
    [
      'is that of main where there are several articles',
      '<p>p</p><main><article>a</article><article>b</article></main>',
      'a b',
    ],
    ['is that of the body where there is neither', '<!doctype html><title>t</title><p>p', 'p'],
    ['is that of a frameset never', '<frameset></frameset>', ''],
    ['keeps words together over inline elements', '<p>Aus<b>fa</b>ll, <a href="#">X</a>.</p>', 'Ausfall, X.'],
    [
      'separates blocks, line breaks and unknown elements',
      '<p>a</p><p>b</p>c<br>d<x-y>e</x-y>f',
      'a b c d e f',
    ],
    [
      'is without code, controls and the quiz',
      'a<script>1</script><button>2</button><news-quiz>3</news-quiz><template>4</template>b',
      'ab',
    ],
    ['reads character references', '&bdquo;A&ldquo;&nbsp;&ndash;&shy; b&hellip;', '"A" - b...'],
  ];
  for (const [outcome, html, expected] of cases) {
    it(outcome, () => assert.equal(htmlText(html), expected));
  }

  it('is the canonical text of its words', () => {
    const words = ['Der „Dienst“ fiel', 'um\u00a09.30 Uhr aus', '– u\u0308berall'];
    assert.equal(
      htmlText(`<article><p>${words.join('</p><p>')}</p></article>`),
      canonicalText(words.join('\n')),
    );
  });

  it('may be nested deeper than any stack', () => {
    assert.equal(htmlText(`${'<div>'.repeat(20_000)}unten`), 'unten');
  });
});
