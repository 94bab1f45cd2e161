import { askedOf, type Coverage, type ParagraphCoverage } from '../evidence/coverage.js';
import type { Messages } from '../messages/index.js';
import { markup, type Markup } from '../markup.js';
import type { State } from './state.js';

/** Each article at hand, with the facts and questions on each paragraph: what is asked about, and what is not. */
export function coverageList({ coverages, file, messages }: State): Markup {
  if (!file?.bank) return markup``;
  if (coverages.length === 0) return markup`<p class="soft">${messages.preview.noCoverage}</p>`;
  return markup`${coverages.map((coverage) => one(coverage, messages))}`;
}

function one({ paragraphs, share, source }: Coverage, messages: Messages): Markup {
  const said = messages.coverage;
  const { all, asked } = askedOf(paragraphs);
  return markup`<section class="coverage"><h2>${messages.preview.coverage(source)}</h2>
<p class="soft">${said.share(Math.round(share * 100))}; ${said.paragraphs(asked, all)}</p>
<ol>
${paragraphs.map((paragraph) => entry(paragraph, messages))}</ol></section>
`;
}

function entry({ facts, prose, questions, text }: ParagraphCoverage, { coverage, report }: Messages): Markup {
  const notAsked = prose ? markup`<b>${coverage.notAsked}</b>` : '';
  const links = questions.map((id) => markup` <a href="#question-${id}">${id}</a>`);
  return markup`<li${questions.length > 0 ? '' : markup` class="not-asked"`}><p class="text" dir="auto">${text}</p>
<p class="on">${facts.length > 0 ? markup`<span class="soft">${report.facts(facts.join(', '))}</span><br>` : ''}${
    links.length > 0 ? markup`${report.questions('')}${links}` : notAsked
  }</p></li>
`;
}
