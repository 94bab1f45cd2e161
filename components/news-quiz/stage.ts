import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { policies } from '../../src/index.js';
import type { SessionState } from '../../src/index.js';
import { questionTemplate } from '../elements.js';
import type { Request } from '../requests.js';
import { startScreen } from './screens.js';
import { overviewView, questionView, summaryView } from './views.js';
import type { ViewContext } from './views.js';

/** The parts inside the elements of questions and the result that a page may style, as it may those of the quiz itself. */
export const EXPORTED = 'heading,primary,hint,choice,item,feedback,evidence,review,again';

/** The properties that leave the session as it is. */
export const LASTING: readonly PropertyKey[] = ['remember', 'headingLevel', 'shown', 'overview'];

/** Those after a change of which it goes on in the other language. */
export const SPOKEN: readonly PropertyKey[] = ['language', 'words'];

/** The part that is up: the start, the list of all questions, a question, or the result. */
export function stage(
  session: SessionState,
  context: ViewContext,
  overview: boolean,
  onRequest: (request: Request) => void,
): TemplateResult {
  if (session.stage === 'ready') return startScreen(context, onRequest);
  if (session.stage === 'finished')
    return html`<nq-summary .view=${summaryView(session, context)}></nq-summary>`;
  if (policies.overview && overview)
    return html`<nq-overview .view=${overviewView(session, context)}></nq-overview>`;
  return questionTemplate(questionView(session, context));
}
