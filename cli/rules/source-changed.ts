import { findingAt } from './finding.js';
import type { Checked, Finding, GivenSource, Remark } from './rule.js';

/**
 * `source/changed`: one notice a source that is not, as a whole, the text that the bank was last checked against;
 * `source/no-digest` where that was never noted.
 */
export function sourceChanged({ file, bank, sources }: Checked): Finding[] {
  return sources.flatMap((source) => {
    const index = bank.sources.findIndex(({ id }) => id === source.id);
    const remark = remarkOn(source, bank.sources[index]?.digest);
    return remark ? [findingAt(file.positions, file.locate(['sources', index]), remark)] : [];
  });
}

function remarkOn(source: GivenSource, digest: string | undefined): Remark | undefined {
  if (digest === source.verified.digest) return undefined;
  if (!isThisSource(source)) return { rule: 'source/changed', level: 'warning', message: OTHER };
  if (digest === undefined) return { rule: 'source/no-digest', level: 'warning', message: NO_DIGEST };
  return { rule: 'source/changed', level: 'warning', message: CHANGED };
}

const NO_DIGEST =
  'has no digest, so a correction beside its evidence would not be noticed; run "check --update"';
const CHANGED =
  'is not the text it was; look whether the change concerns the quiz, then run "check --update"';
const OTHER = 'has less than half of its evidence in the text given; is that the right article?';

/** Whether a text can be an edition of the source at all: at least half of the evidence is there. */
export function isThisSource({ verified: { evidence } }: GivenSource): boolean {
  return evidence.filter(({ state }) => state !== 'lost').length * 2 >= evidence.length;
}
