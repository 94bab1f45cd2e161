import type { Bank, VerifiedEvidence } from '../../src/index.js';

/**
 * The questions that a piece of evidence concerns: the one whose passage it is; those that are based on its fact, and
 * those that hold the fact against a wrong option.
 */
export function questionsOn(
  { questions }: Bank,
  { fact, question }: Pick<VerifiedEvidence, 'fact' | 'question'>,
): string[] {
  if (question !== undefined) return [question];
  if (fact === undefined) return [];
  return questions
    .filter(({ basis, key }) => {
      const rationales = 'rationales' in key ? Object.values(key.rationales ?? {}) : [];
      return basis.includes(fact) || rationales.some((rationale) => rationale.fact === fact);
    })
    .map(({ id }) => id);
}
