import type { Question, Rationale, SessionItem, Words } from '../../src/index.js';
import type { EvidenceView } from '../evidence/evidence.js';

/** A step that a reader can take. */
export interface Step {
  readonly request: 'submit' | 'next' | 'previous' | 'finish' | 'hint';
  readonly label: string;
}

/** All that an element needs to show one question. A new object for each change. */
export interface QuestionView<Q extends Question = Question> {
  readonly question: Q;
  /** The ids of the choices in the order in which they are shown. */
  readonly order: readonly string[];
  readonly item: SessionItem;
  /** Counted from 1. */
  readonly position: number;
  readonly total: number;
  /** The main step, and whether it waits for a response that can be judged. */
  readonly primary: Step & { readonly needsResponse: boolean };
  /** The other steps that can be taken now. */
  readonly steps: readonly Step[];
  /** What the question stands on; empty until it is judged. */
  readonly evidence: readonly EvidenceView[];
  /** From 2 to 6, to fit the outline of the page. */
  readonly headingLevel: number;
  /** Whether the choices can be chosen in the article as well. */
  readonly inArticle: boolean;
  /** The address of a picture that the bank names. */
  readonly media: (src: string) => string;
  readonly words: Words;
}

/** Why a choice is wrong, where the bank says so. */
export function rationaleOf({ question }: QuestionView, id: string): Rationale | undefined {
  return 'rationales' in question.key ? question.key.rationales?.[id] : undefined;
}
