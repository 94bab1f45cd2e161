import { BANK_FORMAT, digest, locateEvidence, type Bank, type Evidence, type Fact } from '../../src/index.js';
import { singledOut } from '../evidence/moved.js';
import type { Messages } from '../messages/index.js';
import type { Article } from '../sources/source-text.js';
import { isProse, type Paragraph } from '../sources/paragraphs.js';

export interface Start {
  readonly id: string;
  readonly language: string;
  /** What is written for authors, in the language of the bank where the command speaks it. */
  readonly messages: Messages;
  /** Where the article stands: in a file beside the bank, or at an address. */
  readonly file?: string;
  readonly url?: string;
}

/** The id of the article among the sources of a new bank. */
export const SOURCE = 'article';
const MAX_TITLE = 120;

/** A bank in the making: its texts are empty, and its questions are samples. */
export type FirstBank = Omit<Bank, 'questions'> & { readonly questions: readonly object[] };

/**
 * A first bank on an article. Each paragraph with a sentence is a fact without a statement, whose evidence is the whole
 * paragraph; each question type has a sample, held back. Every text that has to be written is empty, and `check` finds
 * each of them.
 */
export function firstBank(article: Article, { file, id, language, messages, url }: Start): FirstBank {
  const facts = factsOn(article);
  const basis = facts[0]?.id ?? 'paragraph-1';
  const title = titleOf(article) ?? id;
  return {
    format: BANK_FORMAT,
    id,
    revision: 1,
    language,
    title,
    licence: messages.started.licence,
    sources: [
      { id: SOURCE, language, ...(file && { file }), ...(url && { url }), digest: digest(article.text) },
    ],
    facts,
    questions: Object.entries(messages.started.samples).map(([type, question]) => ({
      id: `sample-${type}`,
      type,
      basis: [basis],
      ...question,
      held: messages.started.sample,
    })),
    quizzes: [
      {
        id: 'all',
        title,
        pick: {},
        policy: { feedback: 'immediate' },
        outcomes: [{ id: 'any', from: 0, text: '' }],
      },
    ],
  };
}

/** The headline of a page, or what a text begins with. */
function titleOf({ paragraphs }: Article): string | undefined {
  const headline = paragraphs.find(({ block }) => block === 'h1') ?? paragraphs[0];
  return headline?.text.trim().slice(0, MAX_TITLE);
}

/** Headlines, bylines and captions hold no fact that is not in a sentence as well; where there is no sentence, all may. */
function factsOn({ paragraphs, text }: Article): Fact[] {
  const hasSome = paragraphs.some(isProse);
  return paragraphs.flatMap((paragraph, index) =>
    !hasSome || isProse(paragraph) ? factOn(text, paragraph, index + 1) : [],
  );
}

/** The words at the ends of a passage: as few as lead to it alone, from three on. */
const END_WORDS = [3, 4, 5, 6];

function factOn(text: string, { end, start, text: passage }: Paragraph, number: number): Fact[] {
  const lead = passage.length - passage.trimStart().length;
  const words = passage.trim().split(' ');
  const from = start + lead;
  const to = end - (passage.length - passage.trimEnd().length);
  for (const count of END_WORDS) {
    const isShort = words.length <= count;
    const ends = isShort
      ? { start: words.join(' ') }
      : { start: words.slice(0, count).join(' '), end: words.slice(-count).join(' ') };
    const piece: Evidence = { source: SOURCE, ...ends };
    const found = singledOut(text, piece, { start: from, end: to });
    if (!found) continue;
    const place = locateEvidence(text, found);
    const evidence = [{ ...found, digest: digest(text.slice(place.start, place.end)) }];
    return [{ id: `paragraph-${number}`, statement: '', status: 'reported', evidence }];
  }
  return [];
}
