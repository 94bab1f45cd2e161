// typings/elements.ts, from the manifest: what can be set on each element and what it tells, for the typings of frameworks.
import { elementsOf, manifestOf } from './write-manifest.js';
import type { ElementDeclaration } from './write-manifest.js';

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** The properties that a host sets. */
const fieldsOf = ({ members = [] }: ElementDeclaration): readonly string[] =>
  members.filter((it) => it.kind === 'field' && !it.static).map(({ name }) => name);

/** The attributes that are called otherwise than their property and are none of every element, as `lang` is. */
const otherwise = ({ attributes = [] }: ElementDeclaration): ElementDeclaration['attributes'] =>
  attributes.filter(({ fieldName, name }) => fieldName !== name && name !== 'lang');

function propertiesOf(element: ElementDeclaration): string {
  const attributes = (otherwise(element) ?? []).map(
    ({ description = '', fieldName = '', name }) =>
      `/** ${description} */\n'${name}'?: ${element.name}['${fieldName}'] | \`\${${element.name}['${fieldName}']}\`;`,
  );
  const picked = `Partial<Pick<${element.name}, ${union(fieldsOf(element))}>>`;
  return attributes.length ? `${picked} & {\n${attributes.join('\n')}\n}` : picked;
}

/** An element with the first paragraph of what is said of it. */
const line = ({ description = '', tagName = '' }: ElementDeclaration, type: string): string =>
  `/** ${description.split('\n\n')[0] ?? ''} */\n'${tagName}': ${type};`;

/** The module, before it is formatted. */
export async function elementTypings(): Promise<string> {
  const elements = elementsOf(await manifestOf());
  const events = ({ events: all = [] }: ElementDeclaration): string =>
    `Pick<HTMLElementEventMap, ${union(all.map(({ name }) => name))}>`;
  return `// Written by \`npm run docs\` from the manifest of the elements.
import type { ${elements.map(({ name }) => name).join(', ')} } from '../components/index.js';

/** What can be set on each element, by its tag. */
export interface ElementProperties {
${elements.map((it) => line(it, propertiesOf(it))).join('\n')}
}

/** What each element tells, by its tag. */
export interface ElementEvents {
${elements.map((it) => line(it, events(it))).join('\n')}
}

/** The tag of an element. */
export type ElementName = keyof ElementProperties;

/** The listeners of an element, as frameworks take them that put \`on\` before the name of an event. */
export type EventListeners<Name extends ElementName> = {
  [Event in keyof ElementEvents[Name] as \`on\${Event & string}\`]?:
    | ((event: ElementEvents[Name][Event]) => void)
    | undefined;
};
`;
}
