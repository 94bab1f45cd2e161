import { findingAt } from './finding.js';
import type { Checked, Finding } from './rule.js';

/** `question/held`: a note on each question that its author holds back, so that none is forgotten. */
export function held({ bank, file, messages }: Checked): Finding[] {
  return bank.questions.flatMap(({ held: reason, id }, index) => {
    if (reason === undefined) return [];
    const path = file.locate(['questions', index, 'held']);
    const message = messages.held(reason);
    return [findingAt(file, path, { rule: 'question/held', level: 'note', message, questions: [id] })];
  });
}
