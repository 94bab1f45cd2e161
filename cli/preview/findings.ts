import { stripVTControlCharacters } from 'node:util';
import { isRecord } from '../../src/index.js';
import { codeFrame } from '../report/code-frame.js';
import type { Finding } from '../rules/rule.js';
import { markup, type Markup } from '../markup.js';
import type { State } from './state.js';

/** Fits a page of 42 em. */
const FRAME_WIDTH = 84;

/** The findings on the page: beside their questions, and those on none. */
export interface SortedFindings {
  /** By the id of the question, or by its number in the file, from 0, where it has none. */
  readonly byQuestion: ReadonlyMap<string | number, readonly Finding[]>;
  readonly others: readonly Finding[];
}

export function sortFindings({ file, report }: Pick<State, 'file' | 'report'>): SortedFindings {
  const written = writtenQuestions(file?.value);
  const places = new Set(written.map((entry, index) => placeOf(entry, index)));
  const byQuestion = new Map<string | number, Finding[]>();
  const others: Finding[] = [];
  for (const finding of report?.findings ?? []) {
    const own = questionsOf(finding, written).filter((place) => places.has(place));
    if (own.length === 0) others.push(finding);
    for (const place of own) byQuestion.set(place, [...(byQuestion.get(place) ?? []), finding]);
  }
  return { byQuestion, others };
}

/** The questions as they stand in the file, right or not. */
export function writtenQuestions(value: unknown): readonly unknown[] {
  return isRecord(value) && Array.isArray(value.questions) ? value.questions : [];
}

/** What a question goes by here. */
export function placeOf(question: unknown, index: number): string | number {
  return isRecord(question) && typeof question.id === 'string' ? question.id : index;
}

/** Those that a finding names, and the one that it stands in. */
function questionsOf({ file, path, questions }: Finding, written: readonly unknown[]): (string | number)[] {
  const index = Number(/^\/questions\/(\d+)/.exec(path)?.[1] ?? NaN);
  const inside = file === undefined && index < written.length ? [placeOf(written[index], index)] : [];
  return [...new Set([...questions, ...inside])];
}

/** Findings as a list; the worst first. */
export function findingList(findings: readonly Finding[], state: State, withFrames: boolean): Markup {
  if (findings.length === 0) return markup``;
  const levels: readonly Finding['level'][] = ['error', 'warning', 'note'];
  const sorted = [...findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return markup`<ul class="findings">
${sorted.map((finding) => entry(finding, state, withFrames || finding.level === 'error'))}</ul>
`;
}

function entry(finding: Finding, state: State, withFrame: boolean): Markup {
  const { facts, level, message, path, place = path, rule, suggestion } = finding;
  const said = state.messages.report;
  const { file, line } = finding;
  const where = [file, line === undefined ? undefined : state.messages.preview.line(line)];
  const hint = suggestion === undefined ? '' : said.didYouMean(suggestion);
  return markup`<li class="${level}"><p><b>${said.levels[level]}</b> <code>${rule}</code> <span class="soft">${where.filter(Boolean).join(', ')}</span></p>
<p dir="auto">${place} ${message}${hint}</p>
${facts.length > 0 ? markup`<p class="soft">${said.facts(facts.join(', '))}</p>` : ''}${withFrame ? frameOf(finding, state) : ''}</li>
`;
}

function frameOf({ column, endColumn, file, line }: Finding, { path, texts }: State): Markup | undefined {
  const text = texts.get(file ?? path);
  if (text === undefined || line === undefined || column === undefined) return undefined;
  const frame = codeFrame(text.split('\n'), [{ line, column, endColumn }], FRAME_WIDTH);
  // Where the command runs on a terminal, the frame comes in its colours.
  return markup`<pre tabindex="0">${stripVTControlCharacters(frame.join('\n'))}</pre>`;
}
