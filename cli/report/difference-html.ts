import type { Bank } from '../../src/index.js';
import { FATES, isBroken } from '../evidence/fates.js';
import { wordDiff, type DiffPart } from '../evidence/word-diff.js';
import { Markup, markup } from '../markup.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import { differenceStyles } from './difference.styles.js';
import type { Difference, DifferenceContext } from './differences.js';
import { leadOf } from './lead.js';

type Passage = Difference['passages'][number];
type Fate = Passage['fate'];

/** What the parts of the page need. */
interface Page {
  readonly difference: Difference;
  readonly bank: Bank;
  readonly said: Messages['diff'];
}

/** A difference as a page of its own, to read, send and print. Nothing in it is loaded from elsewhere, and it has no script. */
export function htmlDifference(difference: Difference, { bank, messages }: DifferenceContext): string {
  const page = { difference, bank, said: messages.diff };
  const title = messages.diff.title(difference.title, difference.source);
  const anchors = anchorsIn(difference);
  const worstFirst = [...FATES].reverse();
  const [broken, others] = [worstFirst.filter(isBroken), worstFirst.filter((fate) => !isBroken(fate))];
  return markup`<!doctype html>
<html lang="${messages.preview.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(differenceStyles)}</style>
</head>
<body>
<main>
<header><p class="kicker"><code>${difference.bank}</code></p>
<h1 dir="auto">${messages.diff.edition(difference.source)}</h1>
<p class="deck" dir="auto" lang="${bank.language}">${difference.title}</p>
<dl class="counts">
${counts(messages.diff.facts, difference.facts, messages.diff)}${counts(messages.diff.questions, difference.questions, messages.diff)}</dl></header>
${broken.map((fate) => passages(fate, page, anchors))}${heldQuestions(page, anchors)}${others.map((fate) => passages(fate, page, anchors))}</main>
</body>
</html>
`.text;
}

/** The first passage of each fact or question, to which the list of questions leads. */
function anchorsIn({ passages: all }: Difference): Map<Passage, string> {
  const anchors = new Map<string, Passage>();
  for (const passage of all.filter(({ fate }) => fate !== 'holds')) {
    const anchor = anchorOf(passage);
    if (!anchors.has(anchor)) anchors.set(anchor, passage);
  }
  return new Map([...anchors].map(([anchor, passage]) => [passage, anchor]));
}

function anchorOf({ fact, question = '' }: Pick<Passage, 'fact' | 'question'>): string {
  return fact === undefined ? `question-${question}` : `fact-${fact}`;
}

function counts(name: string, standings: Difference['facts'], said: Page['said']): Markup {
  const parts = [...FATES].reverse().flatMap((fate) => {
    const count = standings.filter((one) => one.fate === fate).length;
    return count > 0 ? [markup`<dd class="${fate}"><b>${count}</b> ${said.fates[fate]}</dd>`] : [];
  });
  return markup`<div><dt>${name}</dt>${parts.length > 0 ? parts : markup`<dd><b>0</b></dd>`}</div>
`;
}

function heldQuestions({ bank, difference, said }: Page, anchors: Map<Passage, string>): Markup {
  const held = difference.questions.filter((question) => question.held);
  if (held.length === 0)
    return markup`<p class="nothing">${said.nothing}</p>
`;
  const known = new Set(anchors.values());
  const items = held.map(({ facts, id }) => {
    const prompt = bank.questions.find((question) => question.id === id)?.prompt ?? id;
    const targets = facts.map((fact) => ({ name: fact, anchor: anchorOf({ fact }) }));
    const links = targets
      .filter(({ anchor }) => known.has(anchor))
      .map(({ anchor, name }) => markup` <a href="#${anchor}">${name}</a>`);
    return markup`<li><p class="prompt" dir="auto" lang="${bank.language}">${prompt}</p>
<p class="soft"><code>${id}</code>${links.length > 0 ? markup` · ${said.because('')}${links}` : ''}</p></li>
`;
  });
  return markup`<section class="held"><h2>${said.questions}: ${said.held} <span class="count">${held.length}</span></h2>
<ol>
${items}</ol></section>
`;
}

/** The passages with one fate; those that hold are many and need nothing, so they are folded away. */
function passages(fate: Fate, page: Page, anchors: Map<Passage, string>): Markup {
  const all = page.difference.passages.filter((passage) => passage.fate === fate);
  if (all.length === 0) return markup``;
  const title = markup`${page.said.passages[fate]} <span class="count">${all.length}</span>`;
  const entries = all.map((passage) => entry(passage, page, anchors.get(passage)));
  return fate === 'holds'
    ? markup`<details><summary><h2>${title}</h2></summary>
${entries}</details>
`
    : markup`<section class="${fate}"><h2>${title}</h2>
${entries}</section>
`;
}

function entry(passage: Passage, { bank, said }: Page, anchor: string | undefined): Markup {
  const { before, fact, fate, piece, question } = passage;
  const statement = bank.facts.find(({ id }) => id === fact)?.statement;
  const prompt = bank.questions.find(({ id }) => id === question)?.prompt;
  const text = before ?? passageOf(piece);
  return markup`<article${anchor === undefined ? '' : markup` id="${anchor}"`}>
<p class="statement" dir="auto" lang="${bank.language}">${statement ?? prompt ?? ''}</p>
<p class="soft"><code>${fact ?? question ?? ''}</code> ${said.fates[fate]}</p>
${isBroken(fate) ? editions(passage, said) : markup`<blockquote dir="auto">${text}</blockquote>`}</article>
`;
}

/** The old passage and, beside it, what most likely stands for it now, with the words that only one of them has. */
function editions(passage: Passage, said: Page['said']): Markup {
  const { after, before = '' } = passage;
  const parts = wordDiff(before, after ?? '');
  const quotes = [
    markup`<figure><figcaption>${said.before}</figcaption>
<blockquote dir="auto">${marked(parts, 'gone')}</blockquote></figure>
`,
  ];
  if (after !== undefined)
    quotes.push(markup`<figure><figcaption>${said.after}</figcaption>
<blockquote dir="auto">${marked(parts, 'new')}</blockquote></figure>
`);
  return markup`<div class="editions">
${quotes}</div>
<p class="lead">${leadOf(passage, said) ?? ''}</p>`;
}

/** One side of a difference. */
function marked(parts: readonly DiffPart[], side: 'gone' | 'new'): Markup[] {
  return parts.flatMap(({ kind, text }) => {
    if (kind === 'same') return markup`${text} `;
    if (kind !== side) return [];
    return side === 'gone' ? markup`<del>${text}</del> ` : markup`<ins>${text}</ins> `;
  });
}
