// Places in a picture: a list of radio buttons holds the choices, the picture is for those who point.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bankOf } from '../support/elements-bank.js';
import { allByRole, byRole, elementsIn, focused, nameOf, textOf, wordsOf } from '../support/elements-dom.js';
import { cdp, click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { place } from '../support/elements-passages.js';
import { mount, settled, tidyUp, told, until, words } from '../support/elements-page.js';

after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

const own = words.types.hotspot;
const names = place.areas.map(({ text }) => text);
const [AMERICA, EUROPE, AFRICA] = names as [string, string, string];

const radios = (): HTMLInputElement[] => allByRole(document.body, 'radio') as HTMLInputElement[];
const chosen = (): string[] =>
  radios()
    .filter((it) => it.checked)
    .map(nameOf);

const picture = (quiz: Element): HTMLImageElement =>
  [...elementsIn(quiz)].find((it) => it instanceof HTMLImageElement) as HTMLImageElement;
const areas = (quiz: Element): Element[] =>
  [...elementsIn(quiz)].filter((it) => it.localName === 'svg' && it.querySelector('foreignObject'));

/** A click into the picture, at a place in percent. */
async function pointAt(quiz: Element, x: number, y: number): Promise<void> {
  picture(quiz).scrollIntoView({ block: 'center', behavior: 'instant' });
  const { height, left, top, width } = picture(quiz).getBoundingClientRect();
  const at = { x: left + (width * x) / 100, y: top + (height * y) / 100, button: 'left', clickCount: 1 };
  for (const type of ['mousePressed', 'mouseReleased'])
    await cdp('Input.dispatchMouseEvent', { ...at, type });
  await settled(quiz);
}

async function loaded(quiz: Element): Promise<void> {
  await until('the picture has come', () => picture(quiz).naturalWidth > 0);
}

describe('a picture with places', () => {
  it('is an image with words for it, and a list of radio buttons in the author’s order, none chosen (req 62, 77)', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    expect(picture(quiz).alt).to.equal(place.picture.alt);
    expect(radios().map(nameOf)).to.deep.equal(names);
    expect(chosen()).to.deep.equal([]);
    expect(textOf(quiz)).to.contain('Karte: Natural Earth').and.contain(own.instruction);
  });

  it('has a sign at each place, the same as in the list, and nothing there for the keyboard (req 77)', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    expect(areas(quiz).map(wordsOf)).to.deep.equal(['A', 'B', 'C']);
    const signs = radios().map(
      (radio) => radio.labels![0]!.querySelector<HTMLElement>('.sign')!.dataset['open'],
    );
    expect(signs).to.deep.equal(['A', 'B', 'C']);
    for (const area of areas(quiz)) {
      expect(area.ariaHidden).to.equal('true');
      expect(area.querySelector('a, button, input, [tabindex]')).to.equal(null);
    }
  });

  it('has its places where the bank says, at every width (req 77)', async () => {
    for (const width of [320, 1280]) {
      await setViewport({ width, height: 900 });
      const quiz = await mount({ quiz: 'only-place' });
      await loaded(quiz);
      const frame = picture(quiz).getBoundingClientRect();
      expect(frame.width / frame.height).to.be.closeTo(960 / 654, 0.02);
      const middles = areas(quiz).map((area) => {
        const box = area.querySelector('.sign')!.getBoundingClientRect();
        const x = ((box.left + box.width / 2 - frame.left) / frame.width) * 100;
        const y = ((box.top + box.height / 2 - frame.top) / frame.height) * 100;
        return [x, y];
      });
      const expected = [
        [30.7, 24.8],
        [69.5, 14.6],
        [81, 89],
      ];
      for (const [index, [x, y]] of middles.entries()) {
        expect(x, `${width}: ${index} across`).to.be.closeTo(expected[index]![0]!, 0.7);
        expect(y, `${width}: ${index} down`).to.be.closeTo(expected[index]![1]!, 0.7);
      }
      quiz.remove();
    }
  });

  it('takes a click within 22 pixels of a sign at 320 pixels, and none between the places (req 57, 77)', async () => {
    await setViewport({ width: 320, height: 640 });
    const quiz = await mount({ quiz: 'only-place' });
    await loaded(quiz);
    const { height, width } = picture(quiz).getBoundingClientRect();
    const [across, down] = [(20 / width) * 100, (20 / height) * 100];
    await pointAt(quiz, 30.7 + across, 24.8);
    expect(chosen()).to.deep.equal([AMERICA]);
    await pointAt(quiz, 69.5, 14.6 + down);
    expect(chosen()).to.deep.equal([EUROPE]);
    await pointAt(quiz, 50, 60);
    expect(chosen()).to.deep.equal([EUROPE]);
    await pointAt(quiz, 81 - across, 89);
    expect(chosen()).to.deep.equal([AFRICA]);
    expect(focused()).to.equal(radios()[2]);
  });

  it('gives the same result by the picture, by arrow keys, by Tab and Enter alone and by the list (req 48)', async () => {
    const check = async (): Promise<void> => {
      await tabTo('button', words.check);
      await press('Enter');
    };
    const ways: Readonly<Record<string, (quiz: Element) => Promise<unknown>>> = {
      picture: async (quiz) => {
        await loaded(quiz);
        await pointAt(quiz, 69.5, 14.6);
        await clickOn('button', words.check);
      },
      arrows: async () => {
        await tabTo('radio', AMERICA);
        await press('Space', 'ArrowDown');
        await check();
      },
      enter: async () => {
        await tabTo('radio', AMERICA);
        await press('Enter', 'Enter');
        await check();
      },
      list: async () => {
        await clickOn('radio', EUROPE);
        await clickOn('button', words.check);
      },
    };
    for (const [name, way] of Object.entries(ways)) {
      const quiz = await mount({ quiz: 'only-place' });
      const log = told();
      await way(quiz);
      expect(log, name).to.deep.equal([
        {
          type: 'nq-answered',
          question: 'place',
          state: 'correct',
          earned: 1,
          possible: 1,
        },
      ]);
      quiz.remove();
    }
  });

  it('says what is missing, and is as at the start when it is cleared', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(own.incomplete);
    await clickOn('radio', AFRICA);
    await clickOn('button', words.clear);
    expect(chosen()).to.deep.equal([]);
  });

  it('says by word and shape, on the picture and in the list, what was right and what was chosen (req 59, 69)', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    const said = spoken(quiz);
    await clickOn('radio', AFRICA);
    await clickOn('button', words.check);
    expect(radios().map(nameOf)).to.deep.equal([
      AMERICA,
      `${EUROPE} ${words.missed}`,
      `${AFRICA} ${words.chosenWrong}`,
    ]);
    expect(areas(quiz).map(wordsOf)).to.deep.equal(['A', words.right, words.wrong]);
    const shapes = areas(quiz).map((area) => area.querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(3);
    expect(said).to.deep.equal([
      `${words.verdicts.incorrect}. ${words.rightIs(EUROPE)}. Von Afrika ist keine Rede.`,
    ]);
  });

  it('can be read but not changed once it is judged (req 69)', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    await loaded(quiz);
    await clickOn('radio', EUROPE);
    await clickOn('button', words.check);
    const before = chosen();
    await pointAt(quiz, 30.7, 24.8);
    for (const radio of radios()) await click(radio);
    expect(chosen()).to.deep.equal(before);
    expect(radios().every((it) => !it.disabled && it.ariaDisabled === 'true')).to.equal(true);
  });

  it('is played from the list where the picture does not come: words, no signs in the void (req 77)', async () => {
    const gone = { ...place, picture: { ...place.picture, src: 'gone.png' } };
    const quiz = await mount({ bank: bankOf([gone]) });
    await until('the picture has failed', () => areas(quiz).length === 0);
    expect(picture(quiz).alt).to.equal(place.picture.alt);
    await clickOn('radio', EUROPE);
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.verdicts.correct);
  });

  it('puts an SVG into an image, never into the page (req 86)', async () => {
    const quiz = await mount({ quiz: 'only-place' });
    expect(picture(quiz).src).to.match(/^http:.+\/atlantic\.svg$/u);
    expect(
      [...elementsIn(quiz)].filter((it) => it.localName === 'image' || it.localName === 'use'),
    ).to.deep.equal([]);
    byRole(quiz, 'radio', EUROPE);
  });
});
