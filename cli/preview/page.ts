import { basename } from 'node:path';
import { coverageList } from './coverage.js';
import { findingList, sortFindings, type SortedFindings } from './findings.js';
import { markup, type Markup } from '../markup.js';
import { questionList } from './questions.js';
import type { State } from './state.js';
import { chosenPage, surfaceScripts, surfaceViews } from './surfaces.js';

/** Where the server keeps what is its own and stands in no bank. */
export const OWN = '/-/';

/** The whole page. A bank that cannot be played has its findings in the place of the quiz. */
export function previewPage(state: State, address: URL): string {
  const { file, material, messages, path, version } = state;
  const said = messages.preview;
  const sorted = sortFindings(state);
  const title = said.title(file?.bank?.title ?? basename(path));
  const page = material && chosenPage(material, address);
  return markup`<!doctype html>
<html lang="${said.language}" data-version="${version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${OWN}page.css">
<script src="${OWN}page.js" defer></script>
${material && surfaceScripts(material)}
</head>
<body>
<main>
<header><h1 dir="auto">${title}</h1>
<p class="soft"><code>${path}</code> ${counts(state)}</p></header>
${problems(state)}${
    material && page
      ? [
          findings(state, sorted),
          notBuilt(state),
          surfaceViews(material, page, state),
          questionList(state, sorted),
        ]
      : inPlaceOfQuiz(state)
  }${coverageList(state)}</main>
</body>
</html>
`.text;
}

function counts({ messages, report }: State): string {
  if (!report) return '';
  const { errors, facts, notes, questions, warnings } = report.counts;
  const { error, fact, note, question, warning } = messages.report.counted;
  const counted = (count: number, [one = '', other = '']: readonly string[]): string =>
    `${count} ${count === 1 ? one : other}`;
  const parts: readonly (readonly [number, readonly string[]])[] = [
    [facts, fact],
    [questions, question],
    [errors, error],
    [warnings, warning],
    [notes, note],
  ];
  return parts.map(([count, words]) => counted(count, words)).join(' · ');
}

function problems({ messages, problems: all }: State): Markup | undefined {
  if (all.length === 0) return undefined;
  return markup`<section class="problems"><h2>${messages.preview.problems}</h2>
<ul class="findings">${all.map((problem) => markup`<li class="error"><p>${problem}</p></li>`)}</ul></section>
`;
}

function findings(state: State, { byQuestion, others }: SortedFindings): Markup | undefined {
  const said = state.messages.preview;
  if (others.length > 0)
    return markup`<section id="findings"><h2>${said.findings}</h2>${findingList(others, state, false)}</section>`;
  return byQuestion.size > 0 ? undefined : markup`<p class="soft">${said.noFindings}</p>`;
}

function notBuilt({ messages, report }: State): Markup | undefined {
  return report?.ok === false ? markup`<p class="not-built">${messages.preview.notBuilt}</p>` : undefined;
}

function inPlaceOfQuiz(state: State): Markup {
  const all = state.report?.findings ?? [];
  return markup`<section id="findings"><h2>${state.messages.preview.notPlayable}</h2>
${findingList(all, state, true)}</section>
`;
}
