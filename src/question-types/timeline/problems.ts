import { unknownIds } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import { pairsOf } from './grade.js';
import { kindOf, MAX_STEPS, minutesOf } from './moment.js';
import type { Timeline } from './schema.js';

export function problems(question: Timeline): Problem[] {
  const { events, from, key, step, to } = question;
  const ids = events.map(({ id }) => id);
  const found = unknownIds(Object.keys(key.at), ids, ['key', 'at']);
  const problem = (path: string[], message: string): void => {
    found.push({ path, code: 'schema/key', message });
  };
  const [start, end] = [minutesOf(from, from), minutesOf(to, from)];
  const steps = (end - start) / step;
  const moments: [string[], string][] = [
    [['from'], from],
    [['to'], to],
    ...Object.entries(key.at).map(([id, moment]): [string[], string] => [['key', 'at', id], moment]),
  ];
  for (const [path, moment] of moments) {
    const at = minutesOf(moment, from);
    if (Number.isNaN(at)) problem(path, say`is a day that there is not`);
    else if (kindOf(moment) !== kindOf(from))
      problem(path, say`is of another kind than from; write both alike`);
    else if (at < start || at > end) problem(path, say`is not on the axis`);
    else if ((at - start) % step !== 0) problem(path, say`is on no step of ${step} minutes from ${from}`);
  }
  if (start >= end) problem(['to'], say`must be later than from`);
  if (steps > MAX_STEPS) problem(['step'], say`makes more than ${MAX_STEPS} steps; make it longer`);
  if (!from.includes('T') && step % 1440 !== 0) problem(['step'], say`must be whole days of 1440 minutes`);
  const missing = ids.filter((id) => !Object.hasOwn(key.at, id));
  if (missing.length > 0) problem(['key', 'at'], say`does not place ${missing.join(', ')}`);
  else if (pairsOf(question).length === 0) {
    problem(
      ['key', 'at'],
      say`has no events further apart than twice the tolerance; nothing is left to place`,
    );
  }
  return found;
}
