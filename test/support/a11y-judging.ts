// What happens between an answer and its verdict: nothing too early, one announcement, the focus kept, states that differ.
import { placeProblems } from './a11y-focus.js';
import { regionsIn } from './a11y-controls.js';
import { controlsIn } from './a11y-names.js';
import { differences, pictureOf } from './a11y-pixels.js';
import type { Picture } from './a11y-pixels.js';
import { elementsIn, focused, isShown, nameOf, roleOf, textOf } from './elements-dom.js';
import { press, spoken } from './elements-input.js';
import { frame, settled } from './elements-page.js';

/** A question in the page that can be answered and judged. */
export interface Subject {
  readonly root: HTMLElement;
  /** Gives a response, and has nothing judged. */
  answer(): Promise<void>;
  /** The button that has it judged. */
  button(): HTMLElement;
}

const VERDICT = /\b(?:richtig|falsch|korrekt|correct|right|wrong|incorrect)\b/giu;
const KEYS: Readonly<Record<string, string>> = {
  checkbox: 'Space',
  combobox: 'ArrowDown',
  radio: 'ArrowDown',
  slider: 'ArrowRight',
  spinbutton: 'ArrowUp',
  textbox: '7',
};
const MOST_FIELDS = 6;

const verdictsIn = (root: Element): number => textOf(root).match(VERDICT)?.length ?? 0;

const isSameGroup = (a: Element, b: Element): boolean =>
  a === b ||
  (a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.name !== '' && a.name === b.name);

/** Whether a change of a field alone has something judged, or moves the focus elsewhere. */
export async function changeProblems({ root }: Subject): Promise<string[]> {
  const problems: string[] = [];
  const count = controlsIn(root).filter((it) => KEYS[roleOf(it)]).length;
  for (let index = 0; index < Math.min(count, MOST_FIELDS); index++) {
    const field = controlsIn(root).filter((it) => KEYS[roleOf(it)])[index];
    if (!field) break;
    const [before, address] = [verdictsIn(root), location.href];
    const name = `${roleOf(field)} "${nameOf(field)}"`;
    field.focus();
    await press(KEYS[roleOf(field)]!);
    await settled(root);
    if (verdictsIn(root) > before) problems.push(`${name} is judged when it changes`);
    if (!field.isConnected || !isSameGroup(field, focused()))
      problems.push(`${name} moves the focus when it changes`);
    if (location.href !== address) problems.push(`${name} leads to another page when it changes`);
  }
  return problems;
}

/** What is wrong with how a verdict comes: said once, in a region that was there, with the focus kept. */
export async function verdictProblems(subject: Subject): Promise<string[]> {
  const { root } = subject;
  const before = regionsIn(root);
  const problems = before.length === 0 ? ['there is no live region before the verdict'] : [];
  await subject.answer();
  if (before.some((it) => verdictsIn(it) > 0)) problems.push('something is said before the verdict');
  const said = spoken(root);
  const texts = textOf(root);
  subject.button().focus();
  await press('Enter');
  await settled(root);
  await frame();
  if (textOf(root) === texts) problems.push('nothing happens on Enter');
  if (said.length !== 1) problems.push(`the verdict is announced ${said.length} times`);
  if (regionsIn(root).some((it) => !before.includes(it) && isShown(it)))
    problems.push('a live region came with its text');
  if (regionsIn(root).some((it) => elementsIn(it).next().done === false))
    problems.push('a live region holds more than text');
  return [...problems, ...placeProblems(root)];
}

/** The pictures of a question in its states, of which each must be told from the others. */
export type Pictures = Readonly<Record<string, Picture>>;

/** A picture of the place for the answer. */
export function stateOf(root: Element): Promise<Picture> {
  (focused() as HTMLElement).blur();
  const part = [...elementsIn(root)].find((it) => it.matches('fieldset, [role=radiogroup]')) ?? root;
  const { height, width } = part.getBoundingClientRect();
  return pictureOf(part, Math.round(width), Math.round(Math.min(height, 700)));
}

/** The upper part of a picture. */
function cropped({ grey, width }: Picture, height: number): Picture {
  return { width, height, grey: grey.slice(0, width * height) };
}

/** Pairs of states that a reader must tell apart. */
const PAIRS = [
  ['open', 'answered'],
  ['answered', 'judged'],
  ['open', 'judged'],
] as const;

/** Pictures of a question, open, answered and judged; `shown` puts it into the page anew. */
export async function statePictures<S extends Subject>(
  shown: () => S | Promise<S>,
  judge: (it: S) => Promise<void>,
): Promise<Pictures> {
  const subject = await shown();
  const open = await stateOf(subject.root);
  await subject.answer();
  const answered = await stateOf(subject.root);
  await judge(subject);
  return { open, answered, judged: await stateOf(subject.root) };
}

/** States whose shapes are the same where there are no colours: fewer than 20 pixels differ. */
export function sameStates(pictures: Pictures): string[] {
  return PAIRS.flatMap(([one, other]) => {
    const [a, b] = [pictures[one]!, pictures[other]!];
    const height = Math.min(a.height, b.height);
    return differences(cropped(a, height), cropped(b, height)) >= 20 ? [] : [`${one} looks like ${other}`];
  });
}
