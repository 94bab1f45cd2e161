import { matchAnswer } from '../../answer-text.js';
import type { AnswerMatch } from '../../answer-text.js';
import type { Grading } from '../../question-type.js';
import type { Cloze, ClozeResponse } from './schema.js';

/** The accepted form that the typed answer in a gap is taken for; `undefined` where it is wrong or was chosen from a list. */
export function typedIn(
  { key, rules }: Cloze,
  gap: string,
  response: ClozeResponse,
): AnswerMatch | undefined {
  return matchAnswer(response[gap] ?? '', key.accept?.[gap] ?? [], rules);
}

/** The share of the gaps that are right. */
export function grade(question: Cloze, response: ClozeResponse): Grading {
  const { gaps, key } = question;
  const parts = gaps.map(({ id, options }) => {
    const isRight = options ? response[id] === key.options?.[id] : typedIn(question, id, response);
    return { id, mark: isRight ? ('right' as const) : ('wrong' as const) };
  });
  return { share: parts.filter(({ mark }) => mark === 'right').length / gaps.length, parts };
}
