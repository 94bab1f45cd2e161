import type { Verdict } from '../src/index.js';
import type { ArticleFindings } from './controllers/article-controller.js';
import type { LoadErrorCode } from './controllers/bank-controller.js';
import type { Request } from './requests.js';

/** What `<news-quiz>` tells its host: ids and numbers, never what a reader wrote or chose. */
abstract class QuizEvent extends Event {
  constructor(type: string, fields: object) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}

/** The quiz can be played. */
export class ReadyEvent extends QuizEvent {
  /** The id of the bank. */
  declare readonly bank: string;
  /** The id of the quiz. */
  declare readonly quiz: string;
  /** How many questions are asked. */
  declare readonly questions: number;

  constructor(fields: Pick<ReadyEvent, 'bank' | 'quiz' | 'questions'>) {
    super('nq-ready', fields);
  }
}

/** A question was judged. */
export class AnsweredEvent extends QuizEvent {
  /** The id of the question. */
  declare readonly question: string;
  /** The verdict; `ungraded` where there are no points. */
  declare readonly state: Verdict['state'];
  /** The points earned, of those possible. */
  declare readonly earned: number;
  /** The points that the question can bring. */
  declare readonly possible: number;
  /** The id of what was chosen, for opinions alone: a host may count them. */
  declare readonly choice?: string;

  constructor(question: string, { earned, possible, state }: Verdict, choice?: string) {
    super('nq-answered', { question, state, earned, possible, ...(choice !== undefined && { choice }) });
  }
}

/** The quiz was played to its end. */
export class CompletedEvent extends QuizEvent {
  /** The points earned, of those possible. */
  declare readonly earned: number;
  /** The points that all questions together can bring. */
  declare readonly possible: number;

  constructor({ earned, possible }: Pick<CompletedEvent, 'earned' | 'possible'>) {
    super('nq-completed', { earned, possible });
  }
}

/** The article around the quiz was held against the bank. */
export class EvidenceEvent extends QuizEvent implements ArticleFindings {
  /** The id of the source that the article is. */
  declare readonly source: string;
  /** `changed` where a passage is gone, else `verified`. */
  declare readonly state: ArticleFindings['state'];
  /** The ids of the facts whose passage is gone. */
  declare readonly facts: readonly string[];
  /** The ids of the questions that are held back. */
  declare readonly questions: readonly string[];

  constructor(findings: ArticleFindings) {
    super('nq-evidence', findings);
  }
}

/** Something went wrong; the quiz says so to the reader, and stays where it was as far as it can. */
export class QuizErrorEvent extends QuizEvent {
  /** With `network`, `missing`, `broken` and `empty` no quiz is shown; with `translation` and `storage` it goes on. */
  declare readonly code: LoadErrorCode | 'translation' | 'storage';

  constructor(code: QuizErrorEvent['code']) {
    super('nq-error', { code });
  }
}

/** A part asks `<news-quiz>` for something. It does not leave the quiz. */
export class RequestEvent extends Event {
  /** What is asked for. */
  readonly request: Request;

  constructor(request: Request) {
    super('nq-request', { bubbles: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nq-ready': ReadyEvent;
    'nq-answered': AnsweredEvent;
    'nq-completed': CompletedEvent;
    'nq-evidence': EvidenceEvent;
    'nq-error': QuizErrorEvent;
    'nq-request': RequestEvent;
  }
}
