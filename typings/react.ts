// For React 19 and newer, which sets properties and listens to events of elements by itself: `import type {} from
// 'newsquiz/react'`, once, makes JSX know the elements. A listener is `on` and the event's name: `onnq-answered`.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementName, ElementProperties, EventListeners } from './elements.js';

type Own<Name extends ElementName> = ElementProperties[Name] & EventListeners<Name>;

type Given<Name extends ElementName> = Own<Name> &
  Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<Name>> &
  ClassAttributes<HTMLElementTagNameMap[Name]>;

/** What JSX takes on each element. */
export type ReactElements = { [Name in ElementName]: Given<Name> };

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React keeps its elements there
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are those of the type
    interface IntrinsicElements extends ReactElements {}
  }
}
