import { acceptProblems, foldAnswer } from '../../answer-text.js';
import { unknownIds } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import { gapsOf, piecesOf } from './pieces.js';
import type { Cloze } from './schema.js';

export function problems(question: Cloze): Problem[] {
  const { gaps, key, text } = question;
  const ids = gaps.map(({ id }) => id);
  const found = gapsOf(question).map(({ id }) => id);
  const problem = (path: Problem['path'], message: string): Problem => ({
    path,
    code: 'schema/key',
    message,
  });
  const isWhole = [...ids].sort().join() === found.sort().join() && new Set(ids).size === ids.length;
  return [
    ...(isWhole
      ? []
      : [problem(['text'], say`must have each gap once, as its id in braces, like "{${ids[0]}}"`)]),
    ...unknownIds(
      [...text.matchAll(/\{(.*?)\}/g)].map((marker) => marker[1] ?? ''),
      ids,
      ['text'],
    ),
    ...unknownIds(Object.keys({ ...key.accept, ...key.options }), ids, ['key']),
    ...gaps.flatMap((gap) => gapProblems(question, gap)),
  ];
}

function gapProblems(question: Cloze, { id, options }: Cloze['gaps'][number]): Problem[] {
  const { accept = {}, options: chosen = {} } = question.key;
  const accepted = accept[id];
  const option = chosen[id];
  if (Boolean(options) !== Boolean(option) || Boolean(options) === Boolean(accepted)) {
    const message = say`must have "${id}" under "${options ? 'options' : 'accept'}", and only there`;
    return [{ path: ['key'], code: 'schema/key', message }];
  }
  const known = options?.map((one) => one.id) ?? [];
  const around = wordsIn(
    piecesOf(question)
      .map(({ text }) => text)
      .join(' … '),
  );
  const given = (accepted ?? options?.map(({ text }) => text) ?? []).filter((text) =>
    around.includes(wordsIn(text)),
  );
  return [
    ...(option === undefined ? [] : unknownIds([option], known, ['key', 'options', id])),
    ...acceptProblems(accepted ?? [], ['key', 'accept', id]),
    ...given.map((text) => ({
      path: ['text'],
      code: 'text/given',
      message: say`has "${text}", which the reader is to put into the gap "${id}"; write it without`,
    })),
  ];
}

/** The words of a text with one space before and behind each, so that a word is not found in another. */
function wordsIn(text: string): string {
  return ` ${foldAnswer(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
}
