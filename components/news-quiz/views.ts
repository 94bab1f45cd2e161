import {
  arrange,
  attemptsLeft,
  currentItem,
  currentQuestion,
  describe,
  grade,
  hintsOf,
  isComplete,
  isLast,
  mayRate,
  pointsOf,
  policies,
  policyOf,
  solution,
  summarize,
  textFragment,
  wordsOfType,
} from '../../src/index.js';
import type {
  Fact,
  Question,
  QuestionAction,
  Quiz,
  SessionItem,
  SessionState,
  Words,
} from '../../src/index.js';
import type { OverviewView } from '../overview/overview.js';
import { policyParts } from '../policies/index.js';
import type { ArticleController } from '../controllers/article-controller.js';
import type { LoadedBank } from '../controllers/load-bank.js';
import type { EvidenceView } from '../evidence/evidence.js';
import { hintLabel } from '../question/view.js';
import type { QuestionView, Step } from '../question/view.js';
import type { SummaryView } from '../summary/summary.js';

/** What the views are made of, besides the session. */
export interface ViewContext {
  readonly loaded: LoadedBank;
  readonly article: Pick<ArticleController, 'passageOf' | 'findings' | 'marked'>;
  /** The quiz that is played, in the reader's language. */
  readonly quiz: Quiz;
  readonly headingLevel: number;
  /** Whether the passages to choose from are offered in the article. */
  readonly inArticle: boolean;
  /** What the clock says. */
  readonly now: number;
}

/** The current question, as its element shows it. */
export function questionView(state: SessionState, context: ViewContext): QuestionView {
  const { headingLevel, inArticle, loaded, now } = context;
  const { questions, words } = loaded;
  const base = currentQuestion(state);
  const item = currentItem(state);
  const { quiz, seed } = state.setup;
  const { attemptCost, attempts, flags, shuffle } = policyOf(quiz);
  const isOpen = !item.verdict;
  const question = questions.get(base.id) ?? base;
  return {
    question,
    item: policies.time || policies.attempts ? withMissed(question, item) : item,
    isComplete: isComplete(question, item.response),
    solution: solution(question),
    describe: (response) => describe(question, response, words),
    order: arrange(base, shuffle ? seed : undefined),
    position: state.position + 1,
    total: state.items.length,
    primary: primaryOf(state, words),
    steps: stepsOf(state, words),
    attempts:
      policies.attempts && isOpen && attempts > 1 && pointsOf(base) > 0
        ? `${words.attempts(attempts)}. ${attemptCost > 0 ? words.furtherCosts(words.percent(attemptCost)) : ''}`
        : '',
    notYet:
      policies.attempts && isOpen && item.tried ? words.notYet(words.attempts(attemptsLeft(state))) : '',
    rates: mayRate(state),
    flagged: flags && isOpen ? Boolean(item.flagged) : undefined,
    time: policies.time ? policyParts.timeView(state, now, words) : undefined,
    evidence: isOpen ? [] : evidenceOf(base, context),
    headingLevel,
    inArticle,
    media: (src) => new URL(src, loaded.url ?? document.baseURI).href,
    words,
  };
}

/**
 * What is right in a question that was settled without an answer, as when its time was up, is shown as missed; not so the
 * criteria of an open question, which nobody has judged.
 */
function withMissed(question: Question, item: SessionItem): SessionItem {
  const { verdict } = item;
  if (verdict?.state !== 'incomplete' || question.type === 'open') return item;
  const parts = grade(question, solution(question)).parts.map(
    ({ id, mark }) => ({ id, mark: mark === 'right' ? 'missed' : 'none' }) as const,
  );
  return { ...item, verdict: { ...verdict, parts } };
}

/** The result, as its element shows it. */
export function summaryView(state: SessionState, context: ViewContext): SummaryView {
  const { headingLevel, loaded, quiz } = context;
  const { lang, questions, words } = loaded;
  const summary = summarize(state);
  const outcome = quiz.outcomes.find(({ id }) => id === summary.outcome?.id)?.text;
  const evidence = (question: Question): EvidenceView[] => evidenceOf(question, context);
  return { summary, questions, outcome, evidence, headingLevel, lang, words };
}

/** What a question stands on, and where that stands. */
function evidenceOf({ basis }: Question, context: ViewContext): EvidenceView[] {
  const { facts } = context.loaded;
  return basis.flatMap((id) => facts.get(id) ?? []).map((fact) => evidenceView(fact, context));
}

/** All questions, as their element shows them. */
export function overviewView(session: SessionState, { headingLevel, loaded }: ViewContext): OverviewView {
  return { session, headingLevel, words: loaded.words };
}

function stepsOf(state: SessionState, words: Words): Step[] {
  const { feedback, hintCost, navigation, overview } = policyOf(state.setup.quiz);
  const { hints = 0, tried, verdict } = currentItem(state);
  const question = currentQuestion(state);
  const { id } = question;
  const isOpen = !verdict;
  const free = navigation === 'free';
  const steps: Step[] = [];
  const add = (request: QuestionAction['type'], label: string): unknown =>
    steps.push({ request: { type: request, question: id }, label });
  if (free && state.position > 0) add('previous', words.previous);
  if (free && feedback === 'immediate' && isOpen) {
    if (!isLast(state)) add('next', words.skip);
    else if (!overview) add('finish', words.finish);
  }
  if (policies.attempts && isOpen && tried) add('reveal', words.reveal);
  const total = hintsOf(state);
  if (policies.hints && isOpen && hints < total) {
    const cost = hintCost > 0 && pointsOf(question) > 0 ? ` (${words.costs(words.percent(hintCost))})` : '';
    const label = hintLabel(hints + 1, total, words) + cost;
    steps.push({ request: { type: 'hint', question: id, hint: hints + 1 }, label });
  }
  if (policies.overview && overview && !asksOverview(state))
    steps.push({ request: { type: 'overview' }, label: words.overview });
  return steps;
}

function primaryOf(state: SessionState, words: Words): QuestionView['primary'] {
  const { feedback, navigation } = policyOf(state.setup.quiz);
  const isOpen = !currentItem(state).verdict;
  const question = currentQuestion(state);
  if (feedback === 'immediate' && isOpen) {
    const { check = words.check } = wordsOfType(words, question.type);
    return { request: { type: 'submit', question: question.id }, label: check, needsResponse: true };
  }
  if (policies.overview && asksOverview(state)) {
    return { request: { type: 'overview' }, label: words.overview, needsResponse: false };
  }
  const isDone = state.settled === state.items.length;
  const isForward = navigation === 'forward';
  const isEnd = isLast(state);
  const type = isEnd && !(isDone && isForward) ? 'finish' : 'next';
  const label = isDone && (isForward || isEnd) ? words.toResult : words[type];
  return { request: { type, question: question.id }, label, needsResponse: isOpen && isForward };
}

/** Whether the main step from the last question is to look at what is still open. */
function asksOverview(state: SessionState): boolean {
  const { feedback, overview } = policyOf(state.setup.quiz);
  const isChecked = feedback === 'end' || Boolean(currentItem(state).verdict);
  return overview && isLast(state) && isChecked && state.settled < state.items.length;
}

function evidenceView(fact: Fact, { article, loaded }: ViewContext): EvidenceView {
  const passage = article.passageOf(fact);
  return {
    fact,
    factLang: loaded.lang,
    passage,
    link: passage ? undefined : linkTo(fact, loaded),
    lang: loaded.shown.sources.find(({ id }) => id === article.findings?.source)?.language,
    shown: article.marked === fact.id,
  };
}

/** Where a fact can be read: in a source in the reader's language first, at its address or in the file beside the bank. */
function linkTo({ evidence }: Fact, { shown, url, words }: LoadedBank): EvidenceView['link'] {
  const links = evidence.flatMap((piece) => {
    const source = shown.sources.find(({ id }) => id === piece.source);
    const address = source?.url ?? (source?.file && url ? new URL(source.file, url).href : undefined);
    if (!address) return [];
    const label = words.readSource(new URL(address).host);
    return [{ href: address + textFragment(piece), label, near: source?.language === words.language }];
  });
  return links.find(({ near }) => near) ?? links[0];
}
