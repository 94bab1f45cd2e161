import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/locales/languages.js';

const item = (value: string, title: string): { value: string; title: string } => ({ value, title });

/** A language in its own words, with its tag: "Deutsch (de)". */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag.replace(/-x-.*/, ''));
  return `${name ?? tag} (${tag})`;
}

/** What each toolbar is set to at first; the scheme is that of the reader's system, as it is of Storybook itself. */
export const initialGlobals = {
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'plain dark' : 'plain light',
  language: 'de',
  direction: 'language',
  width: 'full',
  seed: 'newsquiz',
};

/** The toolbars: a theme with its scheme, the language of the interface, direction, width, and the seed of the shuffling. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: ['plain', 'newspaper', 'school', 'contrast'].flatMap((theme) =>
        ['light', 'dark'].map((scheme) => item(`${theme} ${scheme}`, `${theme}, ${scheme}`)),
      ),
    },
  },
  language: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.keys(languages).map((tag) => item(tag, nameOf(tag))),
    },
  },
  direction: {
    description: 'Direction of the page: a quiz keeps that of its language',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        item('language', 'Direction: as the language'),
        item('ltr', 'Page left to right'),
        item('rtl', 'Page right to left'),
      ],
    },
  },
  width: {
    description: 'Width',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        item('full', 'Full width'),
        ...['320', '480', '768', '1024', '1280'].map((px) => item(px, `${px} px`)),
      ],
    },
  },
  seed: {
    description: 'Seed of the order',
    toolbar: {
      icon: 'graphline',
      dynamicTitle: true,
      items: ['newsquiz', '1', '2', '3', 'none'].map((seed) =>
        item(seed, seed === 'none' ? 'A new order each time' : `Seed: ${seed}`),
      ),
    },
  },
};
