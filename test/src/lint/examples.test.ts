import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, lintRules, literature } from '../../../src/lint/index.js';
import { readNoted } from '../../support/lint-notation.js';

describe('each rule', () => {
  for (const rule of lintRules) {
    const { name, reason, source } = rule;
    const findings = (example: string) => lint(readNoted(example).input, [rule]);

    it(`${name} says why, and where in the literature that is found`, () => {
      assert.match(reason, /\.\)?$/);
      const works = source.split('; ');
      const known = (work: string): boolean => Object.keys(literature).some((it) => work.startsWith(it));
      assert.deepEqual(
        works.filter((work) => !known(work)),
        [],
      );
    });
    for (const example of rule.examples.fires) {
      it(`${name} finds fault, in a sentence that says what to do, with\n${example}`, () => {
        const found = findings(example);
        assert.notEqual(found.length, 0);
        for (const { message } of found) assert.match(message, /^(?!must not)[^A-Z].*; .+[^.]$/s);
      });
    }
    for (const example of rule.examples.passes)
      it(`${name} lets pass\n${example}`, () => assert.deepEqual(findings(example), []));
  }
});
