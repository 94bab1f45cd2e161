import { matchAnswer } from '../../answer-text.js';
import { wholeGrading } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { ShortText, ShortTextResponse } from './schema.js';

/** All or nothing; what counts as right is what the rules of the question say. */
export function grade({ key, rules }: ShortText, response: ShortTextResponse): Grading {
  return wholeGrading(Boolean(matchAnswer(response, key.accept, rules)));
}
