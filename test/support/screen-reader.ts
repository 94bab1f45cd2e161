// A virtual screen reader in the shadow root of a question, and what it says on the way from the prompt to the verdict.
import { settled } from './elements-page.js';
import type { Shown } from './a11y-samples.js';

interface VirtualReader {
  start(options: { container: Node }): Promise<void>;
  type(text: string): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  act(): Promise<void>;
  press(key: string): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/** The reader, bundled by the test server. */
async function virtualReader(): Promise<VirtualReader> {
  const address = '/screen-reader.js';
  return ((await import(address)) as { readonly virtual: VirtualReader }).virtual;
}

/** A step of a reader: goes on to what is called so, and there presses it, or Enter so many times, or stays. */
export interface Step {
  /** What is written into it. */
  readonly write?: string;
  readonly to: RegExp;
  readonly act?: boolean;
  readonly enter?: number;
}

export interface Play {
  /** The place of the sample that is played. */
  readonly sample?: number;
  /** From the prompt to a response. */
  readonly answer: readonly Step[];
}

const MOST_STEPS = 200;

/** Goes on until something is said; each thing on the way is said, too. */
async function goTo(reader: VirtualReader, to: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await reader.next();
    const said = await reader.lastSpokenPhrase();
    if (to.test(said)) return;
    passed.push(said);
  }
  throw new Error(
    `The screen reader does not come to ${String(to)}; it says: ${passed.slice(0, 60).join(' | ')}`,
  );
}

/** How the main button is told now. */
const mainButton = (shown: Shown): RegExp => {
  const name = shown.button().textContent.trim();
  return new RegExp(`^button, ${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'u');
};

/**
 * The content of a shadow root in an element of its own: the reader starts at an element, and does not cross from a host
 * into its root. Lit finds what it has rendered by its own marks, wherever they are moved.
 */
function insideOf({ root }: Shown): Element {
  const inner = root.shadowRoot?.querySelector('.stage > *')?.shadowRoot;
  if (!inner) throw new Error('There is no question.');
  const box = document.createElement('div');
  box.append(...inner.childNodes);
  inner.append(box);
  return box;
}

/**
 * Plays a question with the screen reader: a line for each thing that is said. It is a simulation: roles and states are
 * told in English, whether a native control is checked by its attribute, not as it is now, and an option by its value.
 */
export async function spokenPlay(shown: Shown, { answer }: Play): Promise<string> {
  const { root } = shown;
  const container = insideOf(shown);
  const reader = await virtualReader();
  await reader.start({ container });
  try {
    for (const { act, enter = 0, to, write } of answer) {
      await goTo(reader, to);
      if (act) await reader.act();
      if (write) await reader.type(write);
      for (let times = 0; times < enter; times++) {
        await reader.press('Enter');
        await settled(root);
      }
      await settled(root);
    }
    await goTo(reader, mainButton(shown));
    await reader.act();
    await settled(root);
    await goTo(reader, mainButton(shown));
    const log = await reader.spokenPhraseLog();
    return `${log.join('\n')}\n`;
  } finally {
    await reader.stop();
  }
}
