import { verifySource, type Bank, type EvidenceState } from '../../src/index.js';
import { questionsOnFact } from '../bank/questions-on.js';
import { isProse } from '../sources/paragraphs.js';
import type { Article } from '../sources/source-text.js';

/** What a bank takes from an article. Its JSON form is public: fields are added, never renamed. */
export interface Coverage {
  readonly source: string;
  readonly facts: readonly FactCoverage[];
  readonly paragraphs: readonly ParagraphCoverage[];
  /** The share of the characters of the text that are evidence, from 0 to 1. */
  readonly share: number;
}

export interface FactCoverage {
  readonly id: string;
  readonly statement: string;
  readonly questions: readonly string[];
  readonly passages: readonly {
    readonly state: EvidenceState;
    /** Where it is found: its words, and the number of its paragraph, from 1. */
    readonly text?: string;
    readonly paragraph?: number;
  }[];
}

export interface ParagraphCoverage {
  readonly number: number;
  readonly text: string;
  readonly facts: readonly string[];
  /** Whether it holds a sentence that could be asked about; headlines, bylines and captions do not. */
  readonly prose: boolean;
  /** The questions on those facts, and those that ask to find a passage in it. */
  readonly questions: readonly string[];
}

/** How many of the paragraphs that could be asked about are: those with a sentence, and those that are asked about. */
export function askedOf(paragraphs: readonly ParagraphCoverage[]): { asked: number; all: number } {
  const asked = paragraphs.filter(({ questions }) => questions.length > 0).length;
  return { asked, all: paragraphs.filter(({ prose, questions }) => prose || questions.length > 0).length };
}

interface Piece {
  readonly fact: string | undefined;
  readonly question: string | undefined;
  readonly state: EvidenceState;
  readonly start: number;
  readonly end: number;
}

export function coverageOf(bank: Bank, source: string, article: Article): Coverage {
  const pieces = verifySource(bank, source, article.text).evidence.map(
    ({ end, fact, question, start, state }): Piece => ({ end, fact, question, start, state }),
  );
  return {
    source,
    facts: factsIn(bank, pieces, article),
    paragraphs: paragraphsIn(bank, pieces, article),
    share: share(pieces, article.text.length),
  };
}

function factsIn(bank: Bank, pieces: readonly Piece[], { paragraphs, text }: Article): FactCoverage[] {
  return bank.facts.flatMap(({ id, statement }) => {
    const own = pieces.filter(({ fact }) => fact === id);
    if (own.length === 0) return [];
    const passages = own.map(({ end, start, state }) => {
      const paragraph = paragraphs.findIndex((one) => start >= one.start && start < one.end) + 1;
      return { state, ...(start >= 0 && { text: text.slice(start, end), paragraph }) };
    });
    return [{ id, statement, questions: questionsOnFact(bank, id), passages }];
  });
}

function paragraphsIn(bank: Bank, pieces: readonly Piece[], { paragraphs }: Article): ParagraphCoverage[] {
  return paragraphs.map((paragraph, index) => {
    const { end, start, text } = paragraph;
    const inside = pieces.filter((piece) => piece.start >= 0 && piece.start < end && piece.end > start);
    const facts = [...new Set(inside.flatMap(({ fact }) => fact ?? []))];
    const own = inside.flatMap(({ question }) => question ?? []);
    const questions = [...new Set([...facts.flatMap((fact) => questionsOnFact(bank, fact)), ...own])];
    return { number: index + 1, text, facts, prose: isProse(paragraph), questions };
  });
}

/** Passages may overlap; each character counts once. */
function share(pieces: readonly Piece[], length: number): number {
  let [covered, done] = [0, 0];
  for (const { end, start } of pieces.filter((piece) => piece.start >= 0).sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, done));
    done = Math.max(done, end);
  }
  return length > 0 ? covered / length : 0;
}
