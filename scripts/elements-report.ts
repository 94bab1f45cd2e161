// What the elements take, show and tell, as a page: from the manifest.
import { elementsOf, manifestOf } from './write-manifest.js';
import type { Described, ElementDeclaration } from './write-manifest.js';

const HEAD = `# What the elements take and tell

Written by \`npm run docs\` from the doc comments of the elements. The \`--nq-\` properties are the same on all of them.
`;

/** The registry: each kind of thing that an element has, by the title of its list. */
const kinds: Readonly<Record<string, (element: ElementDeclaration) => readonly Described[] | undefined>> = {
  Attributes: ({ attributes }) => attributes,
  Properties: ({ members }) => members?.filter((it) => it.kind === 'field' && !it.static),
  Methods: ({ members }) => members?.filter((it) => it.kind === 'method' && !it.static),
  Events: ({ events }) => events,
  Slots: ({ slots }) => slots,
  Parts: ({ cssParts }) => cssParts,
};

function list(title: string, things: readonly Described[] = []): string {
  const items = things.map(({ description = '', name }) =>
    [`- \`${name || '(default)'}\``, description.replaceAll(/\s*\n\s*/g, ' ')].filter(Boolean).join(': '),
  );
  return items.length ? `**${title}**\n\n${items.join('\n')}\n` : '';
}

function section(element: ElementDeclaration): string {
  const lists = Object.entries(kinds).map(([title, of]) => list(title, of(element)));
  return [`## ${element.tagName ?? ''}\n`, `${element.description ?? ''}\n`, ...lists]
    .filter(Boolean)
    .join('\n');
}

/** The page, before it is formatted. */
export async function elementsReport(): Promise<string> {
  const elements = elementsOf(await manifestOf());
  const [{ cssProperties = [] } = {}] = elements;
  const properties = cssProperties.map(({ default: value, description = '', name }) => ({
    name,
    description: `${description} Default: \`${value ?? ''}\`.`,
  }));
  return [HEAD, ...elements.map(section), list('Custom properties', properties)].join('\n');
}
