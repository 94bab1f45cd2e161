// Dragging with a finger: by the handle alone, so that a finger anywhere else scrolls the page.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { allByRole, byRole, nameOf } from '../support/elements-dom.js';
import { draggable, gripOf, isLifted, middle, point, responses, swipe } from '../support/elements-drag.js';
import { finallyDo, frame, mount, settled, tidyUp, until, words } from '../support/elements-page.js';

afterEach(tidyUp);

const items = (): string[] =>
  allByRole(document.body, 'button', /^Nach oben/u).map((it) =>
    nameOf(it).slice(words.types.order.moveUp('').length),
  );

/** An order in a page that can be scrolled by its height. */
async function order(): Promise<NewsQuiz> {
  const below = document.createElement('div');
  below.style.blockSize = '100vh';
  document.body.append(below);
  finallyDo(() => {
    below.remove();
    scrollTo(0, 0);
  });
  return await mount({ quiz: 'only-ordering' });
}

/** A page goes on by itself when a finger has let it go, into the next test. */
async function standsStill(): Promise<void> {
  for (let frames = 0, last = scrollY; frames < 20; frames++) {
    await frame();
    if (scrollY !== last) frames = 0;
    last = scrollY;
  }
}

describe('a finger', () => {
  it('on the text of an item scrolls the page and moves nothing (req 48)', async () => {
    const quiz = await order();
    const given = responses(quiz);
    const from = byRole(quiz, 'list').querySelectorAll('[data-drag] > :nth-child(2)')[2]!;
    from.scrollIntoView({ block: 'center' });
    const before = scrollY;
    const [x, y] = middle(from);
    await swipe(quiz, from, [x, y + 150]);
    await until('the page has scrolled', () => scrollY < before - 50);
    await standsStill();
    expect([given, isLifted(quiz)]).to.deep.equal([[], false]);
  });

  it('on the handle moves the item, and the page stays (req 48)', async () => {
    const quiz = await order();
    const [first, second, third] = items() as [string, string, string];
    gripOf(quiz, first).scrollIntoView({ block: 'center' });
    const before = scrollY;
    await swipe(quiz, gripOf(quiz, first), draggable(quiz, second));
    expect(items().slice(0, 3)).to.deep.equal([second, first, third]);
    expect(scrollY).to.equal(before);
  });

  it('in any browser moves an item by its handle alone', async () => {
    const quiz = await order();
    const [first, second] = items() as [string, string];
    const type = { pointerType: 'touch' };
    const moves = async (from: Element): Promise<void> => {
      const to = draggable(quiz, second);
      point(from, 'pointerdown', middle(from), type);
      point(document, 'pointermove', middle(to), type);
      await frame();
      point(document, 'pointerup', middle(to), type);
      await settled(quiz);
    };
    await moves(draggable(quiz, first));
    expect(items()[0]).to.equal(first);
    await moves(gripOf(quiz, first));
    expect(items().slice(0, 2)).to.deep.equal([second, first]);
  });

  it('is stopped by the handle alone: nothing else in the quiz refuses to scroll', async () => {
    const quiz = await order();
    const refuses = [...quiz.shadowRoot!.querySelector('nq-order')!.shadowRoot!.querySelectorAll('*')].filter(
      (it) => getComputedStyle(it).touchAction !== 'auto',
    );
    expect(refuses).to.have.length(items().length);
    for (const it of refuses) {
      const { height, width } = it.getBoundingClientRect();
      expect(it.className.trim()).to.equal('grip');
      expect(Math.min(height, width)).to.be.at.least(44);
    }
  });
});
