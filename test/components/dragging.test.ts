// Dragging as an extra, seen at an order: what starts it, what ends it, what is shown and said, and what it never does.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { RequestEvent } from '../../components/events.js';
import type { NewsQuiz } from '../../components/index.js';
import { ordering } from '../support/elements-bank.js';
import { allByRole, byRole, focused, isExposed, nameOf, rootsIn } from '../support/elements-dom.js';
import {
  drag,
  draggable,
  gripOf,
  hold,
  isLifted,
  letGo,
  middle,
  point,
  responses,
  shownPlaces,
} from '../support/elements-drag.js';
import { clickOn, emulate, press, spoken } from '../support/elements-input.js';
import { finallyDo, frame, mount, tidyUp, told, until, words } from '../support/elements-page.js';

afterEach(tidyUp);

const { moveDown, moveTo, moveUp, place } = words.types.order;
const items = (): string[] =>
  allByRole(document.body, 'button', /^Nach oben/u).map((it) => nameOf(it).slice(moveUp('').length));
const row = (quiz: Element, at: number): HTMLElement => draggable(quiz, items()[at]!);

/** An order that is open. */
const order = (): Promise<NewsQuiz> => mount({ quiz: 'only-ordering' });

/** A page that can be scrolled by twice its height, until the test is over. */
function tall(): void {
  const [above, below] = [document.createElement('div'), document.createElement('div')];
  for (const it of [above, below]) it.style.blockSize = '100vh';
  document.body.prepend(above);
  document.body.append(below);
  finallyDo(() => {
    above.remove();
    below.remove();
    scrollTo(0, 0);
  });
}

describe('an item that is dragged by the mouse', () => {
  it('goes to the place of another, told and answered as by its buttons (req 48, 70)', async () => {
    const quiz = await order();
    const [first, second, third, last] = items() as [string, string, string, string];
    const given = responses(quiz);
    await clickOn('button', moveDown(first));
    await clickOn('button', moveDown(first));
    await clickOn('button', words.clear);
    const said = spoken(quiz);
    const log = told();
    await drag(quiz, row(quiz, 0), row(quiz, 2));
    expect(items()).to.deep.equal([second, third, first, last]);
    expect(given.at(-1)).to.deep.equal(given[1]);
    expect(said).to.deep.equal([`${first}: ${place('3 von 4')}`]);
    expect(log).to.deep.equal([]);
  });

  it('goes up as well, by its handle or its text, and has the focus on its list of places then (req 70)', async () => {
    const quiz = await order();
    const [first, second, third, last] = items() as [string, string, string, string];
    await drag(quiz, gripOf(quiz, last), row(quiz, 1));
    expect(items()).to.deep.equal([first, last, second, third]);
    expect(nameOf(focused())).to.equal(`${moveTo} ${last}`);
    await drag(quiz, row(quiz, 2), row(quiz, 0));
    expect(items()).to.deep.equal([second, first, last, third]);
  });

  it('stays where it is after a click, or a few pixels, or on its own place', async () => {
    const quiz = await order();
    const given = responses(quiz);
    const grip = gripOf(quiz, items()[1]!);
    const [x, y] = middle(grip);
    await drag(quiz, grip, grip);
    await hold(quiz, grip, [x + 3, y + 4]);
    expect(isLifted(quiz)).to.equal(false);
    await letGo(quiz);
    await hold(quiz, grip, [x + 4, y + 5]);
    expect(isLifted(quiz)).to.equal(true);
    expect(shownPlaces(quiz)).to.deep.equal([]);
    await letGo(quiz);
    expect(given).to.deep.equal([]);
  });

  it('stays where it is when it is dropped beside the list, or the drag starts on a button', async () => {
    const quiz = await order();
    const given = responses(quiz);
    const { bottom, left } = byRole(quiz, 'button', words.check).getBoundingClientRect();
    await hold(quiz, row(quiz, 1), [left, bottom + 20]);
    expect(isLifted(quiz)).to.equal(true);
    await letGo(quiz);
    await hold(quiz, byRole(quiz, 'button', `${moveTo} ${items()[0]!}`), row(quiz, 2));
    expect(isLifted(quiz)).to.equal(false);
    await letGo(quiz);
    expect(given).to.deep.equal([]);
  });

  it('is back after Escape, and letting go does nothing more (req 70)', async () => {
    const quiz = await order();
    const given = responses(quiz);
    const said = spoken(quiz);
    const before = row(quiz, 0).getBoundingClientRect();
    await hold(quiz, row(quiz, 0), row(quiz, 2));
    expect(row(quiz, 0).getBoundingClientRect().top).to.be.above(before.top + 50);
    await press('Escape');
    expect([isLifted(quiz), shownPlaces(quiz).length]).to.deep.equal([false, 0]);
    expect(row(quiz, 0).getBoundingClientRect()).to.deep.equal(before);
    await letGo(quiz);
    expect([given, said]).to.deep.equal([[], []]);
  });

  for (const [what, target, event] of [
    [
      'the browser takes the pointer',
      document,
      new PointerEvent('pointercancel', { pointerId: 1, bubbles: true }),
    ],
    ['another window is in front', window, new Event('blur')],
    [
      'the button was let go outside',
      document,
      new PointerEvent('pointermove', { pointerId: 1, bubbles: true }),
    ],
  ] as const) {
    it(`is back when ${what}`, async () => {
      const quiz = await order();
      const given = responses(quiz);
      await hold(quiz, row(quiz, 0), row(quiz, 2));
      target.dispatchEvent(event);
      expect(isLifted(quiz)).to.equal(false);
      await letGo(quiz);
      expect(given).to.deep.equal([]);
    });
  }

  it('is back when the quiz is moved in the page, and can be dragged again', async () => {
    const quiz = await order();
    const [first, second] = items() as [string, string];
    await hold(quiz, row(quiz, 0), row(quiz, 2));
    document.body.prepend(quiz);
    expect(isLifted(quiz)).to.equal(false);
    await letGo(quiz);
    await drag(quiz, row(quiz, 0), row(quiz, 1));
    expect(items().slice(0, 2)).to.deep.equal([second, first]);
  });

  it('selects no text', async () => {
    const quiz = await order();
    await hold(quiz, row(quiz, 0), row(quiz, 3));
    expect(getSelection()?.toString()).to.equal('');
    await letGo(quiz);
  });

  it('stays when the question was judged meanwhile (req 69)', async () => {
    const quiz = await order();
    await clickOn('button', moveDown(items()[0]!));
    const said = spoken(quiz);
    await hold(quiz, row(quiz, 0), row(quiz, 2));
    const stage = rootsIn(quiz).flatMap((it) => [...it.querySelectorAll('nq-order')])[0]!;
    stage.dispatchEvent(new RequestEvent({ type: 'submit', question: ordering.id }));
    await frame();
    await letGo(quiz);
    expect(said.filter((text) => text.includes(place('3 von 4')))).to.deep.equal([]);
    expect(isLifted(quiz)).to.equal(false);
  });

  it('is not lifted a second time by another pointer', async () => {
    const quiz = await order();
    const [first] = items();
    await hold(quiz, row(quiz, 0), row(quiz, 1));
    point(row(quiz, 2), 'pointerdown', middle(row(quiz, 2)));
    point(document, 'pointerup', middle(row(quiz, 3)));
    expect(isLifted(quiz)).to.equal(true);
    await letGo(quiz);
    expect(items()[1]).to.equal(first);
  });

  it('has the page scrolled at the window’s edges, and no further than it goes', async () => {
    tall();
    const quiz = await order();
    await hold(quiz, row(quiz, 0), [100, innerHeight - 10]);
    const end = document.documentElement.scrollHeight - innerHeight;
    await until('the page is at its end', () => scrollY >= end - 1);
    expect(document.documentElement.scrollHeight - innerHeight).to.be.at.most(end + 1);
    await sendMouse({ type: 'move', position: [100, 10] });
    await until('the page is at its start', () => scrollY === 0);
    await press('Escape');
    await letGo(quiz);
  });
});

describe('what shows a drag', () => {
  it('marks where the item would go by a bar on the side that it comes to, in forced colours as well (req 59)', async () => {
    await emulate({ 'forced-colors': 'active' });
    const quiz = await order();
    const bar = (at: number): DOMRect | undefined => {
      const { blockSize, borderBlockStartWidth, borderBlockStartStyle, insetBlockStart } = getComputedStyle(
        row(quiz, at),
        '::before',
      );
      expect([borderBlockStartWidth, borderBlockStartStyle]).to.deep.equal(['4px', 'solid']);
      return new DOMRect(0, parseFloat(insetBlockStart), 0, parseFloat(blockSize));
    };
    await hold(quiz, row(quiz, 1), row(quiz, 3));
    expect(shownPlaces(quiz)).to.deep.equal([row(quiz, 3)]);
    expect(bar(3)!.top).to.be.above(20);
    await sendMouse({ type: 'move', position: middle(row(quiz, 0)) });
    await until('the first is the place', () => shownPlaces(quiz)[0] === row(quiz, 0));
    expect(shownPlaces(quiz)).to.have.length(1);
    expect(bar(0)!.top).to.be.below(0);
    await letGo(quiz);
    expect(shownPlaces(quiz)).to.deep.equal([]);
  });

  it('is nothing to assistive technology, and no stop for the keyboard; it goes when the question is judged', async () => {
    const quiz = await order();
    const grip = gripOf(quiz, items()[0]!) as HTMLElement;
    expect([isExposed(grip), grip.tabIndex]).to.deep.equal([false, -1]);
    await clickOn('button', moveDown(items()[0]!));
    await clickOn('button', words.check);
    expect(() => draggable(quiz, ordering.items[0]!.text)).to.throw('Nothing to be dragged');
  });
});

describe('an item in text of another direction', () => {
  for (const [what, style] of [
    ['from right to left', 'direction: rtl'],
    ['in columns from the right', 'writing-mode: vertical-rl; block-size: 700px'],
    ['in columns from the left', 'writing-mode: vertical-lr; block-size: 700px'],
  ] as const) {
    it(`is dragged ${what}`, async () => {
      const box = document.createElement('div');
      box.style.cssText = style;
      document.body.append(box);
      finallyDo(() => box.remove());
      const quiz = await mount({ quiz: 'only-ordering', into: box });
      const [first, second, third, last] = items() as [string, string, string, string];
      await drag(quiz, gripOf(quiz, first), row(quiz, 2));
      expect(items()).to.deep.equal([second, third, first, last]);
      await drag(quiz, gripOf(quiz, last), row(quiz, 0));
      expect(items()).to.deep.equal([last, second, third, first]);
    });
  }
});
