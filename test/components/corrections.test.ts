// What readers are told of corrections, and that questions that are held back are not asked.
import { expect } from '@open-wc/testing';
import { bankOf, quizOf, single, statement } from '../support/elements-bank.js';
import { allByRole, byRole, textOf } from '../support/elements-dom.js';
import { clickOn } from '../support/elements-input.js';
import { eventOf, mount, tidyUp, words } from '../support/elements-page.js';

afterEach(tidyUp);

const corrections = [
  { id: 'second', date: '2025-05-27', text: 'Der Name ist berichtigt.' },
  { id: 'first', date: '2025-05-26', text: 'Eine <b>Frage</b> fehlt vorerst.' },
];

describe('a bank that was corrected', () => {
  it('tells readers so below the quiz, the newest first, as plain text, from the start to the result', async () => {
    const quiz = await mount({ bank: bankOf([single], { corrections }) });
    const notes = (): string => textOf(byRole(quiz, 'region'));
    const expected =
      /27\. Mai 2025: Der Name ist berichtigt\. .*26\. Mai 2025: Eine <b>Frage<\/b> fehlt vorerst\./;
    expect(notes()).to.match(expected);
    await clickOn('radio', single.options[0]!.text);
    await clickOn('button', words.check);
    const done = eventOf(quiz, 'nq-completed');
    await clickOn('button', words.toResult);
    await done;
    expect(notes()).to.match(expected);
  });

  it('says nothing where it never was', async () => {
    const quiz = await mount({ bank: bankOf([single]) });
    expect(textOf(quiz)).not.to.contain('Berichtigung');
  });

  it('asks no question that is held back, also where a quiz names it', async () => {
    const pick = { questions: [single.id, statement.id] };
    const bank = bankOf([{ ...single, held: 'Der Artikel sagt es nicht mehr.' }, statement], {
      quizzes: [quizOf('all', { pick })],
    });
    const quiz = await mount({ bank });
    expect(textOf(quiz)).to.contain(statement.prompt).and.not.to.contain('Der Artikel sagt es nicht mehr.');
    expect(allByRole(quiz, 'heading').map(textOf).join()).not.to.contain(single.prompt);
  });
});
