// What readers type: short texts, numbers and gaps; nothing is judged by typing or by Enter, and each part is told.
import { expect } from '@open-wc/testing';
import type { Question } from '../../src/index.js';
import { allByRole, byRole, descriptionOf, focused, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { settled, tidyUp, told, words } from '../support/elements-page.js';
import { fillIn, isTyped } from '../support/elements-typed.js';
import { cracks, field, gap, gaps, open, short, type } from '../support/elements-typed-bank.js';

afterEach(tidyUp);

const RIGHT: readonly (readonly [Question, unknown, unknown])[] = [
  [short, 'donaubrucke', 1],
  [cracks, 1235, 1],
  [gaps, { day: 'mon', what: 'risse', name: 'Grosse Ruhe' }, 1],
];

describe('an answer that is typed', () => {
  it('is given by the keyboard, by Tab and Enter, or by touch, with the same result (req 48)', async () => {
    const results: unknown[] = [];
    for (const way of ['Enter', 'Space', 'click']) {
      const log = told();
      const quiz = await open('gaps');
      const list = (await tabTo('combobox', gap(1))) as HTMLSelectElement;
      if (way === 'Enter') await press('Enter');
      else if (way === 'Space') await press('ArrowDown');
      else await fillIn(quiz, gaps, { day: 'mon' });
      expect(list.value).to.equal('mon');
      for (const [place, text] of [
        [2, 'Risse'],
        [3, 'Große Ruhe'],
      ] as const) {
        if (way === 'click') await click(byRole(quiz, 'textbox', gap(place)));
        else await tabTo('textbox', gap(place));
        await type(text);
      }
      if (way === 'click') await clickOn('button', words.check);
      else {
        await tabTo('button', words.check);
        await press(way);
      }
      results.push(log.find((it) => it.type === 'nq-answered'));
      quiz.remove();
    }
    expect(results[0]).to.include({ state: 'correct', earned: 1 });
    expect(results).to.deep.equal([results[0], results[0], results[0]]);
  });

  for (const [question, response, earned] of RIGHT) {
    it(`is judged by the button alone, not by typing, leaving the field or Enter: ${question.type} (req 49)`, async () => {
      const quiz = await open(question.id);
      const [log, said] = [told(), spoken(quiz)];
      if (isTyped(question)) await fillIn(quiz, question, response);
      const last = allByRole(quiz, 'textbox').at(-1)!;
      last.focus();
      await press('Enter');
      expect(nameOf(focused())).to.equal(words.check);
      expect([log, said]).to.deep.equal([[], []]);
      await press('Enter');
      expect(log[0]).to.include({ type: 'nq-answered', state: 'correct', earned });
      expect(said).to.have.length(1);
      expect(focused()).not.to.equal(document.body);
    });
  }

  it('is in a native field with a visible label, without autocompletion and correction (req 73, 76)', async () => {
    for (const id of ['short', 'cracks']) {
      const quiz = await open(id);
      const input = field(quiz);
      expect(input.labels).to.have.length(1);
      const attributes = ['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck'];
      expect(attributes.map((name) => input.getAttribute(name))).to.deep.equal([
        'off',
        'off',
        'none',
        'false',
      ]);
      expect(input.hasAttribute('placeholder')).to.equal(false);
      expect(input.inputMode).to.equal(id === 'cracks' ? 'decimal' : '');
      expect(input.maxLength).to.equal(id === 'short' ? 40 : 200);
      quiz.remove();
    }
  });

  it('is kept as it is typed while it grows, and is gone when it is cleared', async () => {
    const quiz = await open('short');
    field(quiz).focus();
    await type('  Die  ');
    expect(field(quiz).value).to.equal('  Die  ');
    field(quiz).focus();
    for (let i = 0; i < 7; i++) await press('Backspace');
    expect(allByRole(quiz, 'button', words.clear), 'nothing is left').to.deep.equal([]);
    await type('Die');
    await clickOn('button', words.clear);
    expect(field(quiz).value).to.equal('');
    expect(allByRole(quiz, 'button', words.clear)).to.deep.equal([]);
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.types['short-text'].incomplete);
    expect(descriptionOf(field(quiz))).to.equal(words.types['short-text'].incomplete);
  });

  it('is there again after a change of language, and when the reader comes back', async () => {
    const quiz = await open('free');
    field(quiz).focus();
    await type('Brücke');
    quiz.language = 'de-CH';
    await settled(quiz);
    expect(field(quiz).value).to.equal('Brücke');
    await clickOn('button', words.skip);
    await fillIn(quiz, cracks, 1234.5);
    await clickOn('button', words.previous);
    expect(field(quiz).value).to.equal('Brücke');
    await clickOn('button', words.skip);
    expect(field(quiz).value).to.equal('1234,5');
  });
});

describe('a short text', () => {
  it('says by which rules it is compared (req 76)', async () => {
    const quiz = await open('short');
    const { anyCase, someTypos } = words.typed;
    const { instruction } = words.types['short-text'];
    expect(descriptionOf(byRole(quiz, 'group'))).to.equal(`${instruction} ${anyCase} ${someTypos}`);
  });

  it('that has a typo is right, and the typo is said (req 76)', async () => {
    const quiz = await open('short');
    const said = spoken(quiz);
    await fillIn(quiz, short, 'Donuabrücke');
    await clickOn('button', words.check);
    expect(said[0]).to.equal(`Richtig. ${words.typed.typo('Donaubrücke')}. Gesperrt ist die Brücke.`);
    expect(textOf(quiz)).to.contain(words.typed.typo('Donaubrücke'));
  });

  it('that is wrong stays readable beside the right one, can be reached, and cannot be changed (req 69)', async () => {
    const quiz = await open('short');
    await fillIn(quiz, short, 'Fähre');
    await clickOn('button', words.check);
    const given = byRole(quiz, 'textbox', words.yourAnswer) as HTMLInputElement;
    expect([given.ariaInvalid, given.readOnly, given.value]).to.deep.equal(['true', true, 'Fähre']);
    expect(textOf(quiz)).to.contain(words.wrong).and.contain(`Donaubrücke ${words.missed}`);
    await tabTo('textbox', words.yourAnswer, 'Shift+Tab');
    await type('x');
    expect(given.value).to.equal('Fähre');
  });
});

describe('a number', () => {
  it('has its unit beside it and in its description, and says the tolerance and the decimals (req 75, 76)', async () => {
    const quiz = await open('cracks');
    expect(descriptionOf(field(quiz))).to.equal('Meter');
    const { decimals, instruction, tolerance } = words.types.number;
    const line = [instruction, decimals(1), tolerance('1\u00a0Meter')].join(' ');
    expect(descriptionOf(byRole(quiz, 'group')).replace(/\s/gu, ' ')).to.equal(line.replace(/\s/gu, ' '));
  });

  for (const [text, problem] of [
    ['zwölf', words.types.number.unreadable('12.345,6')],
    ['1.234.5', words.types.number.unreadable('12.345,6')],
    ['1234,56', words.types.number.decimals(1)],
    [' ', words.types.number.incomplete],
  ] as const) {
    it(`typed as ${JSON.stringify(text)} is not judged, and why is said and goes when it is mended (req 76)`, async () => {
      const quiz = await open('cracks');
      const [log, said] = [told(), spoken(quiz)];
      field(quiz).focus();
      await type(text);
      await clickOn('button', words.check);
      expect(said).to.deep.equal([problem]);
      expect(descriptionOf(field(quiz))).to.equal(`Meter ${problem}`);
      expect(field(quiz).value).to.equal(text);
      expect(log).to.deep.equal([]);
      await fillIn(quiz, cracks, '1.234,5 Meter');
      expect(descriptionOf(field(quiz))).to.equal('Meter');
      await clickOn('button', words.check);
      expect(log[0]).to.include({ state: 'correct' });
    });
  }

  it('is shown as each language writes it when the language changes', async () => {
    const quiz = await open('cracks', { lang: 'de' });
    await fillIn(quiz, cracks, '12.345,5');
    quiz.language = 'en';
    await settled(quiz);
    expect((allByRole(quiz, 'textbox')[0] as HTMLInputElement).value).to.match(/^12[.,]345[.,]5$/u);
  });

  it('within the tolerance is right, and the exact one is said (req 75)', async () => {
    const quiz = await open('cracks');
    await fillIn(quiz, cracks, '1235');
    await clickOn('button', words.check);
    expect(field(quiz).value).to.equal('1235\u00a0Meter');
    expect(textOf(quiz)).to.contain('Genau: 1234,5 Meter');
  });

  it('that is wrong stands beside the right one, each with its unit (req 69)', async () => {
    const quiz = await open('cracks');
    await fillIn(quiz, cracks, '1300');
    await clickOn('button', words.check);
    expect(field(quiz).value).to.equal('1300\u00a0Meter');
    expect(textOf(quiz)).to.contain(words.wrong).and.contain(`1234,5 Meter ${words.missed}`);
  });
});
