import type { Bank } from '../../src/index.js';
import type { PassageFate } from '../evidence/compare.js';
import type { QuestionStanding, Standing } from '../evidence/fates.js';
import type { Messages } from '../messages/index.js';
import { htmlDifference } from './difference-html.js';
import { jsonDifference } from './difference-json.js';
import { prettyDifference } from './difference-pretty.js';

/** What two editions of a source mean for a bank. Its JSON form is public: fields are added, never renamed. */
export interface Difference {
  /** The path of the bank. */
  readonly bank: string;
  readonly title: string;
  readonly source: string;
  /** By JSON Pointers into the bank's file. */
  readonly passages: readonly (Omit<PassageFate, 'path'> & { readonly path: string })[];
  readonly facts: readonly Standing[];
  readonly questions: readonly QuestionStanding[];
}

export interface DifferenceContext {
  readonly messages: Messages;
  /** What the questions and facts say. */
  readonly bank: Bank;
  /** Where the next revision was written, and the call that says what is left to do in it. */
  readonly out: { readonly path: string; readonly check: string } | undefined;
}

export type DifferenceReporter = (difference: Difference, context: DifferenceContext) => string;

/** The registry: every form that differences can take, a line each. */
export const differences: Readonly<Record<string, DifferenceReporter>> = {
  pretty: prettyDifference,
  json: jsonDifference,
  html: htmlDifference,
};
