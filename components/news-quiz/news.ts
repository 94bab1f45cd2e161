import { sharedChoice, summarize } from '../../src/index.js';
import type { SessionState } from '../../src/index.js';
import { AnsweredEvent, CompletedEvent } from '../events.js';

/** What the host is told of a step: each question that it has judged, and the end. */
export function newsOf(before: SessionState, after: SessionState): (AnsweredEvent | CompletedEvent)[] {
  const { questions } = after.setup;
  const finished = after.stage === 'finished';
  const answered = [...(finished ? questions.keys() : [after.position])].flatMap((index) => {
    const { response, verdict } = after.items.at(index);
    const question = questions[index];
    return verdict && question && !before.items.at(index).verdict
      ? [new AnsweredEvent(question.id, verdict, sharedChoice(question, response))]
      : [];
  });
  return finished ? [...answered, new CompletedEvent(summarize(after))] : answered;
}
