import { distractors, isQuestionTypeName } from '../../src/index.js';
import type { Question } from '../../src/index.js';

export type Lines = readonly string[];

type Fields = Readonly<Record<string, unknown>>;
type Shape = (lines: Lines) => readonly [fields: Fields, key: Fields] | undefined;

function all(lines: Lines, pattern: RegExp): RegExpExecArray[] {
  return lines.flatMap((line) => {
    const found = pattern.exec(line);
    return found ? [found] : [];
  });
}

function listed(texts: readonly string[]): { id: string; text: string }[] {
  return texts.map((text, index) => ({ id: 'abcdefghij'[index] ?? '', text }));
}

/** Lines with a sign that says whether they are right, and the ids of those that are. */
function marked(lines: Lines, pattern: RegExp): readonly [{ id: string; text: string }[], string[]] {
  const found = all(lines, pattern);
  const list = listed(found.map(([, , text = '']) => text));
  return [list, list.filter((_, index) => found[index]?.[1] === '+').map(({ id }) => id)];
}

const ANSWERS: Readonly<Record<string, string>> = { T: 'true', F: 'false', N: 'not-stated' };

/** How a question of each type is noted down, the most telling signs first. */
const SHAPES: readonly [type: string, shape: Shape][] = [
  [
    'true-false',
    (lines) => {
      const [found] = all(lines, /^([TFN]) (.+)/);
      return found && [{ prompt: found[2], notStated: true }, { answer: ANSWERS[found[1] ?? ''] }];
    },
  ],
  ['cloze', (lines) => clozeOf(all(lines, /^_ (.+)/)[0]?.[1])],
  [
    'find-passage',
    (lines) => {
      const [passages, [passage]] = marked(lines, /^>([+-]) (.+)/);
      return passages.length > 0 ? [{ relation: 'supports', passages }, { passage }] : undefined;
    },
  ],
  [
    'hotspot',
    (lines) => {
      const [areas, [area]] = marked(lines, /^@([+-]) (.+)/);
      const picture = { src: 'map.svg', alt: 'Map', width: 10, height: 10 };
      const places = areas.map((one, index) => ({ ...one, x: index * 10, y: 5, radius: 5 }));
      return areas.length > 0 ? [{ picture, areas: places }, { area }] : undefined;
    },
  ],
  ['match', (lines) => pairsOf(lines, / ?-> /, 'options', 'pairs')],
  ['categorise', (lines) => pairsOf(lines, / => /, 'groups', 'groups')],
  [
    'order',
    (lines) => {
      const items = listed(all(lines, /^\d (.+)/).map(([, text = '']) => text));
      return items.length > 0 ? [{ items }, { order: items.map(({ id }) => id) }] : undefined;
    },
  ],
  [
    'timeline',
    (lines) => {
      const found = all(lines, /^(sat) (\d\d:\d\d) (.+)/);
      const events = listed(found.map(([, , , text = '']) => text));
      const at = Object.fromEntries(events.map(({ id }, index) => [id, `satT${found[index]?.[2] ?? ''}`]));
      return events.length > 0
        ? [{ from: 'satT08:00', to: 'satT20:00', step: 60, events }, { at }]
        : undefined;
    },
  ],
  [
    'poll',
    (lines) => {
      const options = listed(all(lines, /^~ (.+)/).map(([, text = '']) => text));
      return options.length > 0 ? [{ options }, {}] : undefined;
    },
  ],
  [
    'number',
    (lines) => {
      const [found] = all(lines, /^# (\d+)/);
      return found && [{}, { value: Number(found[1]) }];
    },
  ],
  [
    'estimate',
    (lines) => {
      const [found] = all(lines, /^estimate (\d+) (\d+) (\d+) (.+)/);
      const [min, max, value] = (found ?? []).slice(1, 4).map(Number);
      return (
        found && [
          { min, max, step: 1, unit: found[4] },
          { value, full: 5, zero: 50 },
        ]
      );
    },
  ],
  [
    'short-text',
    (lines) => {
      const accept = all(lines, /^= (.+)/).map(([, text]) => text);
      return accept.length > 0 ? [{}, { accept }] : undefined;
    },
  ],
  [
    'open',
    (lines) => {
      const criteria = listed(all(lines, /^open (.+)/).map(([, text = '']) => text));
      const [model] = all(lines, /^model (.+)/);
      return criteria.length > 0 ? [{}, { model: model?.[1] ?? 'Quiz', criteria }] : undefined;
    },
  ],
  [
    'multiple-choice',
    (lines) => {
      const [options, right] = marked(lines, /^([+-]) (.+)/);
      return right.length > 1 ? [{ options }, { options: right }] : undefined;
    },
  ],
  [
    'single-choice',
    (lines) => {
      const [options, [option]] = marked(lines, /^([+-]) (.+)/);
      return option === undefined ? undefined : [{ options }, { option }];
    },
  ],
];

function pairsOf(lines: Lines, sign: RegExp, list: string, name: string): ReturnType<Shape> {
  const pairs = lines.filter((line) => sign.test(line)).map((line) => line.split(sign));
  if (pairs.length === 0) return undefined;
  const items = listed(pairs.flatMap(([item]) => item || []));
  const targets = listed([...new Set(pairs.map(([, target = '']) => target))]);
  const idOf = (text: string | undefined): string | undefined => targets.find((one) => one.text === text)?.id;
  const right = Object.fromEntries(
    items.map(({ id, text }) => [id, idOf(pairs.find(([item]) => item === text)?.[1])]),
  );
  return [{ items, [list]: targets }, { [name]: right }];
}

/** "Closed on {day:-Monday|+Tuesday}." */
function clozeOf(noted: string | undefined): ReturnType<Shape> {
  if (noted === undefined) return undefined;
  const right: Record<string, string | undefined> = {};
  const gaps = [...noted.matchAll(/\{(\w+):([^}]+)\}/g)].map(([, id = '', list = '']) => {
    const [options, [key]] = marked(list.split('|'), /^([+-])(.+)/);
    right[id] = key;
    return { id, options };
  });
  return [{ text: noted.replace(/\{(\w+):[^}]+\}/g, '{$1}'), gaps }, { options: right }];
}

/** One question out of its lines; reasons against its wrong options are there unless it says `no-rationales`. */
export function lintQuestion(lines: Lines, id: string, fact: string): Question {
  const value = (sign: string): string | undefined =>
    lines.find((line) => line.startsWith(`${sign} `))?.slice(sign.length + 1);
  for (const [type, shape] of SHAPES) {
    const found = shape(lines);
    if (!found || !isQuestionTypeName(type)) continue;
    const [fields, key] = found;
    const question = {
      ...{ id, type, prompt: value('?'), basis: [fact], ...fields },
      ...{ difficulty: Number(value('level') ?? 1), skill: value('skill') ?? 'recall' },
      key: { explanation: value('e') ?? 'Quiz.', ...key },
    } as unknown as Question;
    return withRationales(withPicture(question, value('alt')), lines.includes('no-rationales'));
  }
  throw new Error(`This is no question: ${lines.join(' / ')}`);
}

function withRationales(question: Question, none: boolean): Question {
  const wrong = none ? [] : distractors(question);
  if (wrong.length === 0) return question;
  const rationale = { because: 'contradicted', text: 'Quiz.' };
  const rationales = Object.fromEntries(wrong.map((id) => [id, rationale]));
  return { ...question, key: { ...question.key, rationales } } as Question;
}

/** A picture beside the first option. */
function withPicture(question: Question, alt: string | undefined): Question {
  if (alt === undefined || !('options' in question)) return question;
  const image = { src: 'a.svg', alt, width: 10, height: 10 };
  const options = question.options.map((one, index) => (index === 0 ? { ...one, image } : one));
  return { ...question, options };
}
