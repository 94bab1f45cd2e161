import type { Question } from '../question-types/index.js';
import { createRandom, sample } from '../random.js';
import type { Bank, Quiz } from './schema.js';

/**
 * The questions of one run through a quiz, in the order in which they are asked: the same for the same seed, everywhere.
 * Where the quiz takes fewer than it could, the seed says which; `pick.order` says only how they follow each other.
 * `held` are the ids of questions that must not be asked now. Linear in the bank's length.
 */
export function pickQuestions(
  bank: Bank,
  quiz: Quiz,
  seed: string,
  held: ReadonlySet<string> = new Set(),
): Question[] {
  const { count, order } = quiz.pick;
  const candidates = candidatesOf(bank, quiz).filter(({ id }) => !held.has(id));
  if (count === undefined && order !== 'random') return candidates;
  const drawn = sample(candidates, count ?? candidates.length, createRandom(`${seed}/${quiz.id}`));
  if (order === 'random') return drawn;
  const chosen = new Set(drawn);
  return candidates.filter((question) => chosen.has(question));
}

/** Every question that a quiz could ask: none that its author holds back. */
export function candidatesOf(bank: Bank, { pick }: Quiz): Question[] {
  const { questions, types, difficulty, skills } = pick;
  return named(bank, questions).filter(
    (question) =>
      !question.held &&
      (types?.includes(question.type) ?? true) &&
      (difficulty?.includes(question.difficulty) ?? true) &&
      (skills?.includes(question.skill) ?? true),
  );
}

function named({ questions }: Bank, ids: readonly string[] | undefined): readonly Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return ids ? [...new Set(ids)].flatMap((id) => byId.get(id) ?? []) : questions;
}
