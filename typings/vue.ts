// For Vue 3: `import type {} from 'newsquiz/vue'`, once, makes templates know the elements, as
// https://vuejs.org/guide/extras/web-components#web-components-and-typescript describes it.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementName, ElementProperties } from './elements.js';

type Emit<Events> = EmitFn<{ [Event in keyof Events]: (event: Events[Event]) => void }>;

/** What a template takes on each element, and what it can listen to. */
export type VueElements = {
  [Name in ElementName]: new () => HTMLElementTagNameMap[Name] & {
    /** Only for the checker of templates: no element has it. */
    $props: ElementProperties[Name] & Omit<HTMLAttributes, keyof ElementProperties[Name]> & PublicProps;
    /** Only for the checker of templates: no element has it. */
    $emit: Emit<ElementEvents[Name]>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are those of the type
  interface GlobalComponents extends VueElements {}
}
