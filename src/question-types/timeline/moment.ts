import type { Timeline } from './schema.js';

const DAY = 1440;
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** 1 January 2024 was a Monday; weekdays without a date are those of that week and the next. */
const MONDAY = Date.UTC(2024, 0, 1) / 60_000;

/** Day and clock of a moment; the clock is missing where only the day counts. */
function partsOf(moment: string): [day: string, clock?: string] {
  return moment.split('T') as [string, string?];
}

/**
 * The minutes from 1970 to a moment, in UTC, so that no time zone has a say; weekdays run on from that of `from`.
 * NaN where there is no such day.
 */
export function minutesOf(moment: string, from: string): number {
  const [day, clock = '00:00'] = partsOf(moment);
  const place = WEEK.indexOf(day);
  if (place < 0) {
    const time = Date.parse(`${day}T${clock}Z`);
    // Some browsers take 30 February for 2 March.
    return time && new Date(time).toISOString().startsWith(day) ? time / 60_000 : NaN;
  }
  const first = Math.max(0, WEEK.indexOf(partsOf(from)[0]));
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return MONDAY + (first + ((place - first + 7) % 7)) * DAY + hours * 60 + minutes;
}

/** What kind of moment it is: of a date or of a weekday, with a clock or without. Two kinds do not go together. */
export function kindOf(moment: string): string {
  const [day, clock] = partsOf(moment);
  return `${WEEK.includes(day)} ${clock === undefined}`;
}

/** More moments than this are on no axis. */
export const MAX_STEPS = 100;

/** Every moment on an axis, earliest first, written as `from` is. At most one more than `MAX_STEPS`. */
export function momentsOf({ from, step, to }: Timeline): string[] {
  const [first, last] = [minutesOf(from, from), minutesOf(to, from)];
  const [start, clock] = partsOf(from);
  const isWeekday = WEEK.includes(start);
  const moments: string[] = [];
  for (let at = first; at <= last && moments.length <= MAX_STEPS; at += step) {
    const date = new Date(at * 60_000);
    const [day, time] = partsOf(date.toISOString());
    const name = isWeekday ? WEEK[(date.getUTCDay() + 6) % 7] : day;
    moments.push(`${name}${clock === undefined ? '' : `T${time?.slice(0, 5)}`}`);
  }
  return moments;
}

/** A moment in the words of a language; minutes are said only where the axis has any. */
export function momentLabel({ from, step }: Timeline, moment: string, language: string): string {
  const hasClock = partsOf(moment)[1] !== undefined;
  const minutes = minutesOf(from, from) % 60 || step % 60;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(WEEK.includes(partsOf(moment)[0])
      ? { weekday: 'long' }
      : { day: 'numeric', month: 'long', year: 'numeric' }),
    ...(hasClock && { hour: 'numeric' }),
    ...(hasClock && minutes && { minute: '2-digit' }),
  }).format(minutesOf(moment, from) * 60_000);
}

/** A stretch of time in the words of a language: whole days, else hours, else minutes. */
export function spanLabel(minutes: number, language: string): string {
  const [unit, size] =
    minutes % DAY === 0 ? ['day', DAY] : minutes % 60 === 0 || minutes > 120 ? ['hour', 60] : ['minute', 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(minutes / size);
}
