import type { Rationale } from '../question-type.js';
import type { Question } from '../question-types/index.js';

/** The reasons that a question gives, by the id of what they speak against. */
export function rationalesOf({ key }: Question): Readonly<Record<string, Rationale>> {
  return 'rationales' in key ? (key.rationales ?? {}) : {};
}
