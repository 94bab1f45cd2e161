import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Verdict, Words } from '../../src/index.js';
import { evidenceList } from '../evidence/evidence.js';
import type { OnShow } from '../evidence/evidence.js';
import { sign } from '../question/marks.js';
import { rationaleOf } from '../question/view.js';
import type { QuestionView } from '../question/view.js';
import { bankText } from '../shared/bank-text.js';

/** What a reader is told once a question is judged: the verdict, the explanation, and where it stands. */
export function feedback(
  { evidence, question, words }: QuestionView,
  verdict: Verdict,
  remarks: readonly string[],
  onShow: OnShow,
): TemplateResult {
  return html`<div class="feedback" part="feedback" data-state=${verdict.state}>
    <p class="verdict">${sign(verdict.state)} ${verdictText(verdict, words)}</p>
    ${remarks.map((remark) => html`<p>${remark}</p>`)}
    <p>${bankText(question.key.explanation, question.lang)}</p>
    ${evidenceList(evidence, words, onShow)}
  </div>`;
}

/** The verdict for the ear: result, what the type remarks on it, right answer, reason, in that order. */
export function spokenVerdict(view: QuestionView, remarks: readonly string[]): string {
  const { describe, item, question, solution, words } = view;
  const { verdict } = item;
  if (!verdict) return '';
  const wrong = verdict.parts.find(({ id, mark }) => mark === 'wrong' && rationaleOf(view, id));
  return [
    verdictText(verdict, words),
    ...remarks,
    ...(verdict.state === 'correct' || solution === undefined
      ? []
      : [words.rightIs(describe(solution).join('; '))]),
    (wrong && rationaleOf(view, wrong.id)?.text) ?? question.key.explanation,
  ]
    .map((sentence) => sentence.replace(/[^.!?。？！؟۔]$/u, '$&.'))
    .join(' ');
}

/** The verdict in words, with the points where they say more; thanks where there is none. */
function verdictText({ earned, possible, state }: Verdict, words: Words): string {
  if (state === 'ungraded') return words.thanks;
  const plain =
    possible === 0 || (possible === 1 && state !== 'partial' && earned === Number(state === 'correct'));
  return words.verdicts[state] + (plain ? '' : `: ${words.points(earned, possible)}`);
}
