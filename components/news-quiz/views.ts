import {
  arrange,
  currentItem,
  currentQuestion,
  isLast,
  policyOf,
  summarize,
  textFragment,
  wordsOfType,
} from '../../src/index.js';
import type { Fact, Question, Quiz, SessionState, Words } from '../../src/index.js';
import type { ArticleController } from '../controllers/article-controller.js';
import type { LoadedBank } from '../controllers/load-bank.js';
import type { EvidenceView } from '../evidence/evidence.js';
import type { QuestionView, Step } from '../question/view.js';
import type { SummaryView } from '../summary/summary.js';

/** What the views are made of, besides the session. */
export interface ViewContext {
  readonly loaded: LoadedBank;
  readonly article: ArticleController;
  /** The quiz that is played, in the reader's language. */
  readonly quiz: Quiz;
  readonly headingLevel: number;
  /** Whether the passages to choose from are offered in the article. */
  readonly inArticle: boolean;
}

/** The current question, as its element shows it. */
export function questionView(state: SessionState, context: ViewContext): QuestionView {
  const { headingLevel, inArticle, loaded } = context;
  const { questions, words } = loaded;
  const base = currentQuestion(state);
  const item = currentItem(state);
  const { quiz, seed } = state.setup;
  return {
    question: questions.get(base.id) ?? base,
    item,
    order: arrange(base, policyOf(quiz).shuffle ? seed : undefined),
    position: state.position + 1,
    total: state.items.length,
    primary: primaryOf(state, words),
    steps: stepsOf(state, words),
    evidence: item.verdict ? evidenceOf(base, context) : [],
    headingLevel,
    inArticle,
    media: (src) => new URL(src, loaded.url ?? document.baseURI).href,
    words,
  };
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

function stepsOf(state: SessionState, words: Words): Step[] {
  const { feedback, hints, navigation } = policyOf(state.setup.quiz);
  const { hinted, verdict } = currentItem(state);
  const free = navigation === 'free';
  const steps: Step[] = [];
  if (free && state.position > 0) steps.push({ request: 'previous', label: words.previous });
  if (free && feedback === 'immediate' && !verdict) {
    const request = isLast(state) ? 'finish' : 'next';
    steps.push({ request, label: request === 'next' ? words.skip : words.finish });
  }
  if (hints && !verdict && !hinted && currentQuestion(state).hint !== undefined) {
    steps.push({ request: 'hint', label: words.hint });
  }
  return steps;
}

function primaryOf(state: SessionState, words: Words): QuestionView['primary'] {
  const { feedback, navigation } = policyOf(state.setup.quiz);
  const isOpen = !currentItem(state).verdict;
  if (feedback === 'immediate' && isOpen) {
    const { check = words.check } = wordsOfType(words, currentQuestion(state).type);
    return { request: 'submit', label: check, needsResponse: true };
  }
  const isDone = state.settled === state.items.length;
  const isForward = navigation === 'forward';
  const isEnd = isLast(state);
  const request = isEnd && !(isDone && isForward) ? 'finish' : 'next';
  const label = isDone && (isForward || isEnd) ? words.toResult : words[request];
  return { request, label, needsResponse: isOpen && isForward };
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
