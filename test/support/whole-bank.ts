import { bankJson, QUIZ } from './banks.js';
import { fourQuestions, singleChoice } from './questions.js';

const source = { id: 'report', language: 'de', headline: 'Brücke gesperrt', url: 'https://example.org/' };
const evidence = [{ source: 'report', start: 'Am Montag' }];
const facts = [
  { id: 'fact', statement: 'Die Brücke ist gesperrt.', status: 'reported', evidence },
  { id: 'said', statement: 'Sie sei sicher.', status: 'stated', attribution: 'der Bauleiter', evidence },
];
const rationales = { a: { because: 'contradicted' as const, text: 'Nein.', fact: 'said' } };
const questions = [singleChoice({ key: { rationales } }), ...fourQuestions().slice(1)];
const named = { ...QUIZ, id: 'named', intro: 'Los.', pick: { questions: ['single', 'ordering'] } };

/**
 * A valid bank as JSON with one source, the facts `fact` and `said`, a question of each of the four types of choice (the
 * first alone needs `said`), and two quizzes: one with all questions, one that names the first and the last.
 */
export const wholeBank = structuredCopy(
  bankJson(questions, { sources: [source], facts, quizzes: [QUIZ, named] }),
);

/** A copy in which no two places share an object, so that each can be changed alone. */
function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
