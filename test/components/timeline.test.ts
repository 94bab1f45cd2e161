// A timeline by lists of moments: each named by its event, nothing judged on change, and a list in time order afterwards.
import { expect } from '@open-wc/testing';
import { grade } from '../../src/index.js';
import { bankOf } from '../support/elements-bank.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import { choose, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { setOn } from '../support/elements-scales.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';
import { placing } from '../support/question-types/timeline.js';

afterEach(tidyUp);

const say = words.types.timeline;
const question = {
  ...placing({
    from: 'sun',
    to: 'sat',
    key: { at: { a: 'sun', b: 'tue', c: 'thu', d: 'fri' }, notes: { b: 'Morgens' } },
  }),
  basis: ['course'],
};
const bank = bankOf([question]);
const lists = (): HTMLSelectElement[] => allByRole(document.body, 'combobox') as HTMLSelectElement[];

const ANSWER = { a: 'mon', b: 'tue', c: 'thu', d: 'sat' };

/** The list of an event, brought to a moment by one key. */
async function goOn(name: string, moment: string, key: string): Promise<void> {
  const list = (await tabTo('combobox', name)) as HTMLSelectElement;
  for (let presses = 0; list.value !== moment && presses < 9; presses++) await press(key);
}

/** Ways to give an event a moment, and to press the button. */
const WAYS = {
  'arrow keys': [(name, moment) => goOn(name, moment, 'ArrowDown'), 'Space'],
  'Tab and Enter': [(name, moment) => goOn(name, moment, 'Enter'), 'Enter'],
  'single clicks': [
    async (name, moment) => {
      const list = byRole(document.body, 'combobox', name) as HTMLSelectElement;
      await choose(list, [...list.options].find(({ value }) => value === moment)?.text ?? '');
    },
    undefined,
  ],
} satisfies Record<string, [(name: string, moment: string) => Promise<void>, string | undefined]>;

describe('a timeline', () => {
  for (const [way, [place, key]] of Object.entries(WAYS))
    it(`is answered by ${way} alone, with the same result (req 48)`, async () => {
      await mount({ bank });
      const log = told();
      for (const { id, text } of question.events) await place(text, ANSWER[id as keyof typeof ANSWER]);
      if (key) {
        await tabTo('button', words.check);
        await press(key);
      } else await clickOn('button', words.check);
      const { earned, possible, state } = grade(question, ANSWER);
      expect(log).to.deep.equal([{ type: 'nq-answered', question: 'timeline', state, earned, possible }]);
    });

  it('has a list of all moments for each event, named by it, none chosen', async () => {
    await mount({ bank });
    expect(lists().map(nameOf).sort()).to.deep.equal(question.events.map(({ text }) => text));
    for (const list of lists()) {
      expect(list.value).to.equal('');
      expect([...list.options].map(({ text }) => text)).to.deep.equal([
        say.choose,
        ...['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
      ]);
    }
  });

  it('is placed by keys alone, and nothing is judged until it is asked for (req 48, 49)', async () => {
    const quiz = await mount({ bank });
    const log = told();
    await tabTo('combobox', 'Option A');
    await press('ArrowDown', 'ArrowDown');
    expect(lists().find((it) => nameOf(it) === 'Option A')!.value).to.equal('mon');
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(say.incomplete);
    expect(log).to.deep.equal([]);
    await clickOn('button', words.clear);
    expect(lists().map(({ value }) => value)).to.deep.equal(['', '', '', '']);
  });

  it('is read in time order once judged, with what was off and by how much (req 69)', async () => {
    const quiz = await mount({ bank });
    const said = spoken(quiz);
    await setOn(quiz, question, { a: 'sun', b: 'thu', c: 'wed', d: 'fri' });
    await clickOn('button', words.check);
    const [list] = allByRole(quiz, 'list');
    expect(allByRole(list!, 'listitem').map(textOf)).to.deep.equal([
      'Sonntag Richtig Option A',
      `Dienstag Falsch Option B Morgens ${words.yourAnswer}: Donnerstag (${say.late('2 Tage')})`,
      `Donnerstag Falsch Option C ${words.yourAnswer}: Mittwoch (${say.early('1 Tag')})`,
      'Freitag Richtig Option D',
    ]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(say.summary('2 von 4', '2 Tage'));
    expect(lists()).to.deep.equal([]);
    byRole(quiz, 'button', words.toResult);
  });
});
