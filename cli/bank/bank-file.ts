import { issue, parseBank, pointer, type Bank, type Issue, type PathSegment } from '../../src/index.js';
import { readText } from '../files/read-text.js';
import { Positions } from './positions.js';

/** A bank as it stands in its file: the text, what could be read out of it, and what is wrong with it. */
export interface BankFile {
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  /** `undefined` when nothing in it can be played. */
  readonly bank: Bank | undefined;
  readonly issues: readonly Issue[];
  readonly positions: Positions;
  /** The JSON Pointer in the file for a path in the bank, whose lists lack what was left out. */
  locate(path: readonly PathSegment[]): string;
}

export function readBankFile(path: string): BankFile {
  const { text, bom } = readText(path);
  const parsed = text.trim() ? parseBank(text) : undefined;
  const bank = parsed?.ok ? parsed.value : undefined;
  const raw: unknown = bank ? JSON.parse(text) : undefined;
  return {
    path,
    text,
    bom,
    bank,
    issues: parsed?.issues ?? [issue([], 'schema/json', 'is empty; a bank is a JSON document')],
    positions: new Positions(text),
    locate: (place) => pointer(bank ? inFile(place, bank, raw) : place),
  };
}

/** Entries are known by their ids: `/facts/3` of the bank may be `/facts/4` of the file. */
function inFile(path: readonly PathSegment[], bank: Bank, raw: unknown): readonly PathSegment[] {
  const [list, index, ...rest] = path;
  if (list !== 'sources' && list !== 'facts' && list !== 'questions' && list !== 'quizzes') return path;
  const entry = typeof index === 'number' ? bank[list][index] : undefined;
  const written = (raw as Record<typeof list, readonly { readonly id?: unknown }[]>)[list];
  const place = written.findIndex((candidate) => candidate.id === entry?.id);
  return place < 0 ? path : [list, place, ...rest];
}
