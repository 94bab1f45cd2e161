// Fields and lists that are filled without the keyboard: for ways to a state, not for what happens on the way.
import { piecesOf } from '../../src/index.js';
import type { Question, ResponseTo } from '../../src/index.js';
import { allByRole, byRole } from './elements-dom.js';
import type { Name } from './elements-dom.js';
import { settled } from './elements-page.js';

type Typed = Extract<Question, { type: 'cloze' | 'number' | 'short-text' }>;

export function isTyped(question: Question): question is Typed {
  return ['cloze', 'number', 'short-text'].includes(question.type);
}

/** Puts a text into a field, or chooses the option with this value from a list. */
export async function fill(quiz: Element, name: Name, value: string): Promise<void> {
  const [list] = allByRole(quiz, 'combobox', name);
  const field = (list ?? byRole(quiz, 'textbox', name)) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(quiz);
}

/** Gives a whole response to the question that is shown. */
export async function fillIn(quiz: Element, question: Typed, response: unknown): Promise<void> {
  if (question.type !== 'cloze') {
    const { language } = new Intl.Locale(quiz.getAttribute('lang') ?? 'de');
    const text = typeof response === 'number' ? new Intl.NumberFormat(language).format(response) : response;
    return fill(quiz, /./u, String(text));
  }
  const given = response as ResponseTo<'cloze'>;
  for (const [index, { gap }] of piecesOf(question).entries())
    if (gap) await fill(quiz, new RegExp(` ${index + 1}: `, 'u'), given[gap.id] ?? '');
}
