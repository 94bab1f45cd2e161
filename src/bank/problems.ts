import { unknownIds } from '../question-type.js';
import type { Choice, Evidence, QuestionBase } from '../question-type.js';
import { passagesOf } from '../question-types/grading.js';
import { typeOf } from '../question-types/index.js';
import type { Question } from '../question-types/index.js';
import { say } from '../result.js';
import type { PathSegment, Problem } from '../result.js';
import { foldText } from '../text.js';
import type { Fact, Quiz, Source } from './schema.js';
import { isSafeUrl } from './url.js';

export function sourceProblems({ url }: Source): Problem[] {
  const message = say`is no safe link; use an https: address without credentials`;
  return when(url !== undefined && !isSafeUrl(url), { path: ['url'], code: 'schema/format', message });
}

export function factProblems(sources: ReadonlySet<string>) {
  return ({ attribution, evidence, status }: Fact): Problem[] => {
    const reported = status === 'reported';
    const message = say`${reported ? NO_ATTRIBUTION : `is missing; a fact that is ${status} names who says so`}`;
    return [
      ...when(reported === Boolean(attribution), {
        path: ['attribution'],
        code: 'schema/attribution',
        message,
      }),
      ...evidence.flatMap((piece, index) => missingSource(piece, sources, ['evidence', index])),
    ];
  };
}

function missingSource(
  { source }: Evidence,
  sources: ReadonlySet<string>,
  path: readonly PathSegment[],
): Problem[] {
  return when(!sources.has(source), {
    path: [...path, 'source'],
    code: 'reference/missing-source',
    message: say`"${source}" is no source of this bank`,
  });
}

const NO_ATTRIBUTION = 'does not go with "reported"; remove it or change the status';

export function questionProblems(facts: ReadonlySet<string>, sources: ReadonlySet<string>) {
  const missing = (id: string | undefined, ...path: PathSegment[]): Problem[] =>
    when(id !== undefined && !facts.has(id), {
      path,
      code: 'reference/missing-fact',
      message: say`"${id}" is no fact of this bank, or one that was left out`,
    });
  return (question: Question): Problem[] => {
    const type = typeOf(question);
    const { notes = {}, rationales = {} }: QuestionBase['key'] = question.key;
    const ids = listsOf(question).map((list) => list.map(({ id }) => id));
    const known = ids.find(({ length }) => length > 0);
    return [
      ...type.problems(question),
      ...(known ? unknownIds(Object.keys(rationales), known, ['key', 'rationales']) : []),
      ...(known ? unknownIds(Object.keys(notes), known, ['key', 'notes']) : []),
      ...listsOf(question).flatMap(choiceProblems),
      ...passagesOf(question).flatMap(({ evidence }) =>
        evidence.flatMap(({ path, piece }) => missingSource(piece, sources, path)),
      ),
      ...question.basis.flatMap((id, index) => missing(id, 'basis', index)),
      ...Object.entries(rationales).flatMap(([id, { fact }]) =>
        missing(fact, 'key', 'rationales', id, 'fact'),
      ),
    ];
  };
}

/** Every list of choices in a question. */
export function listsOf(question: Question): readonly (readonly Choice[])[] {
  const type = typeOf(question);
  return [type.choices(question), ...(type.lists?.(question) ?? [])];
}

/** Choices that a reader, or a program, could not tell apart. */
export function choiceProblems(choices: readonly Choice[]): Problem[] {
  const ids = new Set<string>();
  const texts = new Set<string>();
  return choices.flatMap(({ id, text }) => {
    const folded = foldText(text);
    const found = [
      ...when(ids.has(id), {
        path: [],
        code: 'reference/duplicate-id',
        message: say`has two choices with the id "${id}"; choose another id`,
      }),
      ...when(texts.has(folded), {
        path: [],
        code: 'text/same',
        message: say`has two choices that read "${text}"; a reader cannot tell them apart`,
      }),
    ];
    ids.add(id);
    texts.add(folded);
    return found;
  });
}

export function quizProblems({ outcomes }: Quiz): Problem[] {
  const path = ['outcomes'];
  const twice = (values: readonly unknown[]): boolean => new Set(values).size !== values.length;
  const bounds = outcomes.map(({ from }) => from);
  return [
    ...when(twice(outcomes.map(({ id }) => id)), {
      path,
      code: 'reference/duplicate-id',
      message: say`has two outcomes with one id; choose another id`,
    }),
    ...when(!bounds.includes(0), {
      path,
      code: 'schema/outcomes',
      message: say`has no outcome from 0, so that a low score would end without a word`,
    }),
    ...when(twice(bounds), {
      path,
      code: 'schema/outcomes',
      message: say`has two outcomes from the same share; only one could be shown`,
    }),
  ];
}

function when(wrong: boolean, problem: Problem): Problem[] {
  return wrong ? [problem] : [];
}
