// What is seen: contrast in both schemes, states without colour, the focus, and how little moves.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  edgeProblems,
  markProblems,
  ratio,
  ringProblems,
  textContrastProblems,
} from '../support/a11y-contrast.js';
import { longest, running } from '../support/a11y-motion.js';
import { differences, pictureOf } from '../support/a11y-pixels.js';
import type { Picture } from '../support/a11y-pixels.js';
import { inState, pick, STATES } from '../support/a11y-states.js';
import { allByRole, byRole, focused, nameOf, rootsIn } from '../support/elements-dom.js';
import { cdp, clickOn, emulate, press, tabTo } from '../support/elements-input.js';
import { article, finallyDo, inPage, mount, replaced, tidyUp, words } from '../support/elements-page.js';

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

describe('contrast', () => {
  for (const scheme of ['light', 'dark'])
    for (const state of STATES)
      it(`is 7:1 for text, 3:1 for edges and signs: ${state}, ${scheme} (req 58)`, async () => {
        await emulate({ 'prefers-color-scheme': scheme });
        const quiz = await inState(state);
        expect(textContrastProblems(quiz), 'text').to.deep.equal([]);
        expect(edgeProblems(quiz), 'edges').to.deep.equal([]);
        expect(markProblems(quiz), 'signs').to.deep.equal([]);
      });

  it('of the mark in the article is 7:1 in both schemes, whatever the page’s ink (req 58)', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulate({ 'prefers-color-scheme': scheme });
      const quiz = await inState('marked');
      const { backgroundColor, color } = getComputedStyle(
        document.querySelector('article p')!,
        '::highlight(nq-evidence)',
      );
      const numbers = (css: string): [number, number, number, number] => [
        ...(css
          .match(/[\d.]+/gu)!
          .slice(0, 3)
          .map(Number) as [number, number, number]),
        1,
      ];
      expect(ratio(numbers(color), numbers(backgroundColor)), scheme).to.be.at.least(7);
      quiz.remove();
    }
  });
});

/** The row of the option that is called so. */
const row = (quiz: Element, name: RegExp): Element =>
  [...allByRole(quiz, 'radio', name), ...allByRole(quiz, 'checkbox', name)][0]!.closest('[part~=choice]')!;

/** The start of a row (edge and badge, no words) in each state that an option can have. */
async function rowPictures(): Promise<Record<string, Picture>> {
  const take = async (quiz: Element, name: RegExp): Promise<Picture> => {
    (focused() as HTMLElement).blur();
    const { height } = row(quiz, name).getBoundingClientRect();
    return pictureOf(row(quiz, name), 48, Math.min(Math.round(height), 48));
  };
  const pictures: Record<string, Picture> = {};
  const wrong = await mount({ quiz: 'only-single' });
  pictures.open = await take(wrong, /^Seit Mai/u);
  await pick(wrong, 'radio', 'Seit Mai');
  pictures.chosen = await take(wrong, /^Seit Mai/u);
  await pick(wrong, 'button', words.check);
  pictures.wrong = await take(wrong, /^Seit Mai/u);
  wrong.remove();
  const missed = await mount({ quiz: 'only-single' });
  await pick(missed, 'radio', 'Seit Sonntag');
  await pick(missed, 'button', words.check);
  pictures.missed = await take(missed, /^Seit Montag/u);
  missed.remove();
  const right = await mount({ quiz: 'only-single' });
  await pick(right, 'radio', 'Seit Montag');
  await pick(right, 'button', words.check);
  pictures.right = await take(right, /^Seit Montag/u);
  return pictures;
}

/** Pairs of states that a reader must tell apart. */
const PAIRS = [
  ['open', 'chosen'],
  ['chosen', 'wrong'],
  ['chosen', 'right'],
  ['right', 'wrong'],
  ['right', 'missed'],
  ['missed', 'wrong'],
  ['open', 'missed'],
] as const;

function expectDifferent(pictures: Record<string, Picture>): void {
  for (const [a, b] of PAIRS)
    expect(differences(pictures[a]!, pictures[b]!), `${a} and ${b}`).to.be.at.least(20);
}

describe('open, chosen, right, wrong and missed', () => {
  it('differ by shape where there are no colours (req 59)', async () => {
    await cdp('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    finallyDo(() => cdp('Emulation.setEmulatedVisionDeficiency', { type: 'none' }));
    expectDifferent(await rowPictures());
  });

  it('differ by shape in forced colours (req 59)', async () => {
    await emulate({ 'forced-colors': 'active' });
    expectDifferent(await rowPictures());
  });

  it('of an order differ by shape and word in forced colours (req 59)', async () => {
    await emulate({ 'forced-colors': 'active' });
    const quiz = await mount({ quiz: 'only-ordering' });
    const first = (): string => nameOf(allByRole(quiz, 'button', /^Nach oben/u)[0]!);
    while (!first().includes('Risse')) await pick(quiz, 'button', words.types.order.moveUp('Risse gefunden'));
    await pick(quiz, 'button', words.check);
    const [right] = allByRole(
      quiz,
      'listitem',
      new RegExp(`Risse gefunden.*${words.types.order.inPlace}`, 'u'),
    );
    const [wrong] = allByRole(quiz, 'listitem', new RegExp(words.types.order.outOfPlace, 'u'));
    const [a, b] = [await pictureOf(right!, 48, 48), await pictureOf(wrong!, 48, 48)];
    expect(differences(a, b)).to.be.at.least(20);
  });

  it('keep their edges in forced colours: no control is without one (req 59, 60)', async () => {
    await emulate({ 'forced-colors': 'active' });
    const quiz = await inState('middle');
    expect(edgeProblems(quiz)).to.deep.equal([]);
  });
});

/** Follows Tab through the quiz; what is wrong with the ring at each stop. */
async function ringsIn(quiz: Element): Promise<string[]> {
  const problems: string[] = [];
  const seen = new Set<Element>();
  const last = inPage('<button>Ende</button>');
  for (let stops = 0; stops < 40; stops++) {
    await press('Tab');
    if (last.contains(focused())) break;
    if (!quiz.shadowRoot?.activeElement || seen.has(focused())) continue;
    seen.add(focused());
    problems.push(...ringProblems(focused()));
  }
  expect(seen.size).to.be.above(0);
  return problems;
}

/** Every rule of the style sheets, of all elements. */
async function allRules(): Promise<string[]> {
  const rules: string[] = [];
  for (const state of ['wrong', 'list of places', 'result']) {
    const quiz = await inState(state);
    for (const { adoptedStyleSheets } of rootsIn(quiz))
      for (const { cssRules } of adoptedStyleSheets)
        rules.push(...[...cssRules].map(({ cssText }) => cssText));
    quiz.remove();
  }
  return rules;
}

describe('the focus', () => {
  for (const features of [
    { 'prefers-color-scheme': 'light' },
    { 'prefers-color-scheme': 'dark' },
    { 'forced-colors': 'active' },
  ])
    for (const state of ['start', 'wrong', 'several chosen', 'list of places', 'result opened', 'error'])
      it(`has a ring of 2 pixels and 3:1: ${state}, ${Object.values(features).join()} (req 58, 60)`, async () => {
        await emulate(features);
        expect(await ringsIn(await inState(state))).to.deep.equal([]);
      });

  it('has a ring on headings and hints that take it after a key (req 60)', async () => {
    await mount({ quiz: 'free-intro' });
    const problems: string[] = [];
    for (const name of [words.start, words.hint, words.skip]) {
      await tabTo('button', name);
      await press('Enter');
      problems.push(...ringProblems(focused()));
    }
    expect(problems).to.deep.equal([]);
  });

  it('is nowhere taken away by a style sheet (req 60)', async () => {
    const rules = await allRules();
    expect(rules.length).to.be.above(100);
    const bad =
      /outline(?:-style)?:\s*(?:none|0|hidden)|outline-width:\s*0|:focus[^{]*\{[^}]*outline[^;]*transparent/u;
    expect(rules.filter((rule) => bad.test(rule))).to.deep.equal([]);
  });
});

it('no style sheet asks for an orientation of the screen (req 45)', async () => {
  expect((await allRules()).filter((rule) => /\(orientation/u.test(rule))).to.deep.equal([]);
});

describe('the parts that a page may style', () => {
  it('are those of questions and result, too', async () => {
    const style = inPage('<style>news-quiz::part(choice), news-quiz::part(again) { opacity: 0.5 }</style>');
    const quiz = await mount({ quiz: 'only-two-answers' });
    const opacityOf = (element: Element): string => getComputedStyle(element).opacity;
    expect(opacityOf(allByRole(quiz, 'radio')[0]!.closest('[part~=choice]')!)).to.equal('0.5');
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.check);
    await clickOn('button', words.toResult);
    expect(opacityOf(byRole(quiz, 'button', words.again))).to.equal('0.5');
    style.remove();
    expect(opacityOf(byRole(quiz, 'button', words.again))).to.equal('1');
  });
});

describe('movement', () => {
  for (const motion of ['reduce', 'no-preference'])
    it(`is ${motion === 'reduce' ? 'none' : 'at most half a second'} where it is set to ${motion} (req 61)`, async () => {
      await emulate({ 'prefers-reduced-motion': motion });
      const quiz = await mount({ quiz: 'forward', into: article() });
      const scrolls: unknown[] = [];
      replaced(Element.prototype, 'scrollIntoView', (options) => scrolls.push(options));
      const counts: number[] = [];
      for (const [role, name] of [
        ['radio', 'Seit Mai'],
        ['button', words.check],
        ['button', words.showInArticle],
        ['button', words.next],
      ] as const) {
        await pick(quiz, role, name);
        counts.push(running(quiz).length);
        expect(longest(quiz)).to.be.at.most(motion === 'reduce' ? 0 : 0.5);
      }
      if (motion === 'reduce') expect(counts).to.deep.equal([0, 0, 0, 0]);
      expect(JSON.stringify(scrolls).includes('smooth')).to.equal(motion !== 'reduce');
      expect(scrolls).to.have.length(1);
    });

  it('never keeps a press waiting: the verdict is there when the click is done (req 13, 61)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    await clickOn('radio', 'Seit Mai');
    let isLate = false;
    requestAnimationFrame(() => (isLate = true));
    setTimeout(() => (isLate = true));
    byRole(quiz, 'button', words.check).click();
    // Updates are microtasks: neither a timer nor a frame comes in between.
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(allByRole(quiz, 'button', words.next)).to.have.length(1);
    expect(isLate).to.be.false;
  });
});

describe('the checks of this file', () => {
  it('find what is wrong on a bad page', () => {
    const bad = inPage(
      '<div style="background: #fff"><p style="color: #777">Grau</p>' +
        '<p style="color: rgb(0 0 0 / 50%)">Blass</p>' +
        '<button style="border: 1px solid #ddd; background: #fff; color: #000; outline: none">Randlos</button>' +
        '<svg width="9" height="9"><path d="M0 0h9" stroke="#ccc"/></svg></div>',
    );
    expect(textContrastProblems(bad).join()).to.match(/"Grau" has 4\.48.+"Blass" has/u);
    expect(edgeProblems(bad).join()).to.contain('button "Randlos" has 1.3');
    expect(markProblems(bad).join()).to.contain('a sign has 1.6');
    byRole(bad, 'button').focus();
    expect(ringProblems(focused())).to.deep.equal(['button "Randlos" has no ring']);
  });
});
