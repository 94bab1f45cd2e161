import { pointsOf } from '../question-types/grading.js';
import { CONFIDENCE_LEVELS } from './state.js';
import type { SessionItem } from './state.js';
import type { Question } from '../question-types/index.js';
import type { Verdict } from '../question-type.js';

/** How often a level of confidence was stated, and how often the response was right at once. */
export interface ConfidenceRow {
  readonly level: number;
  readonly answered: number;
  readonly right: number;
}

/** How well confidence matched: by level, and in a word where there are enough answers for one. */
export interface ConfidenceSummary {
  readonly rows: readonly ConfidenceRow[];
  readonly reading: 'over' | 'under' | 'fits' | undefined;
}

/** What is taken into account of one question. */
export interface Rated {
  readonly question: Question;
  readonly item: SessionItem;
  readonly verdict: Verdict;
}

/** Fewer answers than this say nothing. */
const ENOUGH = 5;
/** As far from the share of right answers as this, confidence is said to match. */
const TOLERANCE = 0.15;

/**
 * How well the reader's confidence matched, over graded questions that were answered and rated; `undefined` where there
 * are none. Right is who was fully right at the first check. Each level stands for a share of right answers: a third for
 * "guessed", two thirds, all for "sure". Where the mean of what was stated is more than 0.15 above the share that was
 * right, the reading is `over`; as far below, `under`; else `fits`.
 */
export function confidenceOf(list: readonly Rated[]): ConfidenceSummary | undefined {
  const rated = list.filter(
    ({ item, question, verdict }) =>
      item.confidence && verdict.state !== 'incomplete' && pointsOf(question) > 0,
  );
  if (rated.length === 0) return undefined;
  const isRight = ({ item, verdict }: Rated): boolean => verdict.state === 'correct' && !item.tried;
  const rows = CONFIDENCE_LEVELS.map((level) => {
    const those = rated.filter(({ item }) => item.confidence === level);
    return { level, answered: those.length, right: those.filter(isRight).length };
  });
  const difference = rows.reduce(
    (sum, { answered, level, right }) => sum + answered * (level / 3) - right,
    0,
  );
  const mean = difference / rated.length;
  const reading = mean > TOLERANCE ? 'over' : mean < -TOLERANCE ? 'under' : 'fits';
  return { rows, reading: rated.length < ENOUGH ? undefined : reading };
}
