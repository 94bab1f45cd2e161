import { say } from '../result.js';
import type { Edition } from './edition.js';
import type { Finding, LintRule } from './rule.js';

const QUESTIONS = 6;
const MOST = 1 / 3;

export const crowdedPassage: LintRule = {
  name: 'lint/crowded-passage',
  level: 'warning',
  description: 'No passage of a source carries more than a third of the questions.',
  reason:
    'Questions on one sentence answer each other, and the rest of the article is not asked about. One correction of that sentence would also take them all away.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 2 and 4 (“Keep the content of each item independent from content of other items”); AERA, APA and NCME 2014, standard 4.1, on coverage',
  reads: 'bank',
  examples: { fires: [`en\npassages ppppppppqr`], passes: [`en\npassages ppqqrrsstt`] },
  check: ({ bank, items }: Edition): Finding[] => {
    const passages = new Map(
      bank.facts.map(({ id, evidence }) => [
        id,
        evidence.map((piece) => JSON.stringify([piece.source, piece.prefix, piece.start, piece.end])),
      ]),
    );
    const questions = new Map<string, Set<string>>();
    for (const { question } of items)
      for (const fact of question.basis)
        for (const passage of passages.get(fact) ?? [])
          questions.set(passage, (questions.get(passage) ?? new Set()).add(question.id));
    return bank.facts.flatMap(({ id }, index) => {
      const crowded = passages
        .get(id)
        ?.find(
          (passage) => (questions.get(passage)?.size ?? 0) > Math.max(QUESTIONS - 1, items.length * MOST),
        );
      if (crowded === undefined) return [];
      const asked = [...(questions.get(crowded) ?? [])];
      questions.delete(crowded);
      const message = say`stands on a passage that ${asked.length} of ${items.length} questions are about; ask about other passages as well`;
      return [{ path: ['facts', index], message, facts: [id], questions: asked }];
    });
  },
};
