import type { Bank } from '../../src/index.js';

/** The questions that a fact concerns: those based on it, and those that hold it against a wrong option. */
export function questionsOn({ questions }: Bank, fact: string): string[] {
  return questions
    .filter(({ basis, key }) => {
      const rationales = 'rationales' in key ? Object.values(key.rationales ?? {}) : [];
      return basis.includes(fact) || rationales.some((rationale) => rationale.fact === fact);
    })
    .map(({ id }) => id);
}
