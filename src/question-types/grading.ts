import { createRandom, shuffle } from '../random.js';
import type { Words } from '../locales/index.js';
import type { Line, Passage, QuestionBase, Verdict } from '../question-type.js';
import { typeOf } from './index.js';
import type { Question, QuestionResponse } from './index.js';

/** Grades a response to a question. Pure; a response that is missing, foreign or unfinished is `incomplete`, not wrong. */
export function grade(question: Question, response: unknown): Verdict {
  const possible = pointsOf(question);
  const type = typeOf(question);
  const read = type.readResponse(question, response);
  if (read === undefined || !type.isComplete(question, read)) {
    return { state: 'incomplete', earned: 0, possible, parts: [] };
  }
  const { share, parts } = type.grade(question, read);
  if (possible === 0) return { state: 'ungraded', earned: 0, possible, parts };
  const state = share >= 1 ? 'correct' : share > 0 ? 'partial' : 'incorrect';
  return { state, earned: share * possible, possible, parts };
}

/** Whether a response can be graded: nothing is missing from it. */
export function isComplete(question: Question, response: unknown): boolean {
  const type = typeOf(question);
  const read = type.readResponse(question, response);
  return read !== undefined && type.isComplete(question, read);
}

/** The response that earns every point; `undefined` where a question has no right answer. */
export function solution(question: Question): QuestionResponse | undefined {
  return typeOf(question).solution(question) as QuestionResponse | undefined;
}

/** The choices that a rationale can be given for: those that are no part of the solution. */
export function distractors(question: Question): string[] {
  const { parts } = grade(question, solution(question));
  return parts.filter(({ mark }) => mark === 'none').map(({ id }) => id);
}

/** A response in words; `words` are those of the interface, and how its language writes numbers. */
export function linesOfResponse(
  question: Question,
  response: QuestionResponse,
  words: Words,
): readonly Line[] {
  return typeOf(question).describe(question, response, words);
}

/** A response in words as plain text, a line each. */
export function describe(question: Question, response: QuestionResponse, words: Words): readonly string[] {
  return linesOfResponse(question, response, words).map((line) => line.map(({ text }) => text).join(''));
}

/** What the host is told of a response besides its verdict: the id of a choice, and only where nothing is graded. */
export function sharedChoice(question: Question, response: unknown): string | undefined {
  return pointsOf(question) === 0 ? typeOf(question).shared?.(question, response) : undefined;
}

/** The choices of a question, where they are passages of an article. */
export function passagesOf(question: Question): readonly Passage[] {
  return typeOf(question).passages?.(question) ?? [];
}

/** The points that a question is worth: none where it is not graded. */
export function pointsOf(question: Question): number {
  const { points = 1 }: QuestionBase = question;
  return (typeOf(question).isGraded?.(question) ?? true) ? points : 0;
}

/**
 * The order in which a question's choices are shown: their ids. The same for the same seed, everywhere; without a seed as
 * the author wrote them. Choices marked `fixed` keep their place, and an order that would be the solution is not shown:
 * after some shuffles that all are, the author's order is turned round until it is not.
 */
export function arrange(question: Question, seed: string | undefined): string[] {
  const type = typeOf(question);
  const choices = type.choices(question);
  const loose = choices.filter(({ fixed }) => !fixed).map(({ id }) => id);
  const random = createRandom(`${seed ?? ''}/${question.id}`);
  const shuffled = Array.from({ length: seed === undefined ? 0 : MAX_SHUFFLES }, () =>
    shuffle(loose, random),
  );
  const turned = loose.map((_, turn) => [...loose.slice(turn), ...loose.slice(0, turn)]);
  const orders = [...shuffled, ...turned].map((ids) =>
    choices.map(({ id, fixed }) => (fixed ? id : (ids.shift() ?? id))),
  );
  return orders.find((order) => !type.isSolved?.(question, order)) ?? choices.map(({ id }) => id);
}

const MAX_SHUFFLES = 9;
