import type { Issue, Limits } from '../../src/index.js';
import { readStandardInput, readText, type TextFile } from '../files/read-text.js';
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
  /** The value; whatever it is. `undefined` where the text is broken, or too large. */
  readonly value: unknown;
  /** What keeps the text from being read: mistakes in it, limits, keys that stand twice or are refused. */
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
  return documentOf(path, path === STANDARD_INPUT ? readStandardInput() : readText(path), limits);
}

/** The document that a text is, by the name under which it goes. */
export function documentOf(path: string, { bom, text }: TextFile, limits: Limits): Document {
  const isYaml = path === STANDARD_INPUT ? !JSON_START.test(text) : YAML_NAME.test(path);
  const syntax = isYaml ? yamlSyntax : jsonSyntax;
  return { path, text, bom, syntax, ...syntax.read(text, limits) };
}
