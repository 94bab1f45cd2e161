// Where things stand: at every width, with large text, wide spacing and long words; targets; one order for all senses.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Bank } from '../../src/index.js';
import {
  layoutProblems,
  orderProblems,
  restyle,
  setTextSize,
  SPACING,
  targetProblems,
} from '../support/a11y-layout.js';
import { inState, PLAYED, STATES } from '../support/a11y-states.js';
import { multiple, ordering, QUESTIONS, single, statement, testBank } from '../support/elements-bank.js';
import { allByRole, byRole, elementsIn, rootsIn } from '../support/elements-dom.js';
import { click } from '../support/elements-input.js';
import { finallyDo, inPage, mount, settled, tidyUp } from '../support/elements-page.js';

const WIDE = { width: 1280, height: 1024 };
const NARROW = { width: 320, height: 256 };

after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

const COMPOUND = 'Donaubrückensanierungsgesamtkostenberechnungsgrundlage';
const LONG = [
  `${COMPOUND}${COMPOUND.toLowerCase()}`,
  'أُغلق الجسر فوق نهر الدانوب أمام حركة المرور منذ يوم الاثنين عند الساعة التاسعة',
  '🚧🚗🚕🚙🚌🏎️🚓🚑🚒👩🏽‍🚒👨‍👩‍👧‍👦🏳️‍🌈🇩🇪🚧🚗🚕🚙🚌🏎️🚓🚑🚒👩🏽‍🚒👨‍👩‍👧‍👦🏳️‍🌈🇩🇪',
  `Im Haus der ${COMPOUND} steht es: ${COMPOUND}.`,
];

/** The bank with texts that are hard to fit in. */
function longBank(): Bank {
  const choices = <T extends { readonly text: string }>(list: readonly T[]): T[] =>
    list.map((choice, index) => ({ ...choice, text: LONG[index]! }));
  const rationale = { because: 'contradicted', text: LONG[0]! } as const;
  const all: Bank['questions'] = [
    {
      ...single,
      prompt: LONG[3]!,
      hints: [LONG[0]!],
      options: choices(single.options),
      key: { ...single.key, explanation: LONG[0]!, rationales: { may: rationale, sunday: rationale } },
    },
    { ...multiple, prompt: LONG[0]!, options: choices(multiple.options) },
    { ...statement, prompt: LONG[1]!, key: { ...statement.key, explanation: LONG[2]! } },
    {
      ...ordering,
      prompt: LONG[2]!,
      items: choices(ordering.items),
      key: { ...ordering.key, notes: { shut: LONG[3]!, ride: LONG[0]! } },
    },
  ];
  const questions = QUESTIONS.map(
    ({ id }) => all.find((it) => it.id === id) ?? QUESTIONS.find((it) => it.id === id)!,
  );
  const bank = testBank();
  return {
    ...bank,
    questions,
    facts: bank.facts.map((fact) => ({
      ...fact,
      statement: LONG[0]!,
      ...(fact.attribution && { attribution: LONG[0]! }),
    })),
    quizzes: bank.quizzes.map((quiz) => ({
      ...quiz,
      title: LONG[0]!,
      ...(quiz.intro && { intro: LONG[3]! }),
      outcomes: quiz.outcomes.map((outcome) => ({ ...outcome, text: LONG[0]! })),
    })),
  };
}

/** Text twice as large, as a reader sets it in the browser. */
async function doubleText(): Promise<void> {
  await setTextSize(2);
  finallyDo(() => setTextSize(1));
}

/** The size of the quiz's plain text, in pixels. */
const textSize = (quiz: Element): number =>
  parseFloat(getComputedStyle([...elementsIn(quiz)].find((it) => it.localName === 'p')!).fontSize);

describe('nothing leaves its place or covers another', () => {
  const bank = longBank();
  for (const state of PLAYED)
    it(`at 320 pixels, with long words, large text and wide spacing: ${state} (req 56)`, async () => {
      await setViewport(NARROW);
      const quiz = await inState(state, bank);
      expect(layoutProblems(quiz), 'at 400 % zoom').to.deep.equal([]);
      restyle(quiz, SPACING);
      expect(layoutProblems(quiz), 'with wide spacing').to.deep.equal([]);
      await doubleText();
      expect(layoutProblems(quiz), 'with twice the text, too').to.deep.equal([]);
    });

  for (const state of STATES)
    it(`at 1280 pixels, and with the text twice as large: ${state} (req 56)`, async () => {
      await setViewport(WIDE);
      const quiz = await inState(state);
      expect(layoutProblems(quiz)).to.deep.equal([]);
      const before = textSize(quiz);
      await doubleText();
      expect(textSize(quiz)).to.be.above(1.5 * before);
      expect(layoutProblems(quiz), 'with twice the text').to.deep.equal([]);
    });

  it('in a bank that is written from the right (req 20, 56)', async () => {
    await setViewport(NARROW);
    const quiz = await inState('list of places', { ...bank, language: 'ar' }).catch(() =>
      mount({ bank: { ...bank, language: 'ar' }, quiz: 'only-ordering' }),
    );
    expect(layoutProblems(quiz)).to.deep.equal([]);
  });
});

describe('what can be pressed', () => {
  for (const state of STATES)
    it(`is at least 44 pixels wide and high, 8 from the next: ${state} (req 57)`, async () => {
      const quiz = await inState(state).then(async (it) => (await setViewport(NARROW), it));
      expect(targetProblems(quiz), 'at 320').to.deep.equal([]);
      await setViewport(WIDE);
      expect(targetProblems(quiz), 'at 1280').to.deep.equal([]);
    });

  it('is the whole row of an option: each corner and the middle (req 57)', async () => {
    await setViewport(WIDE);
    const quiz = await mount({ quiz: 'only-multiple' });
    for (const input of allByRole(quiz, 'checkbox') as HTMLInputElement[]) {
      const row = input.closest('[part~=choice]')!;
      const { bottom, left, right, top } = row.getBoundingClientRect();
      for (const [x, y] of [
        [left + 8, top + 8],
        [right - 8, top + 8],
        [left + 8, bottom - 8],
        [right - 8, bottom - 8],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const) {
        const hit = (quiz.shadowRoot!.elementFromPoint(x, y)?.shadowRoot as ShadowRoot).elementFromPoint(
          x,
          y,
        );
        expect(hit === input || (input.labels as NodeListOf<Element>)[0]?.contains(hit)).to.equal(true);
      }
      await click(row);
      expect(input.checked).to.equal(true);
    }
  });
});

describe('the order', () => {
  for (const width of [320, 1280])
    for (const state of STATES)
      it(`of reading, of Tab and of what is seen is one: ${state} at ${width} (req 64)`, async () => {
        await setViewport({ width, height: 900 });
        const quiz = await inState(state);
        await settled(quiz);
        expect(orderProblems(quiz)).to.deep.equal([]);
      });

  it('of Tab is nowhere set by numbers (req 64)', async () => {
    const quiz = await inState('result opened');
    const set = rootsIn(quiz).flatMap((root) => [...root.querySelectorAll<HTMLElement>('[tabindex]')]);
    expect(set.filter(({ tabIndex }) => tabIndex > 0)).to.deep.equal([]);
  });
});

describe('the checks of this file', () => {
  it('find what is wrong on a bad page', () => {
    const bad = inPage(
      '<div style="position: relative; inline-size: 300px">' +
        '<button style="inline-size: 30px; block-size: 30px; padding: 0; overflow: hidden">Ein langes Wort</button>' +
        '<button style="position: absolute; inset-inline-start: 33px; inset-block-start: 0; block-size: 50px">Nah</button>' +
        '<p style="position: absolute; inset-block-start: 0; margin: 0">Über allem</p></div>' +
        '<p style="inline-size: 4000px; text-align: end">Weit draußen</p>',
    );
    expect(layoutProblems(bad).join()).to.match(/wide in.+"Ein langes Wort" leaves its button/u);
    expect(layoutProblems(bad).join()).to.match(/"Weit draußen" leaves the page.+lie on each other/u);
    expect(targetProblems(bad).join()).to.match(/is 30\.0 × 30\.0.+is 3\.0 from/u);
    const labelled = inPage('<label><input type="radio">Klein</label>');
    expect(targetProblems(labelled).join()).to.match(/^radio "Klein" is \d\d\.\d × \d\d\.\d$/u);
    const swapped = inPage(
      '<div style="display: flex; flex-direction: column-reverse"><button>Eins</button><button>Zwei</button></div>',
    );
    expect(orderProblems(swapped)).to.deep.equal([
      '"Zwei" does not stand behind "Eins"',
      'button "Zwei" does not stand behind button "Eins"',
    ]);
    expect(byRole(swapped, 'button', 'Eins')).not.to.equal(null);
  });
});
