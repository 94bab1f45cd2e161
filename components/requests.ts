import type { SessionAction, TimeAction } from '../src/index.js';

/** What a part of the quiz can ask for. What then happens is one table in `<news-quiz>`. */
export type Request =
  | SessionAction
  /** Marks the passage in the article that a fact was taken from: the fact's id. */
  | { readonly type: 'show-evidence'; readonly fact: string }
  | { readonly type: 'again' | 'remember' | 'forget' | 'retry' | 'overview' | 'back' }
  /** What is to happen to the time of the question. */
  | { readonly type: 'clock'; readonly event: TimeAction['event'] };
