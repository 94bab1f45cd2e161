import { expect } from '@open-wc/testing';
import { readArticle, readDom } from './read-dom.js';

const textOf = (html: string): string => readArticle(`<article>${html}</article>`).text;

describe('a tree', () => {
  it('keeps words together over inline elements and comments', () => {
    expect(textOf('Aus<b>fal<i>l</i></b> bei<!-- und --> <a href="#">X</a>.')).to.equal('Ausfall bei X.');
  });

  it('separates words at blocks, line breaks, cells and unknown elements', () => {
    expect(textOf('<p>eins</p><p>zwei</p>drei<br>vier<ul><li>fünf</li><li>sechs</li></ul>')).to.equal(
      'eins zwei drei vier fünf sechs',
    );
    expect(textOf('<table><tr><td>a</td><td>b</td></tr></table>c<news-lead>d</news-lead>e')).to.equal(
      'a b c d e',
    );
  });

  it('is read without code, controls, drawings and the quiz in it', () => {
    expect(
      textOf(
        'a<script>1</script><style>b{}</style><template>2</template><noscript>3</noscript><svg><text>4</text></svg>' +
          '<textarea>5</textarea><select><option>6</option></select><button>7</button>b<news-quiz>Quiz: 8</news-quiz>',
      ),
    ).to.equal('ab');
  });

  it('leads back to the text nodes it came from', () => {
    const article = document.createElement('article');
    article.innerHTML = '<p>Um <b>11.00&nbsp;Uhr</b></p><p>lief er.</p>';
    const canonical = readDom(article);
    const start = canonical.text.indexOf('11.00 Uhr lief');
    const range = document.createRange();
    const [from, to] = [canonical.locate(start)!, canonical.locate(start + 14, true)!];
    range.setStart(from.owner, from.offset);
    range.setEnd(to.owner, to.offset);
    expect(range.toString()).to.equal('11.00\u00a0Uhrlief');
  });

  it('may be nested deeper than any stack', function () {
    this.timeout(60_000);
    const root = document.createElement('div');
    let inner = root;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append('unten');
    expect(readDom(root).text).to.equal('unten');
  });
});
