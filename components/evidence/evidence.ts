import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Fact, Words } from '../../src/index.js';
import type { Passage } from '../controllers/article-controller.js';
import { button } from '../shared/button.js';
import { bankText } from '../shared/bank-text.js';

/** A fact that a question stands on, and where it stands. */
export interface EvidenceView {
  readonly fact: Fact;
  /** The language of the fact's own texts, where it is not that of the interface. */
  readonly factLang?: string | undefined;
  /** The language of the article, where the passage is quoted. */
  readonly lang?: string | undefined;
  /** The passage in the article around the quiz. */
  readonly passage?: Pick<Passage, 'text' | 'context' | 'paragraph'> | undefined;
  /** Where the article can be read, if the quiz does not stand in it. */
  readonly link?: { readonly href: string; readonly label: string } | undefined;
  /** Whether the passage is marked in the article now. */
  readonly shown: boolean;
}

/** Told which passage a reader wants to see in the article, and what to say of it. */
export type OnShow = (fact: string, spoken: string) => void;

/** How many passages are shown at once; the others are behind a line that opens. */
const SHOWN = 2;

/** Where it stands: each passage as a quotation with the status of its fact, and the way to it in the article. */
export function evidenceList(
  pieces: readonly EvidenceView[],
  words: Words,
  onShow: OnShow,
): TemplateResult | typeof nothing {
  if (pieces.length === 0) return nothing;
  const rest = pieces.slice(SHOWN);
  const list = (some: readonly EvidenceView[]): TemplateResult =>
    html`<ul class="evidence" part="evidence" aria-label=${words.evidence}>
      ${some.map((piece) => html`<li>${entry(piece, words, onShow)}</li>`)}
    </ul>`;
  return html`${list(pieces.slice(0, SHOWN))}
  ${
    rest.length > 0
      ? html`<details>
          <summary class="more">${words.moreEvidence(rest.length)}</summary>
          ${list(rest)}
        </details>`
      : nothing
  }`;
}

function entry(
  { fact, factLang, lang, link, passage, shown }: EvidenceView,
  words: Words,
  onShow: OnShow,
): TemplateResult {
  const by = fact.status === 'stated' ? words.saidBy : words.claimedBy;
  const who = fact.attribution === undefined ? '' : ` · ${by(fact.attribution)}`;
  const status = html`<p class="status soft"><b>${words.status[fact.status]}</b>${who}</p>`;
  if (!passage) {
    return html`<div>
      <p class="statement">${bankText(fact.statement, factLang)}</p>
      ${status}
      ${link ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer">${link.label}</a>` : nothing}
    </div>`;
  }
  const [before, behind] = passage.context;
  const [open, close] = words.quotes;
  const place = words.paragraph(passage.paragraph);
  const show = (): void => onShow(fact.id, `${words.shownInArticle}: ${place}`);
  return html`<p class="place">${place}</p>
    <div>
      <blockquote lang=${lang ?? nothing} dir="auto">
        ${open}${before}<mark>${passage.text}</mark>${behind}${close}
      </blockquote>
      ${status} ${button(shown ? words.shownInArticle : words.showInArticle, show, 'quiet')}
    </div>`;
}
