import { say } from '../result.js';
import type { Edition } from './edition.js';
import type { Finding, LintRule } from './rule.js';

/** Of fewer questions nothing is asked. */
const QUESTIONS = 10;
const MOST = 0.8;

function tooOften(values: readonly (string | number)[]): readonly [string, number] | undefined {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count > values.length * MOST ? [String(value), count] : undefined;
}

export const balance: LintRule = {
  name: 'lint/balance',
  level: 'warning',
  description: 'Over a bank, no difficulty and no skill has more than four fifths of the questions.',
  reason:
    'A quiz picks from the bank by difficulty and skill, and tells readers little if all of it is recall. Asked from ten graded questions on.',
  source:
    'AERA, APA and NCME 2014, standard 4.1, on test specifications; Haladyna, Downing and Rodriguez 2002, guidelines 1 and 3',
  reads: 'bank',
  examples: {
    fires: [`en\nlevels 1111111111112`, `en\nskills rrrrrrrrrrrrrv`],
    passes: [`en\nlevels 112233121323`, `en\nskills rcavrcavrrcc`],
  },
  check: ({ items }: Edition): Finding[] => {
    const graded = items.filter(({ isGraded }) => isGraded).map(({ question }) => question);
    if (graded.length < QUESTIONS) return [];
    const found = {
      difficulty: tooOften(graded.map(({ difficulty }) => difficulty)),
      skill: tooOften(graded.map(({ skill }) => skill)),
    };
    return Object.entries(found).flatMap(([field, value]) => {
      if (!value) return [];
      const message = say`have "${value[0]}" as their ${field} in ${value[1]} of ${graded.length} cases; ask for something else as well`;
      return [{ path: ['questions'], message }];
    });
  },
};
