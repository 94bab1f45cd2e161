import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import { answersOf } from './problems.js';
import type { TrueFalse, TrueFalseResponse } from './schema.js';

/** All or nothing. */
export function grade(question: TrueFalse, response: TrueFalseResponse): Grading {
  const { answer } = question.key;
  return {
    share: Number(response === answer),
    parts: marksOf(answersOf(question), [response], [answer]),
  };
}
