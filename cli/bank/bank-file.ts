import {
  BANK_FORMAT,
  isRecord,
  issue,
  parseBankDocument,
  pointer,
  type Bank,
  type Issue,
  type Limits,
  type PathSegment,
} from '../../src/index.js';
import { readDocument, type Document } from '../documents/document.js';
import { withoutConsequences } from './consequences.js';
import { withQuotes } from '../mistakes/unquoted.js';

/** A bank as it stands in its file: the text, what could be read out of it, and what is wrong with it. */
export interface BankFile extends Document {
  /** `undefined` when nothing in it can be played. */
  readonly bank: Bank | undefined;
  readonly limits: Limits;
  /** The JSON Pointer in the file for a path in the bank, whose lists lack what was left out. */
  locate(path: readonly PathSegment[]): string;
}

export function readBankFile(path: string, limits: Limits): BankFile {
  return bankFileOf(readDocument(path, limits), limits);
}

export function bankFileOf(document: Document, limits: Limits): BankFile {
  const { bank, issues: found } = parsed(document);
  const issues = withoutConsequences(found, document.value).map((issue) => withQuotes(issue, document));
  const places = bank && placesIn(bank, document.value);
  return { ...document, limits, bank, issues, locate: (path) => pointer(places?.(path) ?? path) };
}

/** Of a text that cannot be read no more is said, as of a bank that can. */
const MAX_ISSUES = 50;

const LISTS = ['sources', 'facts', 'questions', 'quizzes'] as const;

function parsed({ issues, text, value }: Document): { bank: Bank | undefined; issues: readonly Issue[] } {
  if (!text.trim())
    return {
      bank: undefined,
      issues: [issue([], 'schema/json', 'is empty; a bank is a JSON or YAML document')],
    };
  if (issues.length > 0) return { bank: undefined, issues: issues.slice(0, MAX_ISSUES) };
  const read = parseBankDocument(value);
  if (read.ok) return { bank: read.value, issues: read.issues };
  return { bank: undefined, issues: [...read.issues, ...issuesBehind(value, read.issues)] };
}

/** What stands for a bank around its lists, where that is wrong. */
const FRAME = { format: BANK_FORMAT, id: 'bank', revision: 1, language: 'en', title: '-', licence: '-' };

/**
 * A bank whose frame is wrong is read no further, but its author wants to know all that is wrong, and not first of a title
 * that is missing and then of the questions: what is wrong in the lists, as far as they are some.
 */
function issuesBehind(value: unknown, known: readonly Issue[]): readonly Issue[] {
  if (!isRecord(value) || value.format !== BANK_FORMAT || !known.some(isOfFrame)) return [];
  const lists = LISTS.map((name) => [name, Array.isArray(value[name]) ? value[name] : []] as const);
  const { issues } = parseBankDocument({ ...FRAME, ...Object.fromEntries(lists) });
  // Without one of the lists, whatever names something in it would be wrong as well, and nothing could be played.
  const isWhole = LISTS.every((name) => Array.isArray(value[name]));
  return issues.filter(({ code }) => isWhole || !/^(?:reference\/|schema\/empty$)/.test(code));
}

/** About something outside the entries of the lists. That nothing in them could be played is said after reading them. */
function isOfFrame({ code, path }: Issue): boolean {
  const [, list = '', index] = path.split('/');
  return code !== 'schema/empty' && (index === undefined || !LISTS.some((name) => name === list));
}

type Written = Readonly<Record<(typeof LISTS)[number], readonly unknown[]>>;

/**
 * Entries of the bank are those of the file, without the ones that were left out: `/facts/3` may be `/facts/4` there. A
 * quiz that goes on without some of its questions is another object, and known by its id.
 */
function placesIn(bank: Bank, value: unknown): (path: readonly PathSegment[]) => readonly PathSegment[] {
  const written = value as Written;
  const places = new Map(
    LISTS.map((list) => {
      const entries = written[list].flatMap((entry, index): [Record<string, unknown>, number][] =>
        isRecord(entry) ? [[entry, index]] : [],
      );
      const ids = entries.map(([{ id }, index]): [unknown, number] => [id, index]);
      return [list, new Map<unknown, number>([...ids.reverse(), ...entries])];
    }),
  );
  return (path) => {
    const [list, index, ...rest] = path;
    const name = LISTS.find((one) => one === list);
    if (!name || typeof index !== 'number') return path;
    const entry = bank[name][index];
    const place = places.get(name)?.get(entry) ?? places.get(name)?.get(entry?.id);
    return place === undefined ? path : [name, place, ...rest];
  };
}
