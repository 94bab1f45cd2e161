import type { Issue, Limits } from '../../src/index.js';
import { readText, readStandardInput } from '../files/read-text.js';
import { jsonSyntax } from './json.js';
import type { Positions } from './positions.js';
import type { Syntax } from './syntax.js';
import { yamlSyntax } from './yaml.js';

/** A document as it stands in its file, be it JSON or YAML: what it says, and where. */
export interface Document {
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly syntax: Syntax;
  /** What the engine is to read: the text of a JSON document, the value of a YAML one. `undefined` where it is broken. */
  readonly input: unknown;
  /** The value; whatever it is. `undefined` where the text is broken, or too large. */
  readonly value: unknown;
  /** What keeps the text from being read; of a JSON text, the engine says it. */
  readonly issues: readonly Issue[];
  readonly positions: Positions;
}

/** The path that stands for the standard input. */
export const STANDARD_INPUT = '-';

const YAML_NAME = /\.ya?ml$/i;
/** JSON is YAML as well, but what is wrong with it is said better by its own reader. */
const JSON_START = /^\s*(?:[{["]|$)/;

export function isDocumentName(name: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(name);
}

export function readDocument(path: string, limits: Limits): Document {
  const { text, bom } = path === STANDARD_INPUT ? readStandardInput() : readText(path);
  const isYaml = path === STANDARD_INPUT ? !JSON_START.test(text) : YAML_NAME.test(path);
  const syntax = isYaml ? yamlSyntax : jsonSyntax;
  return { path, text, bom, syntax, ...syntax.read(text, limits) };
}
