import type { Bank, VerifiedEvidence } from '../../src/index.js';

type FactQuestions = ReadonlyMap<string, readonly string[]>;

/** Made once a bank: a large one has as many pieces of evidence as questions. */
const known = new WeakMap<Bank, FactQuestions>();

/**
 * The questions that a piece of evidence concerns: the one whose passage it is; those that are based on its fact, and
 * those that hold the fact against a wrong option.
 */
export function questionsOn(
  bank: Bank,
  { fact, question }: Pick<VerifiedEvidence, 'fact' | 'question'>,
): readonly string[] {
  if (question !== undefined) return [question];
  return fact === undefined ? [] : questionsOnFact(bank, fact);
}

export function questionsOnFact(bank: Bank, fact: string): readonly string[] {
  const index = known.get(bank) ?? indexOf(bank);
  known.set(bank, index);
  return index.get(fact) ?? [];
}

function indexOf({ questions }: Bank): FactQuestions {
  const index = new Map<string, string[]>();
  for (const { basis, id, key } of questions) {
    const rationales = 'rationales' in key ? Object.values(key.rationales ?? {}) : [];
    const facts = new Set([...basis, ...rationales.flatMap(({ fact }) => fact ?? [])]);
    for (const fact of facts) {
      const questionsOn = index.get(fact);
      if (questionsOn) questionsOn.push(id);
      else index.set(fact, [id]);
    }
  }
  return index;
}
