// Written by `npm run docs` from the manifest of the elements.
import type {
  NewsQuiz,
  NqOverview,
  NqCategorise,
  NqCloze,
  NqEstimate,
  NqFindPassage,
  NqHotspot,
  NqMatch,
  NqMultipleChoice,
  NqNumber,
  NqOpen,
  NqOrder,
  NqPoll,
  NqShortText,
  NqSingleChoice,
  NqTimeline,
  NqTrueFalse,
  NqSummary,
} from '../components/index.js';

/** What can be set on each element, by its tag. */
export interface ElementProperties {
  /** A quiz about a news article, from a bank; every answer can show where it stands in the article. */
  'news-quiz': Partial<
    Pick<
      NewsQuiz,
      | 'src'
      | 'quiz'
      | 'language'
      | 'words'
      | 'seed'
      | 'article'
      | 'remember'
      | 'headingLevel'
      | 'limits'
      | 'clock'
    >
  > & {
    /** The level of the quiz's headings in the page's outline, 2 to 6. */
    'heading-level'?: NewsQuiz['headingLevel'] | `${NewsQuiz['headingLevel']}`;
  };
  /** All questions as numbered buttons, with what is open and what is marked for later. */
  'nq-overview': Partial<Pick<NqOverview, 'view'>>;
  /** Items to sort into groups: native radio buttons, in a table where there is room for one. */
  'nq-categorise': Partial<Pick<NqCategorise, 'view'>>;
  /** Running text with gaps that are typed or chosen from lists. */
  'nq-cloze': Partial<Pick<NqCloze, 'view'>>;
  /** A number to estimate, by a slider, a field and two buttons; afterwards a scale with the estimate and the value. */
  'nq-estimate': Partial<Pick<NqEstimate, 'view'>>;
  /** An excerpt whose passages are native radio buttons; in its article, the passages can be chosen there too. */
  'nq-find-passage': Partial<Pick<NqFindPassage, 'view'>>;
  /** A picture with areas to choose from, and a list of native radio buttons that holds the same choices. */
  'nq-hotspot': Partial<Pick<NqHotspot, 'view'>>;
  /** Items, and an answer to choose for each from a native list, or to drag to it. */
  'nq-match': Partial<Pick<NqMatch, 'view'>>;
  /** A question with any number of right options: native checkboxes. */
  'nq-multiple-choice': Partial<Pick<NqMultipleChoice, 'view'>>;
  /** A number to type, as the reader's language writes it. */
  'nq-number': Partial<Pick<NqNumber, 'view'>>;
  /** A question that is answered in the reader's own words and compared with a model answer by its criteria. */
  'nq-open': Partial<Pick<NqOpen, 'view'>>;
  /** Events to put in order, by buttons on each item or by dragging. */
  'nq-order': Partial<Pick<NqOrder, 'view'>>;
  /** A question for the reader's opinion, which nobody grades: a group of native radio buttons. */
  'nq-poll': Partial<Pick<NqPoll, 'view'>>;
  /** A short answer to type. */
  'nq-short-text': Partial<Pick<NqShortText, 'view'>>;
  /** A question with one right option: a group of native radio buttons. */
  'nq-single-choice': Partial<Pick<NqSingleChoice, 'view'>>;
  /** Events to place in time, each by a list of moments; an axis shows where they stand. Afterwards a timeline to read. */
  'nq-timeline': Partial<Pick<NqTimeline, 'view'>>;
  /** A statement to judge: it is in the article, it is wrong, or it is not in there at all. */
  'nq-true-false': Partial<Pick<NqTrueFalse, 'view'>>;
  /** The result: score, a word on it, and every question with the reader's and the right answer. */
  'nq-summary': Partial<Pick<NqSummary, 'view'>>;
}

/** What each element tells, by its tag. */
export interface ElementEvents {
  /** A quiz about a news article, from a bank; every answer can show where it stands in the article. */
  'news-quiz': Pick<
    HTMLElementEventMap,
    'nq-ready' | 'nq-answered' | 'nq-completed' | 'nq-evidence' | 'nq-error'
  >;
  /** All questions as numbered buttons, with what is open and what is marked for later. */
  'nq-overview': Pick<HTMLElementEventMap, 'nq-request'>;
  /** Items to sort into groups: native radio buttons, in a table where there is room for one. */
  'nq-categorise': Pick<HTMLElementEventMap, 'nq-request'>;
  /** Running text with gaps that are typed or chosen from lists. */
  'nq-cloze': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A number to estimate, by a slider, a field and two buttons; afterwards a scale with the estimate and the value. */
  'nq-estimate': Pick<HTMLElementEventMap, 'nq-request'>;
  /** An excerpt whose passages are native radio buttons; in its article, the passages can be chosen there too. */
  'nq-find-passage': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A picture with areas to choose from, and a list of native radio buttons that holds the same choices. */
  'nq-hotspot': Pick<HTMLElementEventMap, 'nq-request'>;
  /** Items, and an answer to choose for each from a native list, or to drag to it. */
  'nq-match': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A question with any number of right options: native checkboxes. */
  'nq-multiple-choice': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A number to type, as the reader's language writes it. */
  'nq-number': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A question that is answered in the reader's own words and compared with a model answer by its criteria. */
  'nq-open': Pick<HTMLElementEventMap, 'nq-request'>;
  /** Events to put in order, by buttons on each item or by dragging. */
  'nq-order': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A question for the reader's opinion, which nobody grades: a group of native radio buttons. */
  'nq-poll': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A short answer to type. */
  'nq-short-text': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A question with one right option: a group of native radio buttons. */
  'nq-single-choice': Pick<HTMLElementEventMap, 'nq-request'>;
  /** Events to place in time, each by a list of moments; an axis shows where they stand. Afterwards a timeline to read. */
  'nq-timeline': Pick<HTMLElementEventMap, 'nq-request'>;
  /** A statement to judge: it is in the article, it is wrong, or it is not in there at all. */
  'nq-true-false': Pick<HTMLElementEventMap, 'nq-request'>;
  /** The result: score, a word on it, and every question with the reader's and the right answer. */
  'nq-summary': Pick<HTMLElementEventMap, 'nq-request'>;
}

/** The tag of an element. */
export type ElementName = keyof ElementProperties;

/** The listeners of an element, as frameworks take them that put `on` before the name of an event. */
export type EventListeners<Name extends ElementName> = {
  [Event in keyof ElementEvents[Name] as `on${Event & string}`]?:
    ((event: ElementEvents[Name][Event]) => void) | undefined;
};
