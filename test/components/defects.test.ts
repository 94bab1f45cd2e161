// The checks themselves: a question without a defect passes all of them, and each defect is found by those that must (req 46).
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { CHECKS } from '../support/a11y-checks.js';
import { watch } from '../support/a11y-controls.js';
import { SHOWN_DEFECTS } from '../support/a11y-defects-shown.js';
import { PLAIN_DEFECTS, ticking } from '../support/a11y-defects.js';
import type { Defect } from '../support/a11y-defects.js';
import { changeProblems, sameStates, statePictures, verdictProblems } from '../support/a11y-judging.js';
import { GOOD, showPage } from '../support/a11y-page.js';
import type { Page, ShownPage } from '../support/a11y-page.js';
import { LOOKS } from '../support/a11y-looks.js';
import { can } from '../support/elements-input.js';
import { tidyUp } from '../support/elements-page.js';
import { EVERY_STATE } from '../support/property.js';

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

const DEFECTS = [...PLAIN_DEFECTS, ...SHOWN_DEFECTS];

type Found = Record<string, string>;

async function judged(shown: ShownPage): Promise<void> {
  await shown.answer();
  shown.button().click();
}

/** What the checks of a state say, by their names. */
async function standing(page: Page, isJudged = false): Promise<Found> {
  const shown = showPage(page);
  const clock = watch(shown.root);
  if (isJudged) await judged(shown);
  const found: Found = {};
  if (!isJudged) found.clock = (await clock.problems(300)).join(' | ');
  for (const { find, name, needsDevTools, ofPage } of CHECKS)
    if (!needsDevTools || can.devTools)
      found[name] = (await find(ofPage ? shown.main : shown.root)).join(' | ');
  await tidyUp();
  return found;
}

/** What the checks of the steps say. */
async function moving(page: Page): Promise<Found> {
  const found: Found = { change: (await changeProblems(showPage(page))).join(' | ') };
  await tidyUp();
  found.verdict = (await verdictProblems(showPage(page))).join(' | ');
  await tidyUp();
  for (const { name, set } of can.devTools ? LOOKS : []) {
    await set();
    const pictures = await statePictures(
      () => showPage(page),
      (shown) => judged(shown),
    );
    found[name] = sameStates(pictures).join(' | ');
    await tidyUp();
  }
  return found;
}

const caughtBy = (found: Found): string[] =>
  Object.entries(found)
    .filter(([, problems]) => problems)
    .map(([name, problems]) => `${name}: ${problems.slice(0, 700)}`);

/** Pieces that have no part in what happens: with another one of these, the steps are as they were. */
const STILL = ['heading', 'instruction', 'picture', 'quote', 'field', 'items'];
const STEPS = ['change', 'verdict', ...LOOKS.map(({ name }) => name)];

/**
 * The steps are gone through where a defect may have a part in them. Styles have one in what they are meant to spoil; that
 * they spoil nothing else is for the long run.
 */
async function foundIn({ caught, isJudged, ...page }: Page & Partial<Defect>): Promise<Found> {
  const { behaviour, pieces = {}, styles } = page;
  const isMeant = STEPS.some((it) => caught && it in caught) || (EVERY_STATE && styles);
  const moves = behaviour || isMeant || !Object.keys(pieces).every((it) => STILL.includes(it));
  return { ...(await standing(page, isJudged)), ...(moves ? await moving(page) : {}) };
}

const needs = (name: string): boolean =>
  ['grey', 'colours'].includes(name) || CHECKS.some((it) => it.name === name && it.needsDevTools);

describe('a question without a defect', () => {
  for (const isJudged of [false, true])
    it(`passes all checks, ${isJudged ? 'judged' : 'open'} (req 46)`, async () => {
      expect(caughtBy(await foundIn({ isJudged }))).to.deep.equal([]);
    });

  it('passes all checks with a clock that gives more time (req 46)', async () => {
    const pieces = {
      quote: `${GOOD.quote}<p>Noch <span class="clock">30</span> Sekunden <button type="button">Mehr Zeit</button></p>`,
    };
    expect(caughtBy(await foundIn({ pieces, behaviour: { start: ticking } }))).to.deep.equal([]);
  });
});

describe('each defect is found by the checks that must, and by no others', () => {
  for (const { name, ...defect } of DEFECTS) {
    const { caught } = defect;
    const wanted = Object.entries(caught).filter(([check]) => can.devTools || !needs(check));
    it(`${name} (req 46)`, async () => {
      const found = await foundIn(defect);
      for (const [check, says] of wanted) expect(found[check], check).to.match(says);
      const others = Object.entries(found).filter(([check]) => !(check in caught));
      expect(caughtBy(Object.fromEntries(others))).to.deep.equal([]);
    });
  }
});

describe('the defects', () => {
  it('are more than 33, and every check finds one of them (req 46)', () => {
    expect(DEFECTS.length).to.be.at.least(33);
    const names = new Set(DEFECTS.flatMap(({ caught }) => Object.keys(caught)));
    const all = [
      ...CHECKS.map(({ name }) => name),
      'clock',
      'change',
      'verdict',
      ...LOOKS.map((it) => it.name),
    ];
    expect(all.filter((name) => !names.has(name))).to.deep.equal([]);
  });
});
