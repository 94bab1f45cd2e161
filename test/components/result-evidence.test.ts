// The evidence in the review at the end.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { allByRole, byRole, focused, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { article, mount, tidyUp, until, words } from '../support/elements-page.js';

afterEach(tidyUp);

const evidence = (quiz: Element): string[] =>
  allByRole(byRole(quiz, 'list', words.evidence), 'listitem').map(textOf);

describe('the evidence in the result', () => {
  async function result(): Promise<NewsQuiz> {
    const quiz = await mount({ quiz: 'end-forward', into: article() });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.next);
    for (const name of ['Ein Ersatzbus fuhr.', 'Der Stadtrat tagte.']) await clickOn('checkbox', name);
    await clickOn('button', words.next);
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.next);
    await click(allByRole(byRole(quiz, 'list'), 'button', /^Nach unten/u)[0]!);
    await clickOn('button', words.finish);
    return quiz;
  }

  it('stands with each question that is opened, and is marked in the article from there', async () => {
    const quiz = await result();
    expect(allByRole(quiz, 'list', words.evidence)).to.deep.equal([]);
    await click(allByRole(quiz, 'summary')[0]!);
    await until('the evidence is there', () => allByRole(quiz, 'list', words.evidence).length === 1);
    expect(evidence(quiz)[0]).to.match(/^Absatz 1 „.+“ Berichtet Im Artikel zeigen$/u);
    const said = spoken(quiz);
    await tabTo('button', words.showInArticle);
    await press('Enter');
    const marked = [...CSS.highlights.values()].flatMap((it) => [...it]).map(String);
    expect(marked).to.deep.equal([
      'Am Montag um 9 Uhr wurde die Donaubrücke bei Wiesental für den Verkehr gesperrt',
    ]);
    expect(nameOf(focused())).to.equal(words.shownInArticle);
    expect(said).to.deep.equal([`${words.shownInArticle}: ${words.paragraph(1)}`]);
  });

  it('is read only for what is opened, however many questions there are', async () => {
    const quiz = await result();
    await click(allByRole(quiz, 'summary')[2]!);
    await until('the evidence is there', () => allByRole(quiz, 'list', words.evidence).length === 1);
    expect(evidence(quiz)).to.have.length(2);
  });
});
