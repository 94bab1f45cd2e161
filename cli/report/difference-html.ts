import { FATES } from '../evidence/fates.js';
import { wordDiff } from '../evidence/word-diff.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import type { Difference, DifferenceContext } from './differences.js';

type Said = Messages['diff'];

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font: 700 1.6rem/1.25 Charter, Cambria, Georgia, serif; text-wrap: balance; border-top: 4px solid; padding-top: 1rem; }
h2 { font-size: 1.05rem; margin: 2.5rem 0 .5rem; }
.counts, .who { color: light-dark(#4a5160, #b9c0cc); }
section { border-top: 1px solid light-dark(#c9ced8, #454c59); padding: .75rem 0; }
.fate { display: inline-block; min-width: 6.5em; font-weight: 700; }
.changed .fate, .fell .fate, .held { color: light-dark(#94132a, #ffb0ba); }
.moved .fate { color: light-dark(#0b4a8f, #9cc8ff); }
blockquote { margin: .5rem 0 0; font-family: Charter, Cambria, Georgia, serif; }
del { color: light-dark(#94132a, #ffb0ba); background: light-dark(#fcedef, #30161b); }
ins { color: light-dark(#0a5230, #8fe0b4); background: light-dark(#eaf4ee, #13261c); font-weight: 600; }
li { margin-block: .25rem; }
@media print { section { break-inside: avoid; } }
`;

/** A difference as a page of its own, to read, send and print. Nothing in it is loaded from elsewhere, and it has no script. */
export function htmlDifference(difference: Difference, { messages }: DifferenceContext): string {
  const said = messages.diff;
  const language = messages.report.ok === 'OK' ? 'en' : 'de';
  const title = escaped(said.title(difference.title, difference.source));
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
${counts(said.facts, difference.facts, said)}
${counts(said.questions, difference.questions, said)}
${questions(difference, said)}
<h2>${said.facts}</h2>
${passages(difference, said)}
</html>
`;
}

function counts(name: string, standings: Difference['facts'], said: Said): string {
  const parts = FATES.map((fate) => [fate, standings.filter((one) => one.fate === fate).length] as const)
    .filter(([, count]) => count > 0)
    .map(([fate, count]) => `${count} ${said.fates[fate]}`);
  return `<p class="counts">${name}: ${parts.join(', ') || '0'}</p>`;
}

function questions(difference: Difference, said: Said): string {
  const held = difference.questions.filter((question) => question.held);
  if (held.length === 0) return `<p>${said.nothing}</p>`;
  const items = held.map(({ facts, id }) => {
    const why =
      facts.length > 0 ? ` <span class="who">${escaped(said.because(facts.join(', ')))}</span>` : '';
    return `<li><strong>${escaped(id)}</strong>${why}</li>`;
  });
  return `<h2>${said.questions}: <span class="held">${said.held}</span></h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function passages({ passages: all }: Difference, said: Said): string {
  return [...FATES]
    .reverse()
    .flatMap((fate) => all.filter((passage) => passage.fate === fate))
    .map(({ after, before = '', fact, fate, piece, question }) => {
      const isSame = fate === 'holds' || fate === 'moved' || fate === 'unknown';
      const text = isSame ? escaped(before || passageOf(piece)) : changes(before, after ?? '');
      return `<section class="${fate}"><span class="fate">${said.fates[fate]}</span> <span class="who">${escaped(fact ?? question ?? '')}</span>
<blockquote dir="auto">${text}</blockquote></section>`;
    })
    .join('\n');
}

function changes(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      return kind === 'gone' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`;
    })
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
