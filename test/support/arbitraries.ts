import fc from 'fast-check';
import type { Policy, Question } from '../../src/index.js';
import { typeSupport } from './question-types/index.js';

export { responseTo } from './question-types/index.js';

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  ...Object.values(typeSupport).map(({ questions: ofType }) => ofType as fc.Arbitrary<Question>),
);

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
    hintCost: fc.constantFrom(0, 20, 100),
    attempts: fc.integer({ min: 1, max: 5 }),
    attemptCost: fc.constantFrom(0, 33, 100),
    confidence: fc.boolean(),
    flags: fc.boolean(),
    overview: fc.boolean(),
    time: fc.record({ seconds: fc.constantFrom(10, 60, 3600) }),
    shuffle: fc.boolean(),
  },
  { requiredKeys: [] },
);
