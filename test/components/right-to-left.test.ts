// Arrow keys in Arabic, in every type that uses them: down and left go on, as the eye does; up and right go back.
import { expect } from '@open-wc/testing';
import type { Question, QuestionTypeName } from '../../src/index.js';
import { controlsIn } from '../support/a11y-names.js';
import { samplesOf, show, typeNames } from '../support/a11y-samples.js';
import { focused, nameOf, roleOf } from '../support/elements-dom.js';
import { press, spoken } from '../support/elements-input.js';
import { tidyUp, told } from '../support/elements-page.js';

afterEach(tidyUp);

/** Which control a type is answered with, whose arrow keys count; the others have buttons alone. */
const CONTROLS: Partial<Record<QuestionTypeName, string>> = {
  'single-choice': 'radio',
  'true-false': 'radio',
  'find-passage': 'radio',
  hotspot: 'radio',
  poll: 'radio',
  categorise: 'radio',
  estimate: 'slider',
  cloze: 'combobox',
  match: 'combobox',
  timeline: 'combobox',
  number: 'textbox',
  'short-text': 'textbox',
  open: 'textbox',
};

const arabic = async (type: QuestionTypeName): Promise<Question> => {
  const found = (await samplesOf(type)).find(({ lang }) => lang === 'ar');
  if (!found) throw new Error(`${type} has no sample in Arabic.`);
  return found;
};

/** Presses each key, and tells where that leads, by `seen`. */
async function after(keys: readonly string[], seen: () => unknown): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const key of keys) {
    await press(key);
    all.push(seen());
  }
  return all;
}

/** What is wrong with the arrow keys of a control, by its role. */
const TRIALS: Readonly<Record<string, (field: HTMLElement) => Promise<void>>> = {
  async radio(field) {
    const { name } = field as HTMLInputElement;
    const root = field.getRootNode() as ShadowRoot;
    const group = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`)];
    const place = (): number => group.findIndex((one) => one === focused() && one.checked);
    expect(await after(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'], place)).to.deep.equal([
      1, 0, 1, 0,
    ]);
    const lefts = group.map((one) => one.getBoundingClientRect());
    const [first, second] = [lefts[0]!, lefts[1]!];
    // What comes next stands below, or in the same row to the left.
    expect(second.top > first.top || second.left < first.left, 'the order on the screen').to.equal(true);
  },
  async slider(field) {
    const slider = field as HTMLInputElement;
    const before = slider.valueAsNumber;
    const steps = await after(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], () =>
      Math.round((slider.valueAsNumber - before) / Number(slider.step)),
    );
    expect(steps).to.deep.equal([1, 0, 1, 0]);
  },
  async combobox(field) {
    const list = field as HTMLSelectElement;
    const before = list.selectedIndex;
    const moves = await after(['ArrowDown', 'ArrowUp'], () => list.selectedIndex - before);
    expect(moves).to.deep.equal([1, 0]);
  },
  async textbox(field) {
    const box = field as HTMLInputElement;
    await press('1', '2');
    const places = await after(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], () => box.value);
    expect(places).to.deep.equal(['12', '12', '12', '12']);
    expect(focused()).to.equal(box);
  },
};

describe('arrow keys from right to left', () => {
  for (const type of typeNames)
    it(`go on and back as the eye does, and judge nothing, in ${type} (req 48, 49)`, async () => {
      const { shown } = await show([await arabic(type)], 'open', 'ar');
      const { root } = shown[0]!;
      expect(getComputedStyle(root.shadowRoot!.querySelector('.stage')!).direction).to.equal('rtl');
      const [said, log] = [spoken(root), told()];
      const role = CONTROLS[type];
      const fields = controlsIn(root).filter((it) => TRIALS[roleOf(it)]);
      if (role === undefined) {
        expect(fields.map(nameOf), 'only buttons and boxes').to.deep.equal([]);
        return;
      }
      const field = fields.find((it) => roleOf(it) === role);
      expect(field, `a ${role} in ${fields.map(roleOf).join()}`).to.not.equal(undefined);
      field!.focus();
      if (role === 'radio') await press('Space');
      await TRIALS[role]!(field!);
      expect([said, log]).to.deep.equal([[], []]);
    });
});
