import { parseDocument, visit, type Document as YamlDocument, type YAMLError } from 'yaml';
import { issue, scanJson, type Issue, type Limits } from '../../src/index.js';
import { lineEnd, spanOf, type Edit } from './edit.js';
import type { Document } from './document.js';
import { inOneLine } from './json.js';
import { Positions } from './positions.js';
import { yamlMistake } from '../mistakes/yaml.js';
import type { Syntax } from './syntax.js';
import { notValid } from './syntax-place.js';
import { sentenceFor } from './yaml-errors.js';
import { breaksLimit } from './yaml-limits.js';
import { readNodes, type YamlReading } from './yaml-nodes.js';

export const yamlSyntax: Syntax = {
  read(text, limits) {
    const reading = tooLarge(text, limits) ?? readYaml(text, limits);
    const { issues, spans, value } = reading;
    const positions = new Positions(text, (visit) => spans.forEach(([path, span]) => visit(path, span)));
    return { value, issues: placed(issues, positions), positions };
  },
  // Every JSON string is a YAML scalar; quotes keep digests that look like numbers texts.
  write: inOneLine,
  add(document, path, field, behind) {
    const isFlow = document.text[spanOf(document, path).start] === '{';
    const { end } = spanOf(document, `${path}/${behind}`);
    return isFlow ? intoFlow(end, field) : behindBlock(document, path, field, end);
  },
};

/** A mistake in the text itself, or something that YAML has and a bank must not have. */
export interface YamlIssue extends Issue {
  /** The place of a mistake that belongs to no value. */
  readonly offset?: number;
}

/** Below this, reading a text takes less than a moment, whatever it holds. */
const SMALL = 2 ** 15;

function tooLarge(text: string, limits: Limits): YamlReading | undefined {
  const { bytes, depth, nodes } = limits;
  const refused = (what: string): YamlReading =>
    broken([issue([], 'schema/limit', `${what}; make it smaller`)]);
  if (text.length > bytes || Buffer.byteLength(text) > bytes) return refused(`has more than ${bytes} bytes`);
  const broke = text.length > SMALL ? breaksLimit(text, limits) : undefined;
  if (broke === 'depth') return refused(`is nested deeper than ${depth} levels`);
  return broke && refused(`has more than ${nodes} values`);
}

function broken(issues: YamlIssue[]): YamlReading {
  return { value: undefined, issues, spans: [] };
}

/** YAML 1.2 with its core schema: "no" and "on" are texts, dates are texts, and there are no merge keys. */
function readYaml(text: string, limits: Limits): YamlReading {
  // Keys that stand twice are looked for by readNodes; the library does so in quadratic time.
  const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false } as const;
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, { ...options, merge: false, stringKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return broken([issue([], 'schema/limit', 'is too deep or too long to be read here')]);
  }
  const [first] = document.errors;
  if (!first) return withinLimits(readNodes(document.contents, limits), limits);
  const { offset, sentence } = yamlMistake(text, first, openingOf(document, first)) ?? {
    offset: first.pos[0],
    sentence: sentenceFor(first),
  };
  return broken([{ ...issue([], 'schema/yaml', sentence), offset }]);
}

/** Where the text in quotes begins that reaches to a mistake. */
function openingOf(document: YamlDocument, { pos }: YAMLError): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Scalar(_, { range, type }) {
      if (range && /^QUOTE/.test(type ?? '') && range[0] < pos[0] && range[2] >= pos[0]) opening = range[0];
    },
  });
  return opening;
}

/** What is true of a document in JSON: how much it may hold, and keys that are refused. */
function withinLimits(reading: YamlReading, limits: Limits): YamlReading {
  if (reading.issues.length > 0) return reading;
  const issues = scanJson(JSON.stringify(reading.value), limits);
  return issues.length > 0 ? { ...reading, issues, value: undefined } : reading;
}

/** Issues that belong to no value say themselves where they are, as those of JSON do. */
function placed(issues: readonly YamlIssue[], positions: Positions): Issue[] {
  return issues.map(({ offset, ...rest }) => {
    if (offset === undefined) return rest;
    return issue([], rest.code, notValid('YAML', positions.of(offset), rest.message));
  });
}

function intoFlow(end: number, [name, value]: readonly [string, unknown]): Edit {
  return { start: end, end, text: `, ${name}: ${inOneLine(value)}` };
}

/** A line of its own behind the one in which a field of the object ends, before whatever comments stand below. */
function behindBlock(
  document: Document,
  path: string,
  [name, value]: readonly [string, unknown],
  end: number,
): Edit {
  const { text } = document;
  const { start: keyStart } = spanOf(document, path);
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const lineBreak = text.indexOf('\n', end - (text[end - 1] === '\n' ? 1 : 0));
  const at = lineBreak < 0 ? text.length : lineBreak - (text[lineBreak - 1] === '\r' ? 1 : 0);
  const line = `${' '.repeat(keyStart - lineStart)}${name}: ${inOneLine(value)}`;
  return {
    start: at,
    end: at,
    text: `${lineEnd(text, lineStart === 0 ? text.indexOf('\n') + 1 : lineStart)}${line}`,
  };
}
