import fc from 'fast-check';
import { answersOf, questionTypes } from '../../src/index.js';
import type { Policy, Question, QuestionTypeName } from '../../src/index.js';
import { createRandom, sample, shuffle } from '../../src/random.js';
import { multipleChoice, ordering, singleChoice, trueFalse } from './questions.js';

const points = fc.constantFrom(undefined, 1, 2, 3, 7, 100);
const common = fc.record(
  { points: points.filter((it) => it !== undefined), hint: fc.constant('Ein Hinweis.') },
  { requiredKeys: [] },
);
const choices = (minLength: number, maxLength: number): fc.Arbitrary<{ id: string; text: string }[]> =>
  fc
    .array(fc.boolean(), { minLength, maxLength })
    .map((fixed) =>
      fixed.map((it, index) => ({ id: `o${index}`, text: `Option ${index}`, ...(it && { fixed: it }) })),
    );

/** A valid question of each type. */
export const questionOfType: { [N in QuestionTypeName]: fc.Arbitrary<Extract<Question, { type: N }>> } = {
  'single-choice': fc
    .tuple(common, choices(2, 8), fc.nat())
    .map(([fields, options, n]) =>
      singleChoice({ ...fields, options, key: { option: `o${n % options.length}` } }),
    ),
  'multiple-choice': fc
    .tuple(common, choices(3, 10), fc.nat(), fc.boolean())
    .map(([fields, options, n, exact]) => {
      const right = 1 + (n % (options.length - 1));
      const ids = options.map(({ id }) => id);
      const key = { options: sample(ids, right, createRandom(String(n))) };
      return multipleChoice({ ...fields, options, ...(exact && { choose: right }), key });
    }),
  'true-false': fc.tuple(common, fc.boolean(), fc.nat()).map(([fields, notStated, n]) =>
    trueFalse({
      ...fields,
      notStated,
      key: { answer: answersOf({ notStated })[n % (notStated ? 3 : 2)] ?? 'true' },
    }),
  ),
  order: fc.tuple(common, choices(3, 8), fc.nat(), fc.nat()).map(([fields, items, n, groups]) => {
    const ids = shuffle(
      items.map(({ id }) => id),
      createRandom(String(n)),
    );
    const times = Array.from({ length: 2 + (groups % (ids.length - 1)) }, (): string[] => []);
    ids.forEach((id, index) => times[index % times.length]?.push(id));
    return ordering({
      ...fields,
      items,
      key: { order: times.map((ties) => (ties.length > 1 ? ties : (ties[0] ?? ''))) },
    });
  }),
};

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(...Object.values(questionOfType));

/** Questions whose ids differ. */
export function questions(minLength: number, maxLength: number): fc.Arbitrary<Question[]> {
  return fc
    .array(anyQuestion, { minLength, maxLength })
    .map((list) => list.map((question, index) => ({ ...question, id: `q${index}` })));
}

export const anyPolicy: fc.Arbitrary<Policy> = fc.record(
  {
    feedback: fc.constantFrom('immediate' as const, 'end' as const),
    navigation: fc.constantFrom('forward' as const, 'free' as const),
    hints: fc.boolean(),
    shuffle: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** A response to a question, the same for the same number: some complete, some not, some right. */
export function responseTo(question: Question, n: number): unknown {
  const random = createRandom(String(n));
  const type = questionTypes[question.type];
  const ids = (type.choices as (it: Question) => readonly { id: string }[])(question).map(({ id }) => id);
  switch (question.type) {
    case 'single-choice':
      return sample(ids, 1, random)[0];
    case 'true-false':
      return sample(answersOf(question), 1, random)[0];
    case 'multiple-choice':
      return sample(ids, n % (question.choose === undefined ? ids.length + 1 : question.choose + 1), random);
    case 'order':
      return shuffle(ids, random);
  }
}
