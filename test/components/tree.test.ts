// What Chromium tells assistive technology in each state, held against reviewed files in snapshots/.
// A file that is not there is written, and the test fails until someone has looked at it and runs it again.
import { expect } from '@open-wc/testing';
import { readFile, setViewport, writeFile } from '@web/test-runner-commands';
import { inState, STATES } from '../support/a11y-states.js';
import { accessibilityTree } from '../support/a11y-tree.js';
import { tidyUp } from '../support/elements-page.js';

/** Set by the test runner: NEWSQUIZ_UPDATE=1 has all files written anew. */
declare const __UPDATE__: boolean | undefined;
const updates = typeof __UPDATE__ === 'boolean' && __UPDATE__;

const CONTROLS = /^ *(?:button|checkbox|radio|link|DisclosureTriangle|progressbar|heading)(?! ")/mu;

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

describe('the accessibility tree', () => {
  for (const state of STATES)
    it(`is the reviewed one: ${state} (req 47)`, async () => {
      await inState(state);
      const path = `snapshots/${state.replaceAll(' ', '-')}.txt`;
      const tree = await accessibilityTree();
      // Reading a file that is not there is an error.
      const known = await readFile({ path }).catch(() => undefined);
      expect(CONTROLS.exec(tree)?.[0], 'a control without a name').to.equal(undefined);
      if (known === undefined || updates) await writeFile({ path, content: tree });
      if (!updates) expect(tree, known === undefined ? `${path} is new: review it` : path).to.equal(known);
    });
});
