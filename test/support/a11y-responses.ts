// Responses to a question of any type, found by what the contract of types says alone.
import { grade, isComplete, solution } from '../../src/index.js';
import type { Question, Verdict } from '../../src/index.js';

/** Every string and number that stands anywhere in a value, ids first. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** The ids of each list of things in a value. */
function listsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [value.flatMap((it: unknown) => idsIn(it).slice(0, 1))] : [];
  return [...own, ...Object.values(value).flatMap(listsIn)];
}

const mapLeaves = (value: unknown, change: (leaf: unknown, index: number) => unknown): unknown => {
  let index = 0;
  const walk = (it: unknown): unknown => {
    if (Array.isArray(it)) return it.map(walk);
    if (typeof it !== 'object' || it === null) return change(it, index++);
    return Object.fromEntries(Object.entries(it).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
};

const turned = (list: readonly unknown[], by: number): unknown[] => [...list.slice(by), ...list.slice(0, by)];

/** Responses of the solution's form with other content: other ids, numbers, words, places. */
function* variants(question: Question, right: unknown): Generator {
  const ids = [...new Set(idsIn(question))].filter((id) => id !== question.id);
  const words = [...ids, 'true', 'false', 'not-stated', 'anders', '1900-01-01'];
  if (Array.isArray(right)) {
    yield [...(right as unknown[])].reverse();
    for (let by = 1; by < right.length; by++) yield turned(right, by);
  }
  for (let by = 0; by < words.length; by++) {
    yield mapLeaves(right, (leaf, index) =>
      typeof leaf === 'string' ? words[(by + index) % words.length] : leaf,
    );
    yield mapLeaves(right, (leaf) => (typeof leaf === 'string' ? words[by] : leaf));
  }
  for (const [a, b] of [
    [0, 0],
    [1, 1],
    [0, 1],
    [10, 7],
    [1000, 0],
    [-1, 0],
    [0.001, 0],
  ] as const)
    yield mapLeaves(right, (leaf) => (typeof leaf === 'number' ? leaf * a + b : leaf));
  const numbers = leaves(question).filter((it) => typeof it === 'number');
  for (const number of numbers) yield mapLeaves(right, (leaf) => (typeof leaf === 'number' ? number : leaf));
  // What may be left out: criteria that are not met.
  if (typeof right === 'object' && right !== null && !Array.isArray(right))
    for (const [key, inner] of Object.entries(right)) if (Array.isArray(inner)) yield { ...right, [key]: [] };
  const lists = listsIn(question);
  yield mapLeaves(right, (leaf) => {
    const list = typeof leaf === 'string' ? lists.find((it) => it.includes(leaf)) : [];
    if (!list) return 'anders';
    return typeof leaf === 'string' ? list[(list.indexOf(leaf) + 1) % list.length] : leaf;
  });
  const rights = leaves(right);
  for (let by = 1; by < rights.length; by++) yield mapLeaves(right, (_, index) => turned(rights, by)[index]);
}

/** Responses of any form, for types that have no solution. */
function* anything(question: Question): Generator {
  const ids = [...new Set(idsIn(question))].filter((id) => id !== question.id);
  for (const id of ids) yield id;
  for (const id of ids) yield [id];
  yield* ['Eine Antwort.', 1, [], ids, Object.fromEntries(ids.map((id) => [id, true]))];
  yield* [{ text: 'Eine Antwort.', compared: true, met: [] }];
}

/** The first complete response with one of the verdicts; those named first are sought first. */
function found(
  question: Question,
  responses: Iterable<unknown>,
  states: readonly Verdict['state'][],
): { readonly response: unknown } | undefined {
  const graded = [...responses]
    .filter((it) => isComplete(question, it))
    .map((response) => ({ response, state: grade(question, response).state }));
  return states.flatMap((state) => graded.find((it) => it.state === state) ?? [])[0];
}

function best(
  question: Question,
  responses: Iterable<unknown>,
  states: readonly Verdict['state'][],
): unknown {
  const one = found(question, responses, states);
  if (one) return one.response;
  throw new Error(
    `No response to ${question.id} is found that is ${states.join(' or ')}: teach it to ${import.meta.url}`,
  );
}

/** The response that earns every point; any complete one where nothing is graded. */
export function rightResponse(question: Question): unknown {
  const right: unknown = solution(question);
  return right === undefined ? best(question, anything(question), ['ungraded', 'correct']) : right;
}

/** A complete response that earns nothing, or less than everything where that is the least; any where nothing is graded. */
export function wrongResponse(question: Question): unknown {
  return best(question, responsesTo(question), ['incorrect', 'partial', 'ungraded']);
}

/** A complete response that earns a part of the points; `undefined` where there is none. */
export function partialResponse(question: Question): unknown {
  return found(question, [...responsesTo(question), ...halves(question)], ['partial'])?.response;
}

/** The solution with one thing in it that is another, or left out; a number that is off by half of what the question names. */
function* halves(question: Question): Generator {
  const right: unknown = solution(question);
  if (typeof right === 'number')
    for (const by of leaves(question)) if (typeof by === 'number') yield right + by / 2;
  if (typeof right !== 'object' || right === null || Array.isArray(right)) return;
  for (const [key, inner] of Object.entries(right) as [string, unknown][]) {
    if (Array.isArray(inner)) yield { ...right, [key]: inner.slice(0, 1) as unknown[] };
    for (const other of [...leaves(right), ...leaves(question), 'anders']) yield { ...right, [key]: other };
  }
}

function responsesTo(question: Question): Iterable<unknown> {
  const right: unknown = solution(question);
  return right === undefined ? anything(question) : variants(question, right);
}
