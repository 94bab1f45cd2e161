import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { loadedBank } from '../../components/controllers/load-bank.js';
import { questionTemplate } from '../../components/elements.js';
import { frame, startScreen } from '../../components/news-quiz/screens.js';
import { questionView } from '../../components/news-quiz/views.js';
import type { ViewContext } from '../../components/news-quiz/views.js';
import { startSession, type SessionState } from '../../src/index.js';
import { askedOn } from '../material/page-questions.js';
import type { Material, Page } from '../surfaces/surface.js';

/** Where a first screen is to stand: the folder of the page, and the level of headings in it. */
export interface Place {
  readonly from: string;
  readonly headingLevel: number;
}

/** What nobody can ask for yet: there is no script. */
const unheard = (): void => undefined;

/** A run through the quiz of a page, before anything was done in it. */
function sessionOf(page: Page, material: Material): SessionState {
  const { bank, options } = material;
  const { seed } = options;
  return startSession({ bank: bank.id, quiz: page.quiz, seed, questions: askedOn(page, material) });
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
    return questionTemplate({ ...view, media });
  }
}
