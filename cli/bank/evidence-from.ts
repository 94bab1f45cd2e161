import { evidenceIn, type Bank, type PlacedEvidence } from '../../src/index.js';

/** Gathered once a bank: a large one has as many sources as it has articles. */
const known = new WeakMap<Bank, ReadonlyMap<string, readonly PlacedEvidence[]>>();

/** All evidence of a bank from a source. */
export function evidenceFrom(bank: Bank, source: string): readonly PlacedEvidence[] {
  const bySource = known.get(bank) ?? grouped(bank);
  known.set(bank, bySource);
  return bySource.get(source) ?? [];
}

function grouped(bank: Bank): Map<string, PlacedEvidence[]> {
  const bySource = new Map<string, PlacedEvidence[]>();
  for (const placed of evidenceIn(bank)) {
    const pieces = bySource.get(placed.piece.source);
    if (pieces) pieces.push(placed);
    else bySource.set(placed.piece.source, [placed]);
  }
  return bySource;
}
