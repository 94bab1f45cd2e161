import { parseBank } from '../../src/index.js';
import type { Bank, ParseOptions, Question, Quiz, Result, SessionSetup } from '../../src/index.js';

export type Json = Record<string, unknown>;

export const QUIZ: Quiz = {
  id: 'all',
  title: 'Alle Fragen',
  pick: {},
  outcomes: [{ id: 'any', from: 0, text: 'Geschafft.' }],
};

/** A bank as JSON around questions: with one quiz, one source, and each fact that one of the questions names. */
export function bankJson(questions: readonly unknown[], changes: Json = {}): Json {
  return {
    format: 'newsquiz-bank/1',
    id: 'test-bank',
    revision: 1,
    language: 'de',
    title: 'Ein Bericht',
    licence: 'CC BY 4.0',
    sources: [
      { id: 'report', language: 'de', headline: 'Brücke gesperrt', url: 'https://example.org/report' },
    ],
    facts: [...factsOf(questions)].map((id) => ({
      id,
      statement: `Die Aussage ${id}.`,
      status: 'reported',
      evidence: [{ source: 'report', start: 'Am Montag', end: 'gesperrt' }],
    })),
    questions,
    quizzes: [QUIZ],
    ...changes,
  };
}

function factsOf(questions: readonly unknown[]): Set<string> {
  return new Set(
    (questions as Question[]).flatMap(({ basis, key }) => [
      ...basis,
      ...Object.values('rationales' in key ? (key.rationales ?? {}) : {}).flatMap(({ fact }) => fact ?? []),
    ]),
  );
}

/** The bank of a JSON value that is a whole one; throws where the engine finds anything to say about it. */
export function bankOf(questions: readonly unknown[], changes: Json = {}, options: ParseOptions = {}): Bank {
  const result = parseBank(bankJson(questions, changes), options);
  if (!result.ok || result.issues.length > 0) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

/** What a session needs, for questions and a policy. */
export function setupOf(questions: readonly Question[], quiz: Partial<Quiz> = {}): SessionSetup {
  return { bank: 'test-bank', quiz: { ...QUIZ, ...quiz }, seed: 'seed', questions };
}

/** `path code` of each issue. */
export function issuesOf(result: Result<unknown>): string[] {
  return result.issues.map(({ path, code }) => `${path} ${code}`);
}

/** A file of the repository, from the test server. */
export async function read(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.text();
}

export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await read(path)) as T;
}
