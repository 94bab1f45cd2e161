import { issue, say } from '../result.js';
import type { Issue, PathSegment } from '../result.js';
import { DEFAULT_LIMITS, isLongerThan } from './limits.js';
import type { Limits } from './limits.js';

/** Told of each value in the text, after its content: its path, its first offset and the offset behind it. */
export type ScanVisitor = (path: readonly PathSegment[], start: number, end: number) => void;

/**
 * Reads a JSON text (RFC 8259) once, from left to right, and tells what is wrong with it: the first limit that it breaks
 * or the first error of syntax, and every key that stands twice or is refused (`__proto__`, `constructor`, `prototype`).
 * It builds nothing, so that a text that passes can be given to `JSON.parse`. Never throws; linear in the text's length.
 */
export function scanJson(text: string, limits: Limits = DEFAULT_LIMITS, visit?: ScanVisitor): Issue[] {
  const issues: Issue[] = [];
  const scan: Scan = { text, limits, visit, issues, path: [], nodes: 0, ...beforeFirstToken() };
  try {
    if (isLongerThan(text, limits.bytes)) refuse(scan, say`has more than ${limits.bytes} bytes`);
    next(scan);
    value(scan);
    expect(scan, '', () => say`goes on after its end`);
  } catch (error) {
    // Limits that were raised too far end in the engine's own: its stack.
    if (!(error instanceof Stop)) report(scan, 'schema/limit', say`is too deep or too long to be read here`);
  }
  return issues;
}

/** The line and column (both from 1) of an offset in a text. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** How far a scan has come. */
interface Scan extends Tokens {
  readonly text: string;
  readonly limits: Limits;
  readonly visit: ScanVisitor | undefined;
  readonly issues: Issue[];
  readonly path: PathSegment[];
  nodes: number;
}

interface Tokens {
  /** Its `lastIndex` is the offset behind the token at hand. */
  readonly pattern: RegExp;
  /** The token at hand; empty behind the last. */
  token: string;
  start: number;
  /** The offset behind the token before. */
  end: number;
}

/**
 * A token is a sign, a string, or a word that may be a number or a literal. One kind of each is no JSON, so that there
 * is a token wherever the text goes on: a lone quotation mark opens a string that does not end.
 */
function beforeFirstToken(): Tokens {
  const pattern = /[ \t\n\r]*([{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^{}[\],:" \t\n\r]+|"|$)/y;
  return { pattern, token: '', start: 0, end: 0 };
}

class Stop extends Error {}

const REFUSED_KEYS = ['__proto__', 'constructor', 'prototype'];

function value(scan: Scan): void {
  const { limits, start } = scan;
  if (++scan.nodes > limits.nodes) refuse(scan, say`has more than ${limits.nodes} values`);
  if (/^[[{]/.test(scan.token)) list(scan);
  else scalar(scan);
  scan.visit?.(scan.path, start, scan.end);
}

function list(scan: Scan): void {
  const { limits, path } = scan;
  if (path.length >= limits.depth) refuse(scan, say`is nested deeper than ${limits.depth} levels`);
  const keys = new Set<string>();
  const isObject = next(scan) === '{';
  const close = isObject ? '}' : ']';
  let index = 0;
  if (scan.token !== close) {
    do {
      path.push(isObject ? key(scan, keys) : index++);
      value(scan);
      path.pop();
    } while (scan.token === ',' && next(scan));
  }
  expect(scan, close, () => say`expected "," or "${close}"`);
}

/** A key and the colon behind it. */
function key(scan: Scan, keys: Set<string>): string {
  if (scan.token[0] !== '"') fail(scan, say`expected a key in double quotes`);
  const name = scalar(scan) as string;
  if (REFUSED_KEYS.includes(name)) {
    report(scan, 'schema/refused-key', say`has a key "${name}", which is not allowed; remove it`);
  } else if (keys.has(name)) {
    report(scan, 'schema/duplicate-key', say`has the key "${name}" twice; keep one of them`);
  }
  keys.add(name);
  expect(scan, ':', () => say`expected ":"`);
  return name;
}

/** A string, a number or a literal; whether it is one, `JSON.parse` knows best. */
function scalar(scan: Scan): unknown {
  const max = scan.limits.string;
  let read: unknown;
  try {
    read = JSON.parse(scan.token);
  } catch {
    fail(scan, say`${scan.token[0] === '"' ? BAD_STRING : 'expected a value'}`);
  }
  if (typeof read === 'string' && read.length > max)
    refuse(scan, say`has a string of more than ${max} characters`);
  next(scan);
  return read;
}

const BAD_STRING = 'has a string that does not end, or holds a raw control character or a bad escape';

/** Goes on to the next token and gives the one before. */
function next(scan: Scan): string {
  const { pattern, text, token } = scan;
  scan.end = pattern.lastIndex;
  scan.token = pattern.exec(text)?.[1] ?? '';
  scan.start = pattern.lastIndex - scan.token.length;
  return token;
}

/** Goes on behind a token that must come now; `message` is asked for only where another comes. */
function expect(scan: Scan, token: string, message: () => string): void {
  if (scan.token !== token) fail(scan, message());
  next(scan);
}

function report({ issues, path }: Scan, code: string, message: string): void {
  issues.push(issue(path, code, message));
}

function refuse(scan: Scan, message: string): never {
  report(scan, 'schema/limit', say`${message}; make it smaller`);
  throw new Stop();
}

function fail(scan: Scan, message: string): never {
  report(scan, 'schema/json', say`is not valid JSON at ${placeOf(scan)}: ${message}`);
  throw new Stop();
}

function placeOf(scan: Scan): string {
  const { line, column } = positionOf(scan.text, scan.start);
  return `line ${line}, column ${column}`;
}
