import type { Outcome } from '../bank/index.js';
import type { Verdict } from '../question-type.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import { pointsOf } from '../question-types/grading.js';
import { confidenceOf } from './confidence.js';
import type { ConfidenceSummary } from './confidence.js';
import { policies } from './policies.js';
import type { SessionState } from './state.js';
import { verdictOf } from './verdict.js';

/** How one question went. */
export interface SummaryItem {
  readonly question: Question;
  readonly response: QuestionResponse | undefined;
  readonly verdict: Verdict;
}

/**
 * What is derived from a session at its end. `percent` is the share of the points earned, from 0 to 100; 100 where there
 * are none to earn, because nobody is told that something was missed.
 */
export interface Summary {
  readonly earned: number;
  readonly possible: number;
  readonly percent: number;
  readonly outcome: Outcome | undefined;
  /** How well the reader's confidence matched, where it was stated. */
  readonly confidence: ConfidenceSummary | undefined;
  readonly items: readonly SummaryItem[];
}

/** Sums a session up; what is not settled counts as it stands. Linear in the number of questions. */
export function summarize({ setup, items }: SessionState): Summary {
  const list = setup.questions.map((question, index): SummaryItem => {
    const item = items.at(index);
    const { response, verdict = verdictOf(question, item, setup.quiz) } = item;
    return { question, response, verdict };
  });
  const earned = list.reduce((sum, { verdict }) => sum + verdict.earned, 0);
  const possible = setup.questions.reduce((sum, question) => sum + pointsOf(question), 0);
  const percent = possible > 0 ? (100 * earned) / possible : 100;
  const confidence = policies.confidence
    ? confidenceOf(list.map((one, index) => ({ ...one, item: items.at(index) })))
    : undefined;
  const outcome = outcomeFor(setup.quiz.outcomes, percent);
  return { earned, possible, percent, outcome, confidence, items: list };
}

/** The outcome with the highest bound that the share reaches; sums of thirds are forgiven their last digits. */
function outcomeFor(outcomes: readonly Outcome[], percent: number): Outcome | undefined {
  return outcomes.filter(({ from }) => from <= percent + 1e-9).sort((a, b) => b.from - a.from)[0];
}
