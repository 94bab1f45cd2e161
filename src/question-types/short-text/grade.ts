import { matchAnswer } from '../../answer-text.js';
import type { Grading } from '../../question-type.js';
import type { ShortText, ShortTextResponse } from './schema.js';

/** All or nothing; what counts as right is what the rules of the question say. */
export function grade({ key, rules }: ShortText, response: ShortTextResponse): Grading {
  return { share: Number(Boolean(matchAnswer(response, key.accept, rules))), parts: [] };
}
