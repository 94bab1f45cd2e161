import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { PACES, policies, wordsFor } from '../../src/index.js';
import type { SessionState, Words } from '../../src/index.js';
import type { LoadedBank } from '../controllers/load-bank.js';
import type { LoadState } from '../controllers/bank-controller.js';
import type { SessionController } from '../controllers/session-controller.js';
import type { RequestEvent } from '../events.js';
import { policyParts } from '../policies/index.js';
import { barOf } from '../progress/progress.js';
import type { Request } from '../requests.js';
import { button } from '../shared/button.js';
import { heading } from '../shared/heading.js';
import { bankText } from '../shared/bank-text.js';
import { onServer } from '../shared/on-server.js';
import type { ViewContext } from './views.js';

type OnRequest = (request: Request) => void;

/** What the frame holds. */
export interface FrameView extends Pick<ViewContext, 'loaded' | 'quiz'> {
  readonly session: SessionState;
  /** The part that is up. */
  readonly content: TemplateResult;
  readonly below: TemplateResult | typeof nothing;
}

/** The box around everything: the title, the count, the bar, the part that is up, and what stands below it. */
export function frame(
  { below, content, loaded, quiz, session }: FrameView,
  onRequest: (event: RequestEvent) => void,
): TemplateResult {
  const { direction, lang, words } = loaded;
  const { dashes, done, now, total, width } = barOf(session);
  const asking = session.stage === 'playing';
  const count = asking ? words.progress(session.position + 1, total) : words.questions(total);
  return html`<section
    class="frame"
    part="frame"
    lang=${words.language}
    dir=${direction}
    aria-label=${quiz.title}
  >
    <div class="top">
      <p lang=${lang ?? nothing} dir="auto" .textContent=${quiz.title}></p>
      <p class="count" aria-hidden=${asking ? 'true' : nothing} .textContent=${count}></p>
    </div>
    <svg
      role="progressbar"
      aria-label=${words.progressLabel}
      aria-valuemax=${total}
      aria-valuenow=${done}
      aria-valuetext=${count}
      viewBox="0 0 ${width} 1"
      preserveAspectRatio="none"
      stroke-dasharray=${dashes}
    >
      <line y1=".5" y2=".5" x2=${total} />
      <line class="now" y1=".5" y2=".5" x2=${now} />
      <line class="done" y1=".5" y2=".5" x2=${done} />
    </svg>
    <div class="stage" @nq-request=${onRequest}>${content}</div>
    ${corrections(loaded)}${below}
  </section>`;
}

/** What stands before the first question, where the quiz has an intro or offers time. */
export function startScreen(
  { headingLevel, loaded, quiz }: ViewContext,
  onRequest: OnRequest,
): TemplateResult {
  const { lang, words } = loaded;
  const onStart = ({ currentTarget }: MouseEvent): void => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const chosen = root.querySelector<HTMLInputElement>('[name=pace]:checked');
    const pace = PACES.find((it) => `${it}` === chosen?.value);
    onRequest(pace ? { type: 'start', pace } : { type: 'start' });
  };
  return html`<div>
    ${heading(headingLevel, bankText(quiz.title, lang))}
    <p class="intro">${bankText(quiz.intro, lang)}</p>
    ${policies.time ? policyParts.paceChoice(quiz, words) : nothing}
    <div class="actions">${button(words.start, onStart, 'primary', 'start')}</div>
  </div>`;
}

/** What stands below the quiz where the reader may have the progress kept. */
export function memory(
  words: Words,
  { refused, remembers }: SessionController,
  onRequest: OnRequest,
): TemplateResult {
  const type = remembers ? 'forget' : 'remember';
  return html`<div class="memory">
    ${button(words[type], () => onRequest({ type }), 'quiet')}
    <p class="soft" role="status">${refused ? words.notRemembered : ''}</p>
  </div>`;
}

/** What stands below the quiz where its bank was corrected. */
export function corrections({ lang, shown, words }: LoadedBank): readonly TemplateResult[] | undefined {
  return shown.corrections?.map(
    ({ date, text }) =>
      html`<p class="memory">
        <strong>${words.corrected(words.date(date))}</strong> ${bankText(text, lang)}
      </p>`,
  );
}

/** What the page around a quiz says of its language. */
export function languageOfPage({ ownerDocument }: Element): string {
  return onServer ? '' : ownerDocument.documentElement.lang;
}

/**
 * What stands behind the fallback while there is no quiz: nothing at first, then that it is loading, or why it failed.
 * The button stays while it is tried again, and the focus on it.
 */
export function noQuiz(
  language: string,
  { code, name }: LoadState,
  onRequest: OnRequest,
): TemplateResult | typeof nothing {
  const words = wordsFor(language || 'en');
  const error = code && words.errors[code];
  const text = name === 'loading' || name === 'slow' ? words[name] : error;
  if (!text) return nothing;
  return html`<div class="frame" lang=${words.language}>
    <p part="error" role=${error ? 'alert' : 'status'}>${text}</p>
    ${error ? html`<div class="actions">${button(words.retry, () => onRequest({ type: 'retry' }), 'primary')}</div>` : nothing}
  </div>`;
}
