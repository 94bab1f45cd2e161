import { passagesOf } from '../question-types/grading.js';
import type { Bank, Evidence } from '../bank/index.js';
import type { PathSegment } from '../result.js';
import { digest } from './digest.js';
import { locateEvidence, type Located } from './locate.js';

/** A piece of evidence in a bank: of a fact, or of a passage that a question offers to choose. */
export interface PlacedEvidence {
  readonly piece: Evidence;
  /** Where it stands in the bank. */
  readonly path: readonly PathSegment[];
  /** The id of its fact. */
  readonly fact?: string;
  /** The id of the question whose passage it is, and whether the question is wrong without it. */
  readonly question?: string;
  readonly needed?: boolean;
}

/** How one piece of evidence fares. */
export interface VerifiedEvidence extends Located, PlacedEvidence {}

export interface VerifiedSource {
  /**
   * `changed` when the text is not, as a whole, the one whose digest the bank holds; where it holds none, when some
   * evidence is not found. So a correction anywhere is noticed, even where no evidence stands.
   */
  readonly state: 'verified' | 'changed';
  /** The digest of the text given. */
  readonly digest: string;
  /** Every piece of evidence taken from this source, in the bank's order. */
  readonly evidence: readonly VerifiedEvidence[];
}

/** All evidence of a bank, that of its facts first. */
export function evidenceIn({ facts, questions }: Bank): PlacedEvidence[] {
  return [
    ...facts.flatMap(({ evidence, id }, place) =>
      evidence.map((piece, index) => ({
        piece,
        path: ['facts', place, 'evidence', index],
        fact: id,
      })),
    ),
    ...questions.flatMap((question, place) =>
      passagesOf(question).flatMap(({ evidence, needed }) =>
        evidence.map(({ path, piece }) => ({
          piece,
          path: ['questions', place, ...path],
          question: question.id,
          needed,
        })),
      ),
    ),
  ];
}

/**
 * Holds a bank's evidence from one source against the canonical text of that source. Who verifies many sources of a large
 * bank gives the evidence of each, so that it is not gathered again for every one.
 */
export function verifySource(
  bank: Bank,
  sourceId: string,
  canonical: string,
  pieces: readonly PlacedEvidence[] = evidenceIn(bank),
): VerifiedSource {
  const evidence = pieces
    .filter(({ piece }) => piece.source === sourceId)
    .map((placed) => ({ ...placed, ...locateEvidence(canonical, placed.piece) }));
  const whole = digest(canonical);
  const expected = bank.sources.find(({ id }) => id === sourceId)?.digest;
  const same = expected ? expected === whole : evidence.every(({ state }) => state === 'found');
  return { state: same ? 'verified' : 'changed', digest: whole, evidence };
}

/**
 * The source that a text is, told by the evidence in it: at least half of the source's evidence is there (found or
 * changed), and more of it than of any other source; of two with equally much, the one that the bank lists first.
 * `undefined` where no source has that much: the text is something else, or shows only a part.
 */
export function identifySource(bank: Bank, canonical: string): Bank['sources'][number] | undefined {
  let best: Bank['sources'][number] | undefined;
  let most = 0;
  for (const source of bank.sources) {
    const { evidence } = verifySource(bank, source.id, canonical);
    const there = evidence.filter(({ state }) => state === 'found' || state === 'changed').length;
    if (there > most && there * 2 >= evidence.length) [best, most] = [source, there];
  }
  return best;
}
