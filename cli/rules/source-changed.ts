import type { Messages } from '../messages/index.js';
import { findingAt } from './finding.js';
import type { Checked, Finding, GivenSource, Remark } from './rule.js';

/**
 * `source/changed`: one notice a source that is not, as a whole, the text that the bank was last checked against;
 * `source/no-digest` where that was never noted.
 */
export function sourceChanged({ file, bank, messages, sources }: Checked): Finding[] {
  const places = new Map(bank.sources.map(({ id }, index) => [id, index]));
  return sources.flatMap((source) => {
    const index = places.get(source.id) ?? 0;
    const remark = remarkOn(source, bank.sources[index]?.digest, messages);
    return remark ? [findingAt(file, file.locate(['sources', index]), remark)] : [];
  });
}

function remarkOn(
  source: GivenSource,
  digest: string | undefined,
  { source: say }: Messages,
): Remark | undefined {
  if (digest === source.verified.digest) return undefined;
  if (!isThisSource(source)) return { rule: 'source/changed', level: 'warning', message: say.other };
  if (digest === undefined) return { rule: 'source/no-digest', level: 'warning', message: say.noDigest };
  return { rule: 'source/changed', level: 'warning', message: say.changed };
}

/** Whether a text can be an edition of the source at all: at least half of the evidence is there. */
export function isThisSource({ verified: { evidence } }: GivenSource): boolean {
  return evidence.filter(({ state }) => state !== 'lost').length * 2 >= evidence.length;
}
