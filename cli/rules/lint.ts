import { lintRules } from '../../src/index.js';
import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

/** The engine's own rules over what a bank says: `lint/…` and some `reference/…`. */
export function lint({ file, bank }: Checked): Finding[] {
  return lintRules.flatMap(({ name, level, check }) =>
    check(bank).map(({ path, ...remark }) =>
      findingAt(file, file.locate(path), { rule: name, level, ...remark }),
    ),
  );
}
