// The words of the interface where they are not those of the bank's language.
import { expect, waitUntil } from '@open-wc/testing';
import { registerLanguage, wordsFor } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { bankOf, single } from '../support/elements-bank.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import { clickOn } from '../support/elements-input.js';
import { mount, settled, tidyUp, words } from '../support/elements-page.js';

afterEach(tidyUp);

describe('the words of the interface in another language than the questions', () => {
  it('are those that the page asks for, and the questions say their own', async () => {
    const quiz = await mount({ bank: bankOf([single]), attributes: { words: 'en' } });
    const english = wordsFor('en');
    expect(byRole(quiz, 'region').lang).to.equal('en');
    expect(textOf(quiz)).to.contain(english.types['single-choice'].instruction);
    expect(byRole(quiz, 'button', english.check)).not.to.be.null;
    const prompt = quiz.shadowRoot!.querySelector('.stage > *')!.shadowRoot!.querySelector('[lang]')!;
    expect([prompt.textContent, prompt.getAttribute('lang')]).to.deep.equal([single.prompt, 'de']);
    await clickOn('radio', 'Seit Montag');
    quiz.setAttribute('words', 'de');
    await waitUntil(() => byRole(quiz, 'region').lang === 'de');
    await settled(quiz);
    expect(textOf(quiz)).to.contain(words.types['single-choice'].instruction);
    expect((byRole(quiz, 'radio', 'Seit Montag') as HTMLInputElement).checked).to.be.true;
  });
});

describe('a bank in a language that is written from the right', () => {
  it('is played from the right, with words and digits of the language (req 20)', async () => {
    registerLanguage('ar', ar);
    const arabic = wordsFor('ar');
    const quiz = await mount({ bank: bankOf([single], { language: 'ar' }) });
    const { dir, lang } = byRole(quiz, 'region');
    expect([dir, lang]).to.deep.equal(['rtl', 'ar']);
    expect(nameOf(byRole(quiz, 'heading'))).to.contain(arabic.progress(1, 1));
    await clickOn('radio', single.options[0]!.text);
    await clickOn('button', arabic.check);
    expect(allByRole(quiz, 'button').map(nameOf)).to.contain(arabic.toResult);
  });
});
