import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { loadedBank } from '../../components/controllers/load-bank.js';
import { questionTemplates } from '../../components/elements.js';
import { frame, startScreen } from '../../components/news-quiz/screens.js';
import { questionView } from '../../components/news-quiz/views.js';
import type { ViewContext } from '../../components/news-quiz/views.js';
import { pickQuestions, startSession, type SessionState } from '../../src/index.js';
import type { Material, Page } from '../surfaces/surface.js';

/** Where a first screen is to stand: the folder of the page, and the level of headings in it. */
export interface Place {
  readonly from: string;
  readonly headingLevel: number;
}

/** What nobody can ask for yet: there is no script. */
const unheard = (): void => undefined;

/** The questions of a page's quiz as they come up with the seed of the build. */
export function sessionOf({ quiz }: Page, { bank, options }: Material): SessionState {
  const original = bank.quizzes.find(({ id }) => id === quiz.id) ?? quiz;
  const { seed } = options;
  const questions = pickQuestions(bank, original, seed);
  return startSession({ bank: bank.id, quiz: original, seed, questions });
}

/** The first screen of a quiz, as `<news-quiz>` shows it: its start, or the first question with nothing chosen. */
export function firstScreen(page: Page, material: Material, { from, headingLevel }: Place): TemplateResult {
  const { edition, quiz } = page;
  const session = sessionOf(page, material);
  const rest = { url: undefined, issues: [], untranslated: false };
  const context: ViewContext = {
    loaded: loadedBank(material.bank, edition.bank, rest),
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
    const media = (src: string): string => (src.startsWith('https:') ? src : material.address(src, from));
    return questionTemplates[view.question.type]({ ...view, media });
  }
}
