import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { colours } from '../components/shared/tokens.styles.js';

/**
 * Gives each custom property a control that sets it, each attribute that is a text a field (Storybook takes a type that can
 * be `undefined` for an object), and what cannot be set from outside none.
 */
export const controlled: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const category = type.table?.category ?? '';
      if (name.startsWith('--nq-')) {
        const control = name.slice('--nq-'.length) in colours ? 'color' : 'text';
        return [name, { ...type, control: { type: control } }];
      }
      if (/events|parts|slots/.test(category)) return [name, { ...type, control: false }];
      const isText = category === 'attributes' && /^string\b/.test(type.table?.type?.summary ?? '');
      // A list of options is a control of its own already.
      return [name, isText && !type.options ? { ...type, control: { type: 'text' } } : type];
    }),
  );
