// The accessibility tree that Chromium hands to assistive technology, as text that a person can review.
import { cdp } from './elements-input.js';

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** Properties that tell a reader something; the others follow from the role, or are about the mouse. */
const TELLING = new Set([
  'checked',
  'disabled',
  'expanded',
  'focused',
  'invalid',
  'level',
  'live',
  'valuemax',
]);
/** Nodes that are there for the layout; their content counts. */
const LAYOUT = new Set(['generic', 'Legend', 'none']);
/** Nodes whose words stand in the name of another. */
const REPEATED = new Set(['InlineTextBox', 'LabelText', 'ListMarker']);

const textOf = ({ value }: Value = {}): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';

function line({ description, name, properties = [], role, value }: Node): string {
  const said = textOf(description);
  const parts = properties
    .filter((it) => TELLING.has(it.name) && it.value.value !== false && it.value.value !== 'false')
    .map((it) => `${it.name}=${String(it.value.value)}`);
  return [
    textOf(role) === 'StaticText' ? 'text' : textOf(role),
    textOf(name) && `"${textOf(name)}"`,
    textOf(value) && `value="${textOf(value)}"`,
    ...parts.sort(),
    said && `described "${said}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

const NAMED = new Set([
  ...[
    'button',
    'checkbox',
    'combobox',
    'DisclosureTriangle',
    'group',
    'heading',
    'image',
    'img',
    'link',
    'listbox',
  ],
  ...['radio', 'radiogroup', 'searchbox', 'slider', 'spinbutton', 'switch', 'tab', 'textbox'],
]);

interface NamedNode extends Node {
  readonly name?: Value & {
    readonly sources?: readonly {
      readonly type: string;
      readonly attribute?: string;
      readonly superseded?: boolean;
      readonly value?: object;
    }[];
  };
}

/** Where a name comes from: an attribute, or `contents`. */
const sourceOf = ({ name }: NamedNode): string => {
  const source = name?.sources?.find(({ superseded, value }) => value && !superseded);
  return source?.attribute ?? source?.type ?? '';
};

/** Nodes of the page's main part that have no name where their role needs one, or one from title or placeholder. */
export async function treeProblems(): Promise<string[]> {
  const { nodes } = await cdp<{ nodes: readonly NamedNode[] }>('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && NAMED.has(textOf(role)))
    .flatMap((node) => {
      const name = textOf(node.name);
      if (!name) return textOf(node.role) === 'group' ? [] : [`${textOf(node.role)} has no name`];
      return ['title', 'placeholder', 'aria-placeholder'].includes(sourceOf(node))
        ? [`${textOf(node.role)} "${name}" is named by its ${sourceOf(node)}`]
        : [];
    });
}

/** The tree below the page's `<main>`, a line a node. */
export async function accessibilityTree(): Promise<string> {
  const { nodes } = await cdp<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = (node: Node, depth: number, above: string): string[] => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    if (REPEATED.has(role)) return [];
    const isNamed = role === 'StaticText' && (above.includes(name) || !name);
    const isShown = !node.ignored && !(LAYOUT.has(role) && !name) && !isNamed;
    const inner = (role === 'button' ? [] : (node.childIds ?? [])).flatMap((id) => {
      const child = byId.get(id);
      return child
        ? lines(child, isShown ? depth + 1 : depth, node.ignored ? above : `${above} ${name}`)
        : [];
    });
    return isShown ? [`${'  '.repeat(depth)}${line(node)}`, ...inner] : inner;
  };
  const main = nodes.find(({ role }) => textOf(role) === 'main');
  if (!main) throw new Error('The page has no main part.');
  return `${lines(main, 0, '').join('\n')}\n`;
}
