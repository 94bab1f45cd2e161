import type { TemplateResult } from 'lit';
import type { Question, QuestionTypeName } from '../../src/index.js';
import type { Paper } from './paper.js';

/** Declared as methods, because a registry of them is asked by what stands in it. */
interface PartFor<Q> {
  /** How it is answered: what is to be ticked, and where is to be written. */
  set(question: Q, paper: Paper): TemplateResult;
  /** What is right, a line each, by the letters and numbers that the sheet has; none where nobody can be wrong. */
  key(question: Q, paper: Paper): readonly TemplateResult[];
}

/** A question type on paper. */
export type SheetPart<N extends QuestionTypeName = QuestionTypeName> = PartFor<
  Extract<Question, { type: N }>
>;

/** How each type is set, by its name. */
export type SheetParts = { readonly [N in QuestionTypeName]: SheetPart<N> };
