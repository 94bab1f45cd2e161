// An estimate by slider, field and buttons: each gives the same, and nothing is an answer that the reader did not give.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { bankOf } from '../support/elements-bank.js';
import { byRole, allByRole, textOf } from '../support/elements-dom.js';
import { cdp, clickOn, pointOn, press, spoken, tabTo } from '../support/elements-input.js';
import { frame, mount, settled, tidyUp, words } from '../support/elements-page.js';
import { estimating } from '../support/question-types/estimate.js';

afterEach(tidyUp);

const say = words.types.estimate;
const bank = bankOf([{ ...estimating(), basis: ['closed'] }]);
const slider = (): HTMLInputElement => byRole(document.body, 'slider', say.slider) as HTMLInputElement;
const field = (): HTMLInputElement => byRole(document.body, 'spinbutton', say.yours) as HTMLInputElement;

describe('an estimate', () => {
  it('is none until it was touched, and is not judged (req 75)', async () => {
    const quiz = await mount({ bank });
    expect(field().value).to.equal('');
    expect(slider().getAttribute('aria-valuetext')).to.equal(say.none);
    expect(textOf(quiz)).to.contain(say.none);
    await clickOn('button', words.check);
    expect(textOf(quiz))
      .to.contain(say.incomplete)
      .and.contain(say.scale('0', '400\u00a0Meter').replace('\u00a0', ' '));
  });

  const ways: Record<string, [() => Promise<unknown>, string]> = {
    'an arrow': [async () => (await tabTo('slider', say.slider), press('ArrowRight')), '205'],
    'Enter on the slider, where it stands': [
      async () => (await tabTo('slider', say.slider), press('Enter')),
      '200',
    ],
    'Space on the slider, where it stands': [
      async () => (await tabTo('slider', say.slider), press('Space')),
      '200',
    ],
    'a click on the slider, where it stands': [() => clickOn('slider', say.slider), '200'],
    'a click on a button': [() => clickOn('button', /mehr$/u), '205'],
    'Enter on a button': [async () => (await tabTo('button', /weniger$/u), press('Enter')), '195'],
    typing: [async () => (await tabTo('spinbutton', say.yours), press('2', '3', '7')), '237'],
  };
  for (const [name, [act, value]] of Object.entries(ways)) {
    it(`is given by ${name}, and all controls show it (req 48, 75)`, async () => {
      const quiz = await mount({ bank });
      await act();
      expect(field().value).to.equal(value);
      expect(slider().getAttribute('aria-valuetext')).to.equal(`${value}\u00a0Meter`);
      expect(Math.abs(slider().valueAsNumber - Number(value))).to.be.below(5);
      expect(textOf(quiz)).not.to.contain(say.none);
      await clickOn('button', words.clear);
      expect([field().value, slider().value]).to.deep.equal(['', '200']);
    });
  }

  it('is said after a step by a button', async () => {
    const said = spoken(await mount({ bank }));
    await clickOn('button', say.more('5\u00a0Meter').replace('\u00a0', ' '));
    expect(said).to.deep.equal(['205 Meter']);
  });

  it('is not changed by the wheel, over the slider or the field that has the focus (req 75)', async () => {
    const quiz = await mount({ bank });
    await clickOn('button', /mehr$/u);
    for (const control of [field(), slider()]) {
      control.focus();
      const [x, y] = pointOn(control);
      await sendMouse({ type: 'move', position: [x, y] });
      await cdp('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -120 });
      for (let i = 0; i < 3; i++) await frame();
      await settled(quiz);
      expect(field().value).to.equal('205');
    }
  });

  it('is off the scale no estimate; what was typed stays', async () => {
    await mount({ bank });
    await tabTo('spinbutton', say.yours);
    await press('9', '9', '9');
    expect(field().value).to.equal('999');
    expect(slider().getAttribute('aria-valuetext')).to.equal(say.none);
  });

  it('is shown on a scale once judged, with the distance in words, and can be read but not changed (req 69, 75)', async () => {
    const quiz = await mount({ bank });
    const said = spoken(quiz);
    await tabTo('spinbutton', say.yours);
    await press('2', '6', '5');
    await clickOn('button', words.check);
    expect(said.at(-1)).to.contain('30 Meter zu hoch.').and.contain('Richtig ist: 235 Meter');
    for (const part of [
      words.verdicts.partial,
      `${words.rightAnswer}: 235 Meter`,
      `${say.full('225', '245')} Meter`,
    ])
      expect(textOf(quiz)).to.contain(part);
    expect(allByRole(quiz, 'slider')).to.deep.equal([]);
    field().focus();
    await press('ArrowUp', '7');
    expect(field().value).to.equal('265');
  });
});
