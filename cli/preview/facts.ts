import { wordsFor, type Bank, type Fact } from '../../src/index.js';
import { passageOf } from '../rules/evidence.js';
import { markup, type Markup } from '../markup.js';
import type { State } from './state.js';

/** Some facts of a bank: what is said, who says so, and where it stands in the articles. */
export function factList(ids: readonly string[], bank: Bank, state: State): Markup {
  const facts = ids.flatMap((id) => bank.facts.find((fact) => fact.id === id) ?? []);
  return markup`<ul class="facts">
${facts.map((fact) => factEntry(fact, bank, state))}</ul>
`;
}

function factEntry(fact: Fact, bank: Bank, state: State): Markup {
  const { attribution, id, statement, status } = fact;
  const { status: statuses } = wordsFor(state.messages.preview.language);
  const who = attribution === undefined ? '' : ` · ${attribution}`;
  return markup`<li><p dir="auto" lang="${bank.language}">${statement}</p>
<p class="soft"><code>${id}</code> ${statuses[status]}${who}</p>
${passages(fact, state)}</li>
`;
}

/** The words of the article; where its text is not at hand, the first and last words as the bank has them. */
function passages({ evidence, id }: Fact, { coverages, messages }: State): Markup[] {
  const said = messages.coverage;
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const coverage = coverages.find((one) => one.source === source);
    const found = coverage?.facts.find((fact) => fact.id === id)?.passages ?? [];
    if (coverage)
      return found.map(({ paragraph = 0, text }) => {
        if (text === undefined) return markup`<p class="lost">${source}: ${said.notThere}</p>`;
        return markup`<blockquote dir="auto"><mark>${text}</mark> <span class="soft">${source}, ${said.paragraph(paragraph)}</span></blockquote>`;
      });
    const own = evidence.filter((piece) => piece.source === source).map(passageOf);
    return own.map(
      (words) =>
        markup`<blockquote dir="auto">${words} <span class="soft">${source}, ${messages.preview.noText}</span></blockquote>`,
    );
  });
}
