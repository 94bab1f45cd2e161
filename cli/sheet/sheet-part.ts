import type { TemplateResult } from 'lit';
import type { Question, QuestionTypeName } from '../../src/index.js';
import type { Paper } from './paper.js';

/**
 * How the questions of a type are answered on paper: what is to be ticked, and where is to be written. Declared as a method,
 * because a registry of them is asked by what stands in it.
 */
export type SheetPart<N extends QuestionTypeName = QuestionTypeName> = {
  set(question: Extract<Question, { type: N }>, paper: Paper): TemplateResult;
}['set'];

/** How each type is set, by its name. */
export type SheetParts = { readonly [N in QuestionTypeName]: SheetPart<N> };
