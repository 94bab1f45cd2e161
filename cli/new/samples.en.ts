import { credits, isRecord } from '../../src/index.js';

/** The questions with which the documentation explains how each type is graded, without what `new bank` gives them. */
export const englishSamples: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(credits).map(([type, { example }]) => [type, bare(example.question)]),
);

function bare(question: unknown): object {
  if (!isRecord(question)) return {};
  const own = new Set(['id', 'type', 'basis']);
  return Object.fromEntries(Object.entries(question).filter(([name]) => !own.has(name)));
}
