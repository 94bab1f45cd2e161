// Two checkers with all their rules, in every state and both schemes; what they are not sure of is explained in one list.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { ALLOWED } from '../support/a11y-allowed.js';
import {
  axe,
  explainedBy,
  hiddenFocus,
  ibm,
  referenceProblems,
  unexplained,
} from '../support/a11y-checkers.js';
import { inState, STATES } from '../support/a11y-states.js';
import { can, emulate } from '../support/elements-input.js';
import { inPage, tidyUp } from '../support/elements-page.js';

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

const used = new Set<number>();

describe('the checkers find nothing, and nothing unexplained', () => {
  for (const state of STATES)
    for (const scheme of ['light', 'dark'])
      it(`${state}, ${scheme} (req 45, 58)`, async () => {
        await emulate({ 'prefers-color-scheme': scheme });
        await inState(state);
        const findings = [...(await axe()), ...(await ibm())];
        for (const index of explainedBy(findings)) used.add(index);
        expect(unexplained(findings)).to.deep.equal([]);
      });

  it('and the list of explanations holds none that is no longer needed (req 45)', function () {
    if (!can.devTools) this.skip();
    const idle = ALLOWED.filter(({ ofSamples }, index) => !ofSamples && !used.has(index)).map(
      ({ rule, what }) => `${rule} ${what.source}`,
    );
    expect(idle).to.deep.equal([]);
    for (const { reason } of ALLOWED) expect(reason.split(' ').length).to.be.above(5);
  });
});

describe('references and names', () => {
  for (const state of STATES)
    it(`stay in their root: ${state} (req 47, 53)`, async () => {
      const quiz = await inState(state);
      expect(referenceProblems(quiz)).to.deep.equal([]);
      expect(hiddenFocus(quiz)).to.deep.equal([]);
    });
});

/** Pages that each checker must object to: the rule that says so, and the markup. */
const BAD: Readonly<Record<string, string>> = {
  'axe button-name': '<button></button>',
  'axe label': '<input>',
  'axe color-contrast-enhanced': '<p style="color: #767676; background: #fff">Grau</p>',
  'axe target-size':
    '<button style="inline-size: 9px; block-size: 9px; padding: 0">a</button><button style="inline-size: 9px; block-size: 9px; padding: 0">b</button>',
  'axe heading-order': '<h2>Zwei</h2><h6>Sechs</h6>',
  'axe nested-interactive': '<button>Außen <a href="#x">innen</a></button>',
  'axe aria-valid-attr-value': '<div role="checkbox" tabindex="0" aria-checked="ja">Wahl</div>',
  'axe list': '<ul><p>Text</p></ul>',
  'ibm input_label_exists': '<input type="checkbox">',
  'ibm text_contrast_sufficient': '<p style="color: #999; background: #fff">Grau</p>',
  'ibm aria_id_unique': '<p aria-labelledby="nirgends" role="group">Text</p>',
};

describe('the checks of this file', () => {
  it('object to what is bad, each by its rule (req 46)', async () => {
    for (const [rule, html] of Object.entries(BAD)) {
      const box = inPage(`<main><h1>Seite</h1>${html}</main>`);
      const findings = rule.startsWith('axe') ? await axe() : await ibm();
      expect(
        findings.map((it) => it.rule),
        rule,
      ).to.include(rule);
      box.remove();
    }
  });

  it('object to references that lead nowhere, and to what has the focus but is hidden (req 46)', () => {
    const box = inPage(
      '<input aria-describedby="nirgends" title="Titel"><div aria-hidden="true"><button>Weg</button></div>',
    );
    expect(referenceProblems(box)).to.have.length(2);
    expect(hiddenFocus(box)).to.have.length(1);
  });
});
