// A cloze: gaps that are named, of one width, and told apart once they are judged.
import { expect } from '@open-wc/testing';
import {
  allByRole,
  byRole,
  descriptionOf,
  focused,
  nameOf,
  roleOf,
  textOf,
} from '../support/elements-dom.js';
import { clickOn, press, spoken } from '../support/elements-input.js';
import { settled, tidyUp, told, words } from '../support/elements-page.js';
import { fillIn } from '../support/elements-typed.js';
import { gap, gaps, open, type } from '../support/elements-typed-bank.js';

afterEach(tidyUp);

describe('a cloze', () => {
  it('names each gap by its number and the words around it, and no other gap’s content (req 73)', async () => {
    const quiz = await open('gaps');
    const fields = [...allByRole(quiz, 'combobox'), ...allByRole(quiz, 'textbox')];
    expect(fields.map(nameOf)).to.deep.equal([
      'Lücke 1: Am … wurde die Brücke wegen',
      'Lücke 2: die Brücke wegen vieler … für den Verkehr gesperrt',
      'Lücke 3: Verkehr gesperrt (Sperre: „ … “).',
    ]);
    await fillIn(quiz, gaps, { day: 'sun', what: 'Löcher', name: 'x' });
    expect(fields.map(nameOf).join()).not.to.contain('Löcher');
  });

  it('keeps the order of its text, and its gaps are of one width, whatever belongs in them (req 73)', async () => {
    const quiz = await open('gaps');
    const text = byRole(quiz, 'combobox').closest('p')!;
    const stops = [...text.querySelectorAll('input,select')].map(roleOf);
    expect(stops).to.deep.equal(['combobox', 'textbox', 'textbox']);
    expect(
      text.textContent
        .replace(/…|Montag|Sonntag/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    ).to.equal('Am wurde die Brücke wegen vieler für den Verkehr gesperrt (Sperre: „“).');
    const widths = allByRole(quiz, 'textbox').map((it) => it.getBoundingClientRect().width);
    expect(new Set(widths).size).to.equal(1);
  });

  it('has lists whose first entry is empty, and a choice neither jumps nor judges (req 74)', async () => {
    const quiz = await open('gaps');
    const log = told();
    const list = byRole(quiz, 'combobox') as HTMLSelectElement;
    expect([...list.options].map(({ value }) => value)).to.deep.equal(['', 'mon', 'sun']);
    expect(list.value).to.equal('');
    list.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(list.value).to.equal('sun');
    expect(focused()).to.equal(list);
    expect(log).to.deep.equal([]);
    await press('Enter');
    expect(list.value, 'Enter goes round').to.equal('');
    expect(allByRole(quiz, 'button', words.clear)).to.deep.equal([]);
  });

  it('goes on with Enter from gap to gap, and keeps what was filled in one go', async () => {
    const quiz = await open('gaps');
    byRole(quiz, 'textbox', gap(2)).focus();
    await type('Risse');
    await press('Enter');
    expect(nameOf(focused())).to.match(gap(3));
    for (const it of allByRole(quiz, 'textbox') as HTMLInputElement[]) {
      it.value = 'zugleich';
      it.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await settled(quiz);
    expect((allByRole(quiz, 'textbox') as HTMLInputElement[]).map(({ value }) => value)).to.deep.equal(
      Array(2).fill('zugleich'),
    );
  });

  it('with an empty gap is not judged', async () => {
    const quiz = await open('gaps');
    const log = told();
    await fillIn(quiz, gaps, { day: 'mon', what: 'Risse', name: ' ' });
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.types.cloze.incomplete);
    expect(log).to.deep.equal([]);
  });

  it('says of each gap whether it is right, and what is right where it is wrong (req 69, 73)', async () => {
    const quiz = await open('gaps');
    const said = spoken(quiz);
    await fillIn(quiz, gaps, { day: 'sun', what: 'Rise', name: 'Lärm' });
    await clickOn('button', words.check);
    const judged = allByRole(quiz, 'textbox') as HTMLInputElement[];
    expect(judged.map((it) => [it.value, it.ariaInvalid, descriptionOf(it)])).to.deep.equal([
      ['Sonntag', 'true', 'Falsch. Richtig: Montag'],
      ['Rise', 'false', 'Richtig'],
      ['Lärm', 'true', 'Falsch. Richtig: Große Ruhe'],
    ]);
    expect(judged.map(({ readOnly, tabIndex }) => [tabIndex, readOnly])).to.deep.equal(
      Array(3).fill([0, true]),
    );
    expect(judged.map(nameOf)[0]).to.match(gap(1));
    expect(said[0]).to.contain('Lücke 2').and.contain('Montag; Risse; Große Ruhe');
  });
});
