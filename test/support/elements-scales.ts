// Estimates and timelines that are answered without the keyboard: for ways to a state, not for what happens on the way.
import type { Question, ResponseTo } from '../../src/index.js';
import { byRole } from './elements-dom.js';
import { settled } from './elements-page.js';

type OnScale = Extract<Question, { type: 'estimate' | 'timeline' }>;

/** Gives a whole response to the question that is shown. */
export async function setOn(quiz: Element, question: OnScale, response: unknown): Promise<void> {
  if (question.type === 'estimate') return set(quiz, byRole(quiz, 'spinbutton'), String(response), 'input');
  for (const [id, moment] of Object.entries(response as ResponseTo<'timeline'>)) {
    const text = question.events.find((event) => event.id === id)?.text;
    await set(quiz, byRole(quiz, 'combobox', text), moment, 'change');
  }
}

async function set(
  quiz: Element,
  control: HTMLElement,
  value: string,
  event: 'input' | 'change',
): Promise<void> {
  (control as HTMLInputElement | HTMLSelectElement).value = value;
  control.dispatchEvent(new Event(event, { bubbles: true }));
  await settled(quiz);
}
