import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { TrueFalse, TrueFalseResponse } from './schema.js';

/** The answers that a question offers, in the order shown. */
export function answersOf({ notStated }: Pick<TrueFalse, 'notStated'>): TrueFalseResponse[] {
  return notStated ? ['true', 'false', 'not-stated'] : ['true', 'false'];
}

export function problems(question: TrueFalse): Problem[] {
  const answers: string[] = answersOf(question);
  const strays = Object.keys(question.key.rationales ?? {}).filter((id) => !answers.includes(id));
  const message = say`is none of the answers offered (${answers.join(', ')}); set "notStated": true or change it`;
  return [
    ...(answers.includes(question.key.answer)
      ? []
      : [{ path: ['key', 'answer'], code: 'schema/key', message }]),
    ...strays.map((id) => ({ path: ['key', 'rationales', id], code: 'reference/missing-option', message })),
  ];
}
