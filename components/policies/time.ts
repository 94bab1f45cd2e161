import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { limitOf, PACES, policyOf, timeLeft } from '../../src/index.js';
import type { Quiz, SessionState, Words } from '../../src/index.js';
import type { TimeView } from '../question/view.js';
import type { Request } from '../requests.js';
import { button } from '../shared/button.js';
import { radios } from '../shared/radios.js';

/** From so many milliseconds on the time is nearly up: a little more than the 20 seconds that a reader must have. */
const WARNING = 21_000;

/** The times that are offered before the first question; none is taken unless the reader chooses it. */
export function paceChoice(quiz: Quiz, words: Words): TemplateResult | undefined {
  const { time } = policyOf(quiz);
  if (!time) return undefined;
  const options = PACES.map((pace) => {
    const stretched = pace === 1 ? '' : words.stretched[pace];
    const each = words.perQuestion(words.duration(time.seconds * pace));
    return [pace, stretched ? `${each} (${stretched})` : each] as const;
  });
  return radios('pace', words.time, [[0, words.noLimit], ...options], 0);
}

/** How the time of the current question stands; `undefined` where there is no limit, or it is settled. */
export function timeView(state: SessionState, now: number, words: Words): TimeView | undefined {
  const limit = limitOf(state);
  const left = timeLeft(state, now);
  if (limit === undefined || left === undefined || state.items.at(state.position).verdict) return undefined;
  return {
    text: words.timeLeft(words.duration(Math.ceil(left / 1000))),
    phase: left <= WARNING ? 2 : left <= limit / 2 ? 1 : 0,
    runs: state.since !== undefined,
  };
}

/** The time that is left, with buttons that stop it and give more. */
export function timer(
  { phase, runs, text }: TimeView,
  words: Words,
  ask: (request: Request) => void,
): TemplateResult {
  return html`<div class="time" part="time">
    <span role="timer" class=${phase > 1 ? 'low' : ''}>${text}</span>
    ${button(runs ? words.pause : words.resume, () => ask({ type: 'clock', event: runs ? 'pause' : 'run' }), 'quiet')}
    ${button(words.moreTime, () => ask({ type: 'clock', event: 'more' }), 'quiet')}
  </div>`;
}
