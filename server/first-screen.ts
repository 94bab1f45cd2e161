import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { loadedBank } from '../components/controllers/load-bank.js';
import { questionTemplate } from '../components/elements.js';
import { frame, startScreen } from '../components/news-quiz/screens.js';
import { questionView } from '../components/news-quiz/views.js';
import type { ViewContext } from '../components/news-quiz/views.js';
import { startSession, type Bank, type Question, type Quiz, type SessionState } from '../src/index.js';

/** What is seen first of a quiz. */
export interface FirstScreen {
  /** As its author wrote it. */
  readonly bank: Bank;
  /** In the language that is shown, and the quiz in it. */
  readonly shown: Bank;
  readonly quiz: Quiz;
  readonly seed: string;
  /** The questions that are asked, as their author wrote them. */
  readonly questions: readonly Question[];
  readonly headingLevel: number;
  /** The address of a picture, as seen from the page. */
  readonly media: (src: string) => string;
}

/** What nobody can ask for yet: there is no script. */
const unheard = (): void => undefined;

/** The first screen of a quiz, as `<news-quiz>` shows it: its start, or the first question with nothing chosen. */
export function firstScreen(screen: FirstScreen): TemplateResult {
  const { bank, headingLevel, media, questions, quiz, seed, shown } = screen;
  const session = startSession({ bank: bank.id, quiz, seed, questions });
  const rest = { url: undefined, issues: [], untranslated: false };
  const context: ViewContext = {
    loaded: loadedBank(bank, shown, rest),
    article: { findings: undefined, marked: undefined, passageOf: () => undefined },
    quiz,
    headingLevel,
    inArticle: false,
    now: 0,
  };
  const content = session.stage === 'ready' ? startScreen(context, unheard) : question(session, context);
  return frame({ ...context, session, content, below: nothing }, unheard);

  function question(state: SessionState, around: ViewContext): TemplateResult {
    const view = questionView(state, around);
    const address = (src: string): string => (src.startsWith('https:') ? src : media(src));
    return questionTemplate({ ...view, media: address });
  }
}
