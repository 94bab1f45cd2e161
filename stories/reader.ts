import { userEvent } from 'storybook/test';
import { allByRole, byRole } from '../test/support/elements-dom.js';
import type { Name } from '../test/support/elements-dom.js';
import { settled } from './shown/quiz.js';
import type { NewsQuiz } from '../components/index.js';

/** Somebody who plays: finds what there is by role and name, and presses, chooses and writes. */
export interface Reader {
  readonly quiz: NewsQuiz;
  /** Chooses an option, or presses a button. */
  readonly press: (role: 'button' | 'checkbox' | 'radio', name: Name) => Promise<void>;
  /** Writes into a field that is empty. */
  readonly write: (name: Name, text: string, role?: 'textbox' | 'spinbutton') => Promise<void>;
  /** Chooses from a list. */
  readonly pick: (list: Name, option: string) => Promise<void>;
  /** Whether there is something of a role and name. */
  readonly sees: (role: string, name: Name) => boolean;
}

export function readerOf(quiz: NewsQuiz): Reader {
  const then = async (act: Promise<unknown>): Promise<void> => {
    await act;
    await settled(quiz);
  };
  return {
    quiz,
    press: (role, name) => then(userEvent.click(byRole(quiz, role, name))),
    write: (name, text, role = 'textbox') => then(userEvent.type(byRole(quiz, role, name), text)),
    pick: (list, option) => then(userEvent.selectOptions(byRole(quiz, 'combobox', list), option)),
    sees: (role, name) => allByRole(quiz, role, name).length > 0,
  };
}
