import type { Grading } from '../../question-type.js';
import { minutesOf, momentsOf } from './moment.js';
import type { Timeline, TimelineResponse } from './schema.js';

/** How many minutes too late each event was placed, below 0 where it was too early. */
export function offBy({ from, key }: Timeline, response: TimelineResponse): Readonly<Record<string, number>> {
  const minutes = (moment = ''): number => minutesOf(moment, from);
  return Object.fromEntries(
    Object.entries(key.at).map(([id, moment]) => [id, minutes(response[id]) - minutes(moment)]),
  );
}

/**
 * Half for distance, half for order.
 *
 * Distance: an event earns 1 within the tolerance, and from there on less, until at a quarter of the axis beyond it there
 * is nothing. Of the mean is taken off what the best single place for all events would earn, and the rest made whole again,
 * so that putting all at one place earns nothing. Order: the share of the pairs in the right order, of those whose events
 * are more than twice the tolerance apart; others could stand either way and be right. At one place no pair is in order.
 */
export function grade(question: Timeline, response: TimelineResponse): Grading {
  const off = offBy(question, response);
  const ids = question.events.map(({ id }) => id);
  const base = Math.max(
    ...momentsOf(question).map((moment) =>
      nearness(question, offBy(question, Object.fromEntries(ids.map((id) => [id, moment])))),
    ),
  );
  const distance = Math.max(0, (nearness(question, off) - base) / (1 - base));
  const pairs = pairsOf(question);
  const inOrder = pairs.filter(
    ([earlier, later, apart]) => (off[later] ?? 0) - (off[earlier] ?? 0) + apart > 0,
  ).length;
  const { tolerance = 0 } = question.key;
  return {
    share: (distance + inOrder / pairs.length) / 2,
    parts: question.events.map(({ id }) => ({
      id,
      mark: Math.abs(off[id] ?? NaN) <= tolerance ? 'right' : 'wrong',
    })),
  };
}

/** Every pair of events whose order counts: the earlier, the later, and the minutes between them. */
export function pairsOf({ from, key }: Timeline): [earlier: string, later: string, apart: number][] {
  const entries = Object.entries(key.at);
  return entries.flatMap(([earlier, start]) =>
    entries.flatMap(([later, end]): [string, string, number][] => {
      const apart = minutesOf(end, from) - minutesOf(start, from);
      return apart > 2 * (key.tolerance ?? 0) ? [[earlier, later, apart]] : [];
    }),
  );
}

/** The mean of what the events earn by being near to where they belong. */
function nearness({ from, key, to }: Timeline, off: Readonly<Record<string, number>>): number {
  const quarter = (minutesOf(to, from) - minutesOf(from, from)) / 4;
  const earned = Object.values(off).map((minutes) =>
    Math.max(0, Math.min(1, 1 - (Math.abs(minutes) - (key.tolerance ?? 0)) / quarter)),
  );
  return earned.reduce((sum, one) => sum + one, 0) / earned.length;
}
