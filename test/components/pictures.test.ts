// Pictures on options: seen and described, never the name of an option, and nothing moves when they come.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Question } from '../../src/index.js';
import { samplesOf, show, typeNames } from '../support/a11y-samples.js';
import { page } from '../support/a11y-states.js';
import { expectAccessible } from '../support/a11y-whole.js';
import { bankOf, single } from '../support/elements-bank.js';
import {
  allByPart,
  allByRole,
  byRole,
  descriptionOf,
  elementsIn,
  nameOf,
  textOf,
} from '../support/elements-dom.js';
import { cdp, click, clickOn, pointOn } from '../support/elements-input.js';
import { mount, tidyUp, until, words } from '../support/elements-page.js';

afterEach(tidyUp);

type Single = Extract<Question, { type: 'single-choice' }>;

const ALTS = ['Boot auf ruhigem Wasser', 'Gelbes Fahrzeug auf einer Straße', 'Weg aus Holz über einem Bach'];
const FILES = ['ferry', 'bus', 'footbridge'];

/** The first three options with pictures; `folder` is where they lie. */
const pictured = (folder = 'questions/samples/media'): Single => ({
  ...single,
  options: single.options.map((option, index) =>
    FILES[index] === undefined
      ? option
      : {
          ...option,
          image: {
            src: `${folder}/${FILES[index]}.svg`,
            alt: ALTS[index]!,
            width: 400,
            height: 240,
            ...(index === 0 && { credit: 'Zeichnung: Ida Kern' }),
          },
        },
  ),
});

/** The bank's folder is the test page's: its pictures are named from the root of the repository. */
const atRoot = (): void => {
  const base = document.createElement('base');
  base.href = '/';
  base.className = 'of-the-test';
  document.head.append(base);
};

const pictures = (root: Element): HTMLImageElement[] => allByRole(root, 'img') as HTMLImageElement[];
const cards = (root: Element): DOMRect[] => allByPart(root, 'choice').map((it) => it.getBoundingClientRect());

interface AxNode {
  readonly role: { readonly value: string };
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
}

describe('a picture on an option', () => {
  beforeEach(atRoot);

  it('describes the option, whose name is its text alone (req 62, 78)', async () => {
    const quiz = await mount({ bank: bankOf([pictured()]) });
    const names = allByRole(quiz, 'radio').map(nameOf);
    expect([...names].sort()).to.deep.equal(single.options.map(({ text }) => text).sort());
    expect(descriptionOf(byRole(quiz, 'radio', 'Seit Montag'))).to.equal(ALTS[1]);
    expect(descriptionOf(byRole(quiz, 'radio', 'Nichts davon'))).to.equal('');
    const { nodes } = await cdp<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    const told = nodes.find(({ name, role }) => role.value === 'radio' && name.value === 'Seit Montag');
    expect(told?.description?.value).to.equal(ALTS[1]);
  });

  it('comes from beside the bank, with its size and its credit, and is seen', async () => {
    const quiz = await mount({ bank: bankOf([pictured()]) });
    const bus = pictures(quiz).find(({ alt }) => alt === ALTS[1])!;
    expect(bus.src).to.equal(new URL('/questions/samples/media/bus.svg', location.href).href);
    await until('the pictures are there', () => pictures(quiz).every((it) => it.naturalWidth > 0));
    expect(
      allByPart(quiz, 'choice').filter((it) => it.textContent.includes('Zeichnung: Ida Kern')),
    ).to.have.length(1);
  });

  it('is part of the target: a click on it chooses (req 57)', async () => {
    const quiz = await mount({ bank: bankOf([pictured()]) });
    const bus = pictures(quiz).find(({ alt }) => alt === ALTS[1])!;
    expect(pointOn(bus)[1]).to.be.above(0);
    await click(bus);
    expect((byRole(quiz, 'radio', 'Seit Montag') as HTMLInputElement).checked).to.equal(true);
  });

  it('keeps its reason and its description apart once it is judged (req 69)', async () => {
    const quiz = await mount({ bank: bankOf([pictured()]) });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    const wrong = byRole(quiz, 'radio', `Seit Mai ${words.chosenWrong}`);
    expect(descriptionOf(wrong)).to.equal(
      `${ALTS[2]!} ${words.because['other-fact']}: Im Mai waren die Gutachter da.`,
    );
  });

  it('has its room before it comes, and is told in words where it does not come at all (req 62)', async () => {
    const quiz = await mount({ bank: bankOf([pictured('gone')]) });
    await until('the pictures have failed', () => pictures(quiz).every((it) => it.complete));
    for (const { alt, height, naturalWidth, width } of pictures(quiz)) {
      expect(ALTS).to.include(alt);
      expect(naturalWidth).to.equal(0);
      expect(height / width).to.be.closeTo(0.6, 0.02);
    }
    expect(allByRole(quiz, 'radio').map(nameOf)).to.include('Seit Mai');
  });

  it('makes cards beside each other where there is room, and below each other where there is none', async () => {
    await setViewport({ width: 800, height: 900 });
    const wide = cards(await mount({ bank: bankOf([pictured()]) }));
    expect(wide[0]!.top).to.equal(wide[1]!.top);
    expect(wide[0]!.height).to.equal(wide[1]!.height);
    await tidyUp();
    atRoot();
    await setViewport({ width: 320, height: 640 });
    const narrow = cards(await mount({ bank: bankOf([pictured()]) }));
    expect(new Set(narrow.map(({ left }) => left)).size).to.equal(1);
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [320, 800])
    it(`is accessible when it is open, chosen and judged, at ${width} pixels (req 45, 56-58, 64)`, async () => {
      await setViewport({ width, height: 900 });
      const quiz = await mount({ bank: bankOf([pictured()]), into: page() });
      await until('the pictures are there', () => pictures(quiz).every((it) => it.naturalWidth > 0));
      await expectAccessible(quiz, 'open');
      await clickOn('radio', 'Seit Mai');
      await expectAccessible(quiz, 'chosen');
      await clickOn('button', words.check);
      await expectAccessible(quiz, 'judged');
      await setViewport({ width: 800, height: 600 });
    });
});

/** Whatever in a question has a picture beside its text. */
function picturedIn(value: unknown): { readonly text: string; readonly image: { readonly alt: string } }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as ReturnType<typeof picturedIn>[number];
  return [...('image' in value ? [own] : []), ...Object.values(value).flatMap(picturedIn)];
}

const WITH_PICTURES = [
  'single-choice',
  'multiple-choice',
  'order',
  'poll',
  'timeline',
  'match',
  'categorise',
];

describe('a picture of an item', () => {
  it('is among the samples of every type whose items can have one', async () => {
    const all = await Promise.all(typeNames.map(async (type) => picturedIn(await samplesOf(type)).length));
    expect(typeNames.filter((_, index) => all[index])).to.have.members(WITH_PICTURES);
  });

  for (const type of WITH_PICTURES as typeof typeNames)
    for (const state of ['open', 'judged wrong'] as const)
      it(`is shown with its text: ${type}, ${state} (req 62, 78)`, async () => {
        const samples = (await samplesOf(type)).filter((it) => picturedIn(it).length > 0);
        const { shown } = await show(samples, state);
        for (const { question, root } of shown) {
          const images = [...elementsIn(root)].filter((it) => it instanceof HTMLImageElement);
          for (const { image, text } of picturedIn(question)) {
            const one = images.find(({ alt }) => alt === image.alt);
            expect(one?.getBoundingClientRect().width, image.alt).to.be.above(40);
            expect(textOf(root)).to.include(text);
          }
        }
      });
});
