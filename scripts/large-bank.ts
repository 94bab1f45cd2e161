// Banks of any size for benchmarks and tests: copies of the real bank with names and articles of their own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bank } from '../src/index.js';

const FOLDER = fileURLToPath(new URL('../questions/x-outage/', import.meta.url));

export interface LargeBank {
  /** The bank as JSON. */
  readonly text: string;
  /** The texts of its sources, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A bank of that many questions on as many articles as they need, a fortieth of them with a passage that has changed, so
 * that the number of findings grows as well.
 */
export function largeBank(questions: number): LargeBank {
  const bank = JSON.parse(readFileSync(`${FOLDER}bank.json`, 'utf8')) as Bank;
  const copies = Math.ceil(questions / bank.questions.length);
  const files = new Map<string, string>();
  const parts = Array.from({ length: copies }, (_, copy) => copyOf(bank, copy, files));
  const whole = {
    ...bank,
    sources: parts.flatMap((part) => part.sources),
    facts: parts.flatMap((part) => part.facts),
    questions: parts.flatMap((part) => part.questions).slice(0, questions),
    quizzes: [{ id: 'all', title: 'Alles', pick: {}, outcomes: [{ id: 'any', from: 0, text: 'Fertig.' }] }],
  };
  return { text: JSON.stringify(whole, null, 2), files };
}

/** The bank with a suffix behind every name that is unique in it, and its own articles. */
function copyOf(bank: Bank, copy: number, files: Map<string, string>): Bank {
  const suffix = (id: string): string => `${id}-${copy}`;
  const names = new Set([...bank.sources, ...bank.facts, ...bank.questions].map(({ id }) => id));
  const renamed = JSON.parse(JSON.stringify(bank), (key, value: unknown) => {
    const isName = ['id', 'source', 'fact'].includes(key) && typeof value === 'string' && names.has(value);
    if (isName) return suffix(value);
    return key === 'basis' && Array.isArray(value) ? value.map((id) => suffix(String(id))) : value;
  }) as Bank;
  const sources = renamed.sources.map((source) => {
    if (source.file === undefined) return source;
    const text = readFileSync(`${FOLDER}${source.file}`, 'utf8');
    const file = `articles/${copy}-${source.file}`;
    files.set(file, copy % 40 === 0 ? text.replaceAll('235', '240') : text);
    return { ...source, file };
  });
  return { ...renamed, sources };
}
