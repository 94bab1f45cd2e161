import { defineQuestionType } from '../../question-type.js';
import { grade } from './grade.js';
import { minutesOf, momentLabel, momentsOf } from './moment.js';
import { problems } from './problems.js';
import type { Timeline, TimelineResponse } from './schema.js';

export const timeline = defineQuestionType<Timeline, TimelineResponse>({
  name: 'timeline',
  problems,
  choices: ({ events }) => events,
  readResponse: (question, input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    const moments = momentsOf(question);
    const entries: [string, unknown][] = Object.entries(input);
    const isPlaced = (entry: [string, unknown]): entry is [string, string] =>
      question.events.some(({ id }) => id === entry[0]) && moments.some((moment) => moment === entry[1]);
    return entries.every(isPlaced) ? Object.fromEntries(entries) : undefined;
  },
  isComplete: ({ events }, response) => events.every(({ id }) => id in response),
  grade,
  solution: ({ key }) => key.at,
  describe: (question, response, { language }) =>
    inTime(question, response).map((event) => [
      { text: `${momentLabel(question, response[event.id] ?? '', language)}: `, lang: language },
      event,
    ]),
});

/** The events that a response has placed, earliest first. */
export function inTime({ events, from }: Timeline, response: TimelineResponse): Timeline['events'] {
  const at = (id: string): number => minutesOf(response[id] ?? '', from);
  return events.filter(({ id }) => id in response).sort((a, b) => at(a.id) - at(b.id));
}

export { offBy as minutesOff } from './grade.js';
export { momentLabel, momentsOf, spanLabel } from './moment.js';
export type { Timeline, TimelineResponse };
