import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { describe, solution } from '../../src/index.js';
import type { Verdict, Words } from '../../src/index.js';
import { sign } from '../question/marks.js';
import { rationaleOf } from '../question/view.js';
import type { EvidenceView, QuestionView } from '../question/view.js';
import { button } from '../shared/button.js';
import { bankText } from '../shared/bank-text.js';

type OnShow = (fact: string) => void;

/** How many passages are shown at once; the others are behind a line that opens. */
const SHOWN = 2;

/** What a reader is told once a question is judged: the verdict, the explanation, and where it stands. */
export function feedback(
  { evidence, question, words }: QuestionView,
  verdict: Verdict,
  remarks: readonly string[],
  onShow: OnShow,
): TemplateResult {
  const rest = evidence.slice(SHOWN);
  return html`<div class="feedback" part="feedback" data-state=${verdict.state}>
    <p class="verdict">${sign(verdict.state)} ${verdictText(verdict, words)}</p>
    ${remarks.map((remark) => html`<p>${remark}</p>`)}
    <p>${bankText(question.key.explanation, question.lang)}</p>
    ${evidence.length > 0 ? list(evidence.slice(0, SHOWN), words, onShow) : nothing}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${words.moreEvidence(rest.length)}</summary>
            ${list(rest, words, onShow)}
          </details>`
        : nothing
    }
  </div>`;
}

/** The verdict for the ear: result, what the type remarks on it, right answer, reason, in that order. */
export function spokenVerdict(view: QuestionView, remarks: readonly string[]): string {
  const { item, question, words } = view;
  const { verdict } = item;
  if (!verdict) return '';
  const wrong = verdict.parts.find(({ id, mark }) => mark === 'wrong' && rationaleOf(view, id));
  const right = solution(question);
  return [
    verdictText(verdict, words),
    ...remarks,
    ...(verdict.state === 'correct' || right === undefined
      ? []
      : [words.rightIs(describe(question, right, words).join('; '))]),
    (wrong && rationaleOf(view, wrong.id)?.text) ?? question.key.explanation,
  ]
    .map((sentence) => sentence.replace(/[^.!?]$/u, '$&.'))
    .join(' ');
}

/** The verdict in words, with the points where they say more. */
function verdictText({ earned, possible, state }: Verdict, words: Words): string {
  const plain =
    possible === 0 || (possible === 1 && state !== 'partial' && earned === Number(state === 'correct'));
  return (
    words.verdicts[state] + (plain ? '' : `: ${words.points(words.number(earned), words.number(possible))}`)
  );
}

function list(pieces: readonly EvidenceView[], words: Words, onShow: OnShow): TemplateResult {
  return html`<ul class="evidence" part="evidence" aria-label=${words.evidence}>
    ${pieces.map((piece) => html`<li>${entry(piece, words, onShow)}</li>`)}
  </ul>`;
}

function entry(
  { fact, lang, link, passage, shown }: EvidenceView,
  words: Words,
  onShow: OnShow,
): TemplateResult {
  const by = fact.status === 'stated' ? words.saidBy : words.claimedBy;
  const who = fact.attribution === undefined ? '' : ` · ${by(fact.attribution)}`;
  const status = html`<p class="status soft"><b>${words.status[fact.status]}</b>${who}</p>`;
  if (!passage) {
    return html`<div>
      <p class="statement" dir="auto">${fact.statement}</p>
      ${status}
      ${link ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer">${link.label}</a>` : nothing}
    </div>`;
  }
  const [before, behind] = passage.context;
  const [open, close] = words.quotes;
  return html`<p class="place">${words.paragraph(passage.paragraph)}</p>
    <div>
      <blockquote lang=${lang ?? nothing} dir="auto">
        ${open}${before}<mark>${passage.text}</mark>${behind}${close}
      </blockquote>
      ${status} ${button(shown ? words.shownInArticle : words.showInArticle, () => onShow(fact.id), 'quiet')}
    </div>`;
}
