import assert from 'node:assert/strict';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { wordsFor } from '../../src/index.js';
import type { Messages } from '../../src/index.js';
import './german.js';
import { until } from './pages-until.js';

/** Something in a quiz, as assistive technology is told of it. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** Which node of the document it is. */
  readonly node: number;
}

/** What a quiz shows and says at one moment. */
export interface Screen {
  /** The heading: a prompt, the title on the start screen, or the result. Empty where there is none. */
  readonly heading: string;
  readonly options: readonly Thing[];
  readonly buttons: readonly string[];
  /** Every text, in reading order. */
  readonly texts: readonly string[];
  /** What is said when there is no quiz. */
  readonly alert: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What can be pressed, or read as a heading, and where: seen from the corner of the heading. */
export interface Placed {
  readonly role: string;
  readonly name: string;
  readonly box: Box;
}

const optionRoles = ['radio', 'checkbox'];
const placedRoles = [...optionRoles, 'button', 'heading', 'link'];

/** A quiz on a page as its reader has it: found by role and name, played by mouse. */
export class Quiz {
  readonly words: Messages;
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #element: string;

  /** `element` is an expression for the element, in the page. */
  constructor(page: Page, cdp: CDPSession, element: string, language = 'de') {
    this.#page = page;
    this.#cdp = cdp;
    this.#element = element;
    this.words = wordsFor(language);
  }

  /** The same quiz, in another language. */
  in(language: string): Quiz {
    return new Quiz(this.#page, this.#cdp, this.#element, language);
  }

  /** All that the accessibility tree holds of the quiz. */
  async things(): Promise<Thing[]> {
    const things = await this.#thingsIn(this.#element);
    // A page may have styled the element so that the tree has no node for it, only for what is in it.
    return things.length > 0 ? things : await this.#thingsIn(`${this.#element}.shadowRoot.lastElementChild`);
  }

  async #thingsIn(element: string): Promise<Thing[]> {
    const objectId = await this.#object(element);
    if (!objectId) return [];
    const { nodes } = await this.#cdp.send('Accessibility.queryAXTree', { objectId });
    await this.#cdp.send('Runtime.releaseObject', { objectId });
    return nodes.filter(({ ignored }) => !ignored).map(thingOf);
  }

  async screen(): Promise<Screen> {
    return screenOf(await this.things());
  }

  /** Waits for a screen that fits. */
  async until(fits: (screen: Screen) => boolean): Promise<Screen> {
    return await until(this.#page, async () => {
      const screen = await this.screen();
      return fits(screen) && screen;
    });
  }

  /** Waits for a heading that ends so. */
  async untilHeading(end: string): Promise<Screen> {
    return await this.until(({ heading }) => heading.endsWith(end));
  }

  /** Clicks an option, by its text. */
  async choose(name: string): Promise<void> {
    const option = (await this.things()).find((it) => optionRoles.includes(it.role) && it.name === name);
    assert.ok(option, `There is no option "${name}".`);
    await this.#click(option);
  }

  /** Clicks a button, by its name. */
  async press(name: string): Promise<void> {
    const things = await this.things();
    const button = things.find((it) => it.role === 'button' && it.name === name && !it.disabled);
    assert.ok(button, `There is no button "${name}": ${screenOf(things).buttons.join(', ')}`);
    await this.#click(button);
  }

  /** Where all stands that can be pressed or read as a heading. */
  async layout(): Promise<Placed[]> {
    const placed: Placed[] = [];
    for (const { name, node, role } of await this.things()) {
      if (placedRoles.includes(role))
        placed.push({ role, name, box: await this.#box({ backendNodeId: node }) });
    }
    const { x, y } = placed.find(({ role }) => role === 'heading')?.box ?? { x: 0, y: 0 };
    return placed.map((it) => ({ ...it, box: { ...it.box, x: it.box.x - x, y: it.box.y - y } }));
  }

  async #click({ name, node }: Thing): Promise<void> {
    await this.#cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { height, width, x, y } = await this.#box({ backendNodeId: node });
    assert.ok(width >= 1 && height >= 1, `"${name}" has no size.`);
    const at = { x: x + width / 2, y: y + height / 2, button: 'left', clickCount: 1 } as const;
    const press = this.#cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await Promise.all([press, this.#cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' })]);
  }

  async #box(node: Protocol.DOM.GetBoxModelRequest): Promise<Box> {
    const { model } = await this.#cdp.send('DOM.getBoxModel', node);
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  async #object(expression: string): Promise<string | undefined> {
    const { result } = await this.#cdp.send('Runtime.evaluate', { expression });
    return result.objectId;
  }
}

function thingOf({
  backendDOMNodeId = 0,
  name,
  properties = [],
  role,
}: Protocol.Accessibility.AXNode): Thing {
  const is = (property: string): boolean => {
    const value: unknown = properties.find((it) => it.name === property)?.value.value;
    return value === true || value === 'true';
  };
  return {
    role: String(role?.value),
    name: String(name?.value ?? ''),
    checked: is('checked'),
    disabled: is('disabled'),
    focused: is('focused'),
    node: backendDOMNodeId,
  };
}

function screenOf(things: readonly Thing[]): Screen {
  const named = (role: string): string[] => things.filter((it) => it.role === role).map(({ name }) => name);
  const alert = things.findIndex(({ role }) => role === 'alert');
  return {
    heading: named('heading')[0] ?? '',
    options: things.filter(({ role }) => optionRoles.includes(role)),
    buttons: named('button'),
    texts: named('StaticText').filter((text) => text.trim() !== ''),
    alert: things.slice(alert).find(({ role }) => alert >= 0 && role === 'StaticText')?.name ?? '',
  };
}
