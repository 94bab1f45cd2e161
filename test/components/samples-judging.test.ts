// From an answer to its verdict, with every question type: nothing too early, said once, the focus kept, states that differ.
import { expect } from '@open-wc/testing';
import type { Question } from '../../src/index.js';
import { setViewport } from '@web/test-runner-commands';
import { watch } from '../support/a11y-controls.js';
import { NOT_RUN, titleOf } from '../support/a11y-criteria.js';
import { changeProblems, sameStates, statePictures, verdictProblems } from '../support/a11y-judging.js';
import { LOOKS } from '../support/a11y-looks.js';
import { samplesOf, show, typeNames } from '../support/a11y-samples.js';
import type { Shown } from '../support/a11y-samples.js';
import { elementsIn } from '../support/elements-dom.js';
import { can } from '../support/elements-input.js';
import { settled, tidyUp } from '../support/elements-page.js';
import { EVERY_STATE } from '../support/property.js';

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

async function judge({ button, root }: Shown): Promise<void> {
  button().click();
  await settled(root);
}

/** Waits until all pictures have come or failed. */
async function picturesOf(root: Element): Promise<void> {
  const pictures = [...elementsIn(root)].filter((it) => it instanceof HTMLImageElement);
  await Promise.all(
    pictures
      .filter((it) => !it.complete)
      .map((it) => new Promise((resolve) => (it.onload = it.onerror = resolve))),
  );
}

/**
 * The samples whose looks are compared: how a choice and a verdict look is of their type, and a picture of each state takes
 * long. So the ordinary run has the first, and the one that is written from the right.
 */
const lookedAt = (samples: readonly Question[]): readonly Question[] =>
  EVERY_STATE ? samples : [...samples.slice(0, 1), ...samples.slice(1).filter(({ lang }) => lang === 'ar')];

/** Longer than a second, so that a clock of seconds is seen to go on. */
const A_MOMENT = 1100;

for (const type of typeNames)
  describe(type, () => {
    describe('from the answer to the verdict', () => {
      it(titleOf('clock'), async () => {
        const { main, shown } = await show(await samplesOf(type), 'open');
        // A picture that fails to come takes what lies over it away: once, and not by a clock.
        await picturesOf(main);
        for (const { root } of shown) await settled(root);
        expect(await watch(main).problems(A_MOMENT)).to.deep.equal([]);
      });

      it(titleOf('change'), async () => {
        const { shown } = await show(await samplesOf(type), 'open');
        for (const it of shown) expect(await changeProblems(it), it.question.id).to.deep.equal([]);
      });

      it(titleOf('verdict'), async () => {
        const { shown } = await show(await samplesOf(type), 'open');
        for (const it of shown) expect(await verdictProblems(it), it.question.id).to.deep.equal([]);
      });

      for (const { name, set } of LOOKS) {
        const title = titleOf(name);
        if (!can.devTools) it.skip(title + NOT_RUN);
        else
          it(title, async () => {
            await set();
            for (const question of lookedAt(await samplesOf(type))) {
              const pictures = await statePictures(
                async () => (await show([question], 'open')).shown[0]!,
                judge,
              );
              expect(sameStates(pictures), question.id).to.deep.equal([]);
              document.querySelectorAll('.of-the-test').forEach((it) => it.remove());
            }
          });
      }
    });
  });
