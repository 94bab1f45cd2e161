// For Svelte 5: `import type {} from 'newsquiz/svelte'`, once, makes templates know the elements. A listener is `on` and the
// event's name: `onnq-answered={…}`.
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementName, ElementProperties, EventListeners } from './elements.js';

type Own<Name extends ElementName> = ElementProperties[Name] & EventListeners<Name>;

/** What a template takes on each element. */
export type SvelteElements = {
  [Name in ElementName]: Own<Name> & Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<Name>>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are those of the type
  interface SvelteHTMLElements extends SvelteElements {}
}
