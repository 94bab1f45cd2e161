import { isQuestionTypeName, questionTypes } from '../question-types/index.js';
import type { Question } from '../question-types/index.js';
import type { Problem } from '../question-type.js';
import { failure, issue, say, success } from '../result.js';
import type { Issue, Result } from '../result.js';
import { isRecord, shapeProblems } from '../shape.js';
import type { Shape } from '../shape.js';
import { finish } from '../steps.js';
import type { Steps } from '../steps.js';
import { guardJson } from './guard.js';
import { DEFAULT_LIMITS } from './limits.js';
import type { Limits } from './limits.js';
import { factProblems, questionProblems, quizProblems, sourceProblems } from './problems.js';
import { scanJson } from './scan.js';
import { BANK_FORMAT } from './format.js';
import type { Bank, Fact, Quiz, Source } from './schema.js';
import { shapes } from './shapes.js';

export interface ParseOptions {
  /** Raises or lowers single limits; what is left out keeps its default. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a bank out of a JSON text, or out of the value of one. Never throws.
 *
 * A source, fact, question or quiz that is not right is left out and reported, with all that stands on it; the bank is
 * refused only where nothing is left to play, or where it is no bank at all.
 */
export function parseBank(input: unknown, options: ParseOptions = {}): Result<Bank> {
  return finish(bankOf(readJson(input, { ...DEFAULT_LIMITS, ...options.limits })));
}

/** The same for a document that was read before, within whatever limits: nothing is written down or read once more. */
export function parseBankDocument(document: unknown): Result<Bank> {
  return finish(bankOf(success(document)));
}

/** The same for readers, in steps: what is wrong with the text itself is told without its place. */
export function* readBank(text: string, options: ParseOptions = {}): Steps<Result<Bank>> {
  return yield* bankOf(yield* guardJson(text, { ...DEFAULT_LIMITS, ...options.limits }));
}

function* bankOf(read: Result<unknown>): Steps<Result<Bank>> {
  const document = ofFormat(BANK_FORMAT, read);
  if (!document.ok) return document;
  const problems = shapeProblems(document.value, shapes.bank);
  if (problems.length > 0) return failure(issuesOf(problems));
  return yield* readLists(document.value as unknown as Frame);
}

/** The value of a JSON text within the limits; a value that is no text is written down first, so that one way checks all. */
export function readJson(input: unknown, limits: Limits): Result<unknown> {
  let text: unknown;
  try {
    text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : JSON.stringify(input);
  } catch {
    text = undefined;
  }
  if (typeof text !== 'string')
    return failure([issue([], 'schema/json', say`is nothing that JSON can hold`)]);
  const issues = scanJson(text, limits);
  return issues.length > 0 ? failure(issues) : success(JSON.parse(text) as unknown);
}

/** What was read, if it is a document of that format. */
export function ofFormat(format: string, read: Result<unknown>): Result<Record<string, unknown>> {
  if (!read.ok) return read;
  if (isRecord(read.value) && read.value.format === format) return success(read.value);
  const kind = say`${/-(\w+)/.exec(format)?.[1]}`;
  const message = say`must be "${format}"; this is no ${kind}, or one of another version`;
  return failure([issue(['format'], 'schema/format', message)]);
}

type ListName = 'sources' | 'facts' | 'questions' | 'quizzes';
type Frame = Omit<Bank, ListName> & Readonly<Record<ListName, readonly unknown[]>>;

/** The lists of a bank as they are written, and all that has been found wrong with them so far. */
interface Reading {
  readonly frame: Frame;
  /** The ids of all questions in the document, right or not. */
  readonly written: ReadonlySet<unknown>;
  readonly found: Problem[];
}

/** Reads the lists in the order in which they build on each other. */
function* readLists(frame: Frame): Steps<Result<Bank>> {
  const found: Problem[] = [];
  const written = new Set(frame.questions.map((raw) => isRecord(raw) && raw.id));
  const reading = { frame, found, written };
  const sources = yield* readList<Source>(reading, 'sources', sourceProblems);
  const facts = yield* readList<Fact>(reading, 'facts', factProblems(idsOf(sources)));
  const check = questionProblems(idsOf(facts), idsOf(sources));
  const questions = yield* readList<Question>(reading, 'questions', check);
  const known = idsOf(questions);
  const good = yield* readList<Quiz>(reading, 'quizzes', quizProblems);
  const quizzes = good.flatMap((quiz) => playable(quiz, known, reading));
  const lists = { sources, facts, questions, quizzes };
  const empty = (['questions', 'quizzes'] as const).filter((name) => lists[name].length === 0);
  for (const name of empty)
    found.push({ path: [name], code: 'schema/empty', message: say`holds none that could be played` });
  const issues = issuesOf(found);
  return empty.length > 0 ? failure(issues) : success({ ...frame, ...lists }, issues);
}

/** The good entries of one list; each of the others leaves its problems. */
function* readList<T extends { id: string }>(
  { frame, found }: Reading,
  name: ListName,
  problemsOf: (entry: T) => readonly Problem[],
): Steps<T[]> {
  const ids = new Set<string>();
  const good: T[] = [];
  for (const [index, raw] of frame[name].entries()) {
    if (index % STEP === STEP - 1) yield;
    const entry = raw as T;
    const problems = shapeProblems(raw, name === 'questions' ? questionShape(raw) : shapes[name]);
    if (problems.length === 0) {
      problems.push(...problemsOf(entry));
      if (ids.has(entry.id)) {
        const message = say`"${entry.id}" is taken; choose another id`;
        problems.push({ path: ['id'], code: 'reference/duplicate-id', message });
      }
      ids.add(entry.id);
    }
    found.push(...problems.map((problem) => ({ ...problem, path: [name, index, ...problem.path] })));
    if (problems.length === 0) good.push(entry);
  }
  return good;
}

/** How many entries are checked in one step: a millisecond or two. */
const STEP = 32;

/** A quiz that names questions goes on without those that are not there, as long as one is left. */
function playable(quiz: Quiz, known: ReadonlySet<string>, { frame, found, written }: Reading): Quiz[] {
  const wanted = quiz.pick.questions;
  if (!wanted) return [quiz];
  const questions = wanted.filter((id) => known.has(id));
  const path = ['quizzes', frame.quizzes.indexOf(quiz), 'pick', 'questions'];
  for (const [place, id] of wanted.entries()) {
    const message = say`"${id}" is no question of this bank; change or remove it`;
    if (!written.has(id)) found.push({ path: [...path, place], code: 'reference/missing-question', message });
  }
  if (questions.length > 0) return [{ ...quiz, pick: { ...quiz.pick, questions } }];
  const message = say`names no question that could be played; the quiz was left out`;
  found.push({ path, code: 'schema/empty', message });
  return [];
}

/** The shape of a question's type; of a question without one, that it must have one. */
function questionShape(raw: unknown): Shape {
  const name = isRecord(raw) ? raw.type : undefined;
  const named = isQuestionTypeName(name) ? shapes.questions[name] : undefined;
  return named ?? { type: 'object', fields: { type: { oneOf: Object.keys(questionTypes) } }, each: {} };
}

function issuesOf(problems: readonly Problem[]): Issue[] {
  return problems.map(({ path, code, message }) => issue(path, code, message));
}

function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
