// That each custom property does what it is there for: nobody documents one that no style reads.
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Request } from '../../components/requests.js';
import { tokenDefaults } from '../../components/shared/tokens.styles.js';
import { elementsIn } from '../../test/support/elements-dom.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { sampleOf } from '../shown/samples.js';

/** What the tokens can change of an element, without the properties of our own that they go through. */
const STYLES = [
  ...['color', 'background-color', 'border-color', 'stroke', 'font-family', 'border-radius'],
  ...['max-inline-size', 'margin', 'padding', 'gap', 'transition-duration'],
];

/** The same as in the manifest: test/stories/complete.test.ts holds that. */
const tokens = Object.entries(tokenDefaults());

/** A value that is nowhere by default, of the kind that a token takes. */
function otherThan(value: string): string {
  if (/^light-dark/.test(value)) return 'rgb(1, 2, 3)';
  if (/^[\d.]+s$/.test(value)) return '0.31s';
  return /^[\d.]+(px|em)$/.test(value) ? '7.5px' : 'monospace';
}

/** How everything below looks, in a text. */
function lookOf(root: Element): string {
  const looks = [...elementsIn(root)].map((element) => {
    const style = getComputedStyle(element);
    return STYLES.map((name) => style.getPropertyValue(name)).join();
  });
  return looks.join('\n');
}

/** Does something while a property is set. */
async function whileSet<T>(box: HTMLElement, name: string, value: string, act: () => T): Promise<Awaited<T>> {
  box.style.setProperty(name, value);
  const result = await act();
  box.style.removeProperty(name);
  return result;
}

const question = sampleOf('single-choice', 'single-every-field');

/** A question that is open, with a hint, or judged: wrong, with the right answer beside. */
function quizOf(state: 'hint' | 'judged'): HTMLElement {
  const { id } = question;
  const respond: Request = { type: 'respond', question: id, response: 'flood' };
  return showQuiz({
    bank: sampleBank([question], { title: state }),
    attributes: { seed: '1' },
    requests:
      state === 'judged'
        ? [respond, { type: 'submit', question: id }]
        : [{ type: 'hint', question: id, hint: 1 }, respond],
  });
}

const about = `Every custom property of the elements, with what it is and its default. A test sets each one to another value and sees that something changes here; what they are for stands in [Theming](?path=/docs/guides-theming--docs).`;

export default {
  title: 'Themes/Tokens',
  component: 'news-quiz',
  parameters: { docs: { description: { component: about } } },
};

export const EachChangesSomething: StoryObj = {
  render: () => html`${quizOf('hint')} ${quizOf('judged')}`,
  async play({ canvasElement }) {
    const quizzes = [...canvasElement.querySelectorAll('news-quiz')];
    for (const { parentElement } of quizzes) if (parentElement) await arrived(parentElement);
    const plain = lookOf(canvasElement);
    const changed = (name: string, value: string): Promise<boolean> =>
      whileSet(canvasElement, name, value, () => lookOf(canvasElement) !== plain);
    await expect(await changed('--nq-no-such-token', 'rgb(1, 2, 3)')).toBe(false);
    await expect(tokens.length).toBeGreaterThan(15);
    for (const [name, value] of tokens)
      await expect([name, await changed(name, otherThan(value))]).toEqual([name, true]);
    await expect(lookOf(canvasElement)).toBe(plain);
  },
};

/** The times that anything below takes to change, in seconds, each once. */
const timesOf = (root: Element): string[] => [
  ...new Set([...elementsIn(root)].flatMap((it) => getComputedStyle(it).transitionDuration.split(', '))),
];

/** What a host makes move stands still where the reader wants less motion. */
export const LessMotion: StoryObj = {
  parameters: { media: { 'prefers-reduced-motion': 'reduce' } },
  render: () => quizOf('hint'),
  async play({ canvasElement }) {
    await arrived(canvasElement);
    const isAsked = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const times = await whileSet(canvasElement, '--nq-duration', '0.31s', () => timesOf(canvasElement));
    await expect(times.sort()).toEqual(isAsked ? ['0s'] : ['0.31s', '0s'].sort());
  },
};
