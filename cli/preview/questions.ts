import {
  anatomyOf,
  wordsFor,
  type Bank,
  type OptionSet,
  type Question,
  type Rationale,
} from '../../src/index.js';
import { rightAnswer } from '../material/right-answer.js';
import { factList } from './facts.js';
import { findingList, placeOf, writtenQuestions, type SortedFindings } from './findings.js';
import { markup, type Markup } from '../markup.js';
import type { State } from './state.js';

/** All questions in the order of the file, those that are left out as well, each with what was found in it. */
export function questionList(state: State, { byQuestion }: SortedFindings): Markup {
  const { file, messages } = state;
  const bank = file?.bank;
  const cards = writtenQuestions(file?.value).map((written, index) => {
    const place = placeOf(written, index);
    const question = bank?.questions.find(({ id }) => id === place);
    const found = findingList(byQuestion.get(place) ?? [], state, false);
    return bank && question ? card(question, bank, { found, state }) : leftOut(place, found, state);
  });
  if (cards.length === 0) return markup``;
  return markup`<section id="questions"><h2>${messages.preview.questions} <span class="count">${cards.length}</span></h2>
${cards}</section>
`;
}

function leftOut(place: string | number, found: Markup, { messages }: State): Markup {
  const name = typeof place === 'number' ? place + 1 : place;
  return markup`<article class="question left-out" aria-label="${name}">
<h3 dir="auto">${name}</h3>
<p class="soft">${messages.preview.leftOut}</p>
${found}</article>
`;
}

interface Around {
  readonly found: Markup;
  readonly state: State;
}

function card(question: Question, bank: Bank, { found, state }: Around): Markup {
  const said = state.messages.preview;
  const { difficulty, id, key, lang = bank.language, prompt, skill, type } = question;
  const { sets, stem } = anatomyOf(question);
  const more = stem.filter(({ text }) => text !== prompt);
  const answers = rightAnswer(question, wordsFor(bank.language));
  const reasons = 'rationales' in key ? (key.rationales ?? {}) : {};
  const facts = [...question.basis, ...Object.values(reasons).flatMap(({ fact }) => fact ?? [])];
  return markup`<article class="question" id="question-${id}" aria-label="${id}">
<p class="meta"><b>${id}</b> · ${type} · ${said.difficulty(difficulty)} · ${skill}</p>
${found}<div class="beside"><div><div lang="${lang}">
<h3 dir="auto">${prompt}</h3>
${more.map(({ text }) => markup`<p dir="auto">${text}</p>`)}
${sets.map((set) => options(set, reasons))}</div>
<h4>${said.key}</h4>
${answers.length > 0 ? answers.map((line) => markup`<p class="key" dir="auto" lang="${lang}">${line}</p>`) : markup`<p class="soft">${said.noKey}</p>`}
${outside(reasons, sets, said.rationales)}
<h4>${said.explanation}</h4>
<p dir="auto" lang="${lang}">${key.explanation}</p></div>
<div><h4>${said.facts}</h4>
${factList([...new Set(facts)], bank, state)}</div></div></article>
`;
}

type Reasons = Readonly<Record<string, Rationale>>;

/** What can be chosen or is to be put somewhere, the right ones marked, the others with their reason. */
function options({ options: all }: OptionSet, reasons: Reasons): Markup {
  return markup`<ul class="options">
${all.map(({ id, isKey, text }) => {
  const mark = isKey ? markup`<b class="tick" aria-hidden="true">✓</b> ` : '';
  const reason = Object.hasOwn(reasons, id) ? reasons[id] : undefined;
  return markup`<li${isKey ? markup` class="is-key"` : ''} dir="auto">${mark}${text}${reason && why(reason)}</li>
`;
})}</ul>
`;
}

function why({ because, fact, text }: Rationale): Markup {
  return markup`<br><span class="why">${text} <span class="soft">${because}${fact === undefined ? '' : ` · ${fact}`}</span></span>`;
}

/** The reasons that belong to no option of the list, such as those of "true" and "false". */
function outside(reasons: Reasons, sets: readonly OptionSet[], title: string): Markup | undefined {
  const listed = new Set(sets.flatMap(({ options: all }) => all.map(({ id }) => id)));
  const rest = Object.entries(reasons).filter(([id]) => !listed.has(id));
  if (rest.length === 0) return undefined;
  return markup`<h4>${title}</h4>
<ul class="options">${rest.map(([id, reason]) => markup`<li dir="auto"><code>${id}</code>${why(reason)}</li>`)}</ul>`;
}
