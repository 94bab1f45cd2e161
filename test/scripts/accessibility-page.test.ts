import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accessOfTypes } from '../../cli/types/access-of-types.js';
import { accessibilityPage, accessible, accessModule } from '../../scripts/accessibility-page.js';
import type { Outcome } from '../../scripts/accessibility-page.js';
import { questionTypes } from '../../src/index.js';
import { CONDITIONS } from '../support/a11y-conditions.js';
import { conditionMark, CRITERIA, NOT_RUN, titleOf } from '../support/a11y-criteria.js';
import type { CriterionName } from '../support/a11y-criteria.js';

const names = Object.keys(CRITERIA) as CriterionName[];
const test = (name: string, state: Outcome['state'] = 'passed', suite = 'essay'): Outcome => ({
  suites: [suite, 'open'],
  name,
  state,
});
const all = (): Outcome[] => names.map((name) => test(titleOf(name)));
const run = (outcomes: readonly Outcome[], engine = 'Chromium 150') => ({ engine, outcomes });

describe('the page about accessibility', () => {
  it('counts what passed of what ran, in each engine', () => {
    const chromium = run([...all(), test(titleOf('axe'), 'failed')]);
    const firefox = run([test(titleOf('axe')), test(titleOf('tree') + NOT_RUN, 'skipped')], 'Firefox 153');
    const page = accessibilityPage(['essay'], [chromium, firefox]);
    assert.match(page, /\| Axe-core finds nothing.+ \| 1\/2 \| 1\/1 \|/u);
    assert.match(page, /\| The accessibility tree names.+ \| 1\/1 \| not run \|/u);
  });

  it('says full only where every criterion was checked and nothing failed', () => {
    assert.equal(accessible([run(all())], 'essay'), 'full');
    assert.equal(accessible([run(all().slice(1))], 'essay'), 'no');
    assert.equal(accessible([run([...all(), test(titleOf('axe'), 'failed')])], 'essay'), 'no');
    assert.equal(accessible([run(all())], 'other'), 'no');
  });

  it('names the conditions that tests have passed under', { skip: CONDITIONS.length === 0 }, () => {
    const outcomes = [...all(), test(titleOf('languages') + conditionMark(0))];
    assert.equal(accessible([run(outcomes)], 'essay'), 'with conditions');
    assert.ok(accessibilityPage(['essay'], [run(outcomes)]).includes(CONDITIONS[0]!.condition));
  });

  it('agrees with what programs are told, and authors can filter by', () => {
    const sections = readFileSync('docs/accessibility.md', 'utf8').split(/^## /mu);
    for (const [type, { accessible: level, conditions }] of Object.entries(accessOfTypes)) {
      const section = sections.find((it) => it.startsWith(`\`${type}\``)) ?? '';
      assert.equal(/Accessible: \*\*(.+)\*\*/u.exec(section)?.[1], level, type);
      assert.deepEqual(
        [...section.matchAll(/^- (.+)$/gmu)].map(([, it]) => it),
        [...conditions],
        type,
      );
    }
  });

  it('is written for programs in the same run', () => {
    const failed = run([...all(), test(titleOf('axe'), 'failed')]);
    const before = readFileSync('cli/types/access-of-types.ts', 'utf8');
    const written = accessModule(['essay'], [failed], before);
    assert.ok(written.startsWith(before.slice(0, before.indexOf('= {'))));
    assert.match(written, /= \{"essay":\{"accessible":"no","conditions":\[\]\}\};\n$/u);
  });

  it('stands in docs/ with each question type and each criterion: npm run docs:accessibility', () => {
    const page = readFileSync('docs/accessibility.md', 'utf8');
    const sections = page.split(/^## /mu);
    for (const type of Object.keys(questionTypes)) {
      const section = sections.find((it) => it.startsWith(`\`${type}\``));
      assert.ok(section, `${type} is missing`);
      assert.match(section, /Accessible: \*\*(?:full|with conditions|no)\*\*/u);
      for (const { holds } of Object.values(CRITERIA))
        assert.ok(section.includes(holds.slice(1)), `${type}: ${holds}`);
    }
  });
});
