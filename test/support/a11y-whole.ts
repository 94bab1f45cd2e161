// Everything that must hold of a part as it is shown now, for tests of what only some questions have.
import { expect } from '@open-wc/testing';
import { axe, hiddenFocus, ibm, referenceProblems, unexplained } from './a11y-checkers.js';
import { edgeProblems, markProblems, textContrastProblems } from './a11y-contrast.js';
import { layoutProblems, orderProblems, targetProblems } from './a11y-layout.js';
import { emulate } from './elements-input.js';

/** Holds a quiz against both checkers, in both schemes, and against our own checks of layout, names and contrast. */
export async function expectAccessible(quiz: Element, state: string): Promise<void> {
  for (const check of [layoutProblems, targetProblems, orderProblems, referenceProblems, hiddenFocus])
    expect(check(quiz), `${state}: ${check.name}`).to.deep.equal([]);
  for (const scheme of ['light', 'dark']) {
    await emulate({ 'prefers-color-scheme': scheme });
    for (const check of [textContrastProblems, edgeProblems, markProblems])
      expect(check(quiz), `${state}, ${scheme}: ${check.name}`).to.deep.equal([]);
    expect(unexplained([...(await axe()), ...(await ibm())]), `${state}, ${scheme}`).to.deep.equal([]);
  }
}
