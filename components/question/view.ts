import type { Question, QuestionResponse, Rationale, SessionItem, Words } from '../../src/index.js';
import type { EvidenceView } from '../evidence/evidence.js';
import type { Request } from '../requests.js';

/** A step that a reader can take. */
export interface Step {
  readonly request: Request;
  readonly label: string;
}

/** How the time of a question stands, where the reader chose a limit. */
export interface TimeView {
  /** What is left, in words. */
  readonly text: string;
  /** 0 at first, 1 from half of it on, 2 when it is nearly up: it is told when this changes. */
  readonly phase: number;
  readonly runs: boolean;
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
  /** Whether the response can be judged: nothing is missing from it. */
  readonly isComplete: boolean;
  /** The response that earns every point; `undefined` where a question has no right answer. */
  readonly solution: QuestionResponse | undefined;
  /** A response in words, a line each. */
  readonly describe: (response: QuestionResponse) => readonly string[];
  /** The main step, and whether it waits for a response that can be judged. */
  readonly primary: Step & { readonly needsResponse: boolean };
  /** The other steps that can be taken now. */
  readonly steps: readonly Step[];
  /** What attempts there are and what they cost, where there are several. */
  readonly attempts: string;
  /** What is said after a failed attempt. */
  readonly notYet: string;
  /** Whether the reader is asked how sure they are. */
  readonly rates: boolean;
  /** Whether the question is marked for later; `undefined` where that is not offered. */
  readonly flagged: boolean | undefined;
  readonly time: TimeView | undefined;
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

/** What a hint is called, with its number where there are several. */
export function hintLabel(number: number, total: number, words: Words): string {
  return total > 1 ? `${words.hint} ${words.of(number, total)}` : words.hint;
}

/** Why a choice is wrong, where the bank says so. */
export function rationaleOf({ question }: QuestionView, id: string): Rationale | undefined {
  return 'rationales' in question.key ? question.key.rationales?.[id] : undefined;
}
