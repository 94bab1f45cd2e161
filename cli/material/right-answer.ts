import { describe, solution, type Question, type Words } from '../../src/index.js';

/** What is right, a line each; nothing where nobody can be wrong. An answer in the reader's own words has a model. */
export function rightAnswer(question: Question, words: Words): readonly string[] {
  if ('model' in question.key) return [question.key.model];
  const right = solution(question);
  return right === undefined ? [] : describe(question, right, words);
}
