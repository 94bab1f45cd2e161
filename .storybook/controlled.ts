import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { colours } from '../components/shared/tokens.styles.js';

/** Gives each custom property a control that sets it, and what cannot be set from outside none. */
export const controlled: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const category = type.table?.category ?? '';
      if (name.startsWith('--nq-')) {
        const control = name.slice('--nq-'.length) in colours ? 'color' : 'text';
        return [name, { ...type, control: { type: control } }];
      }
      return [name, /events|parts|slots/.test(category) ? { ...type, control: false } : type];
    }),
  );
