import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../.cache/stories/custom-elements.json' with { type: 'json' };
import '../components/define.js';
import { registerLanguage } from '../src/index.js';
import { languages } from '../src/locales/languages.js';
import { inMedia } from '../stories/shown/media.js';
import { compared } from '../stories/shown/picture.js';
import { inSetting } from '../stories/shown/setting.js';
import '../stories/shown/setting.css';
import { controlled } from './controlled.js';
import { asWritten } from './as-written.js';
import { look } from './look.js';
import Page from './page.mdx';
import { globalTypes, initialGlobals } from './toolbars.js';

setCustomElementsManifest(manifest);
for (const [tag, { texts }] of Object.entries(languages)) registerLanguage(tag, texts);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlled],
  globalTypes,
  initialGlobals,
  beforeEach: ({ parameters }) => inMedia(parameters),
  afterEach: compared,
  decorators: [inSetting],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: look(),
      toc: { headingSelector: 'h2, h3' },
      page: Page,
      source: { type: 'dynamic', transform: asWritten },
    },
    layout: 'fullscreen',
    viewport: { disable: true },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start',
            'Embed',
            'Frameworks',
            'Write a bank',
            'Check a bank',
            'Check every change',
            'Evidence',
            'Theming',
            'Events and analytics',
            'Languages',
            'Accessibility',
            'Classroom',
            'Grading',
            'Add a question type',
          ],
          'Ways to publish',
          ['Element', 'Ready HTML', 'Placeholder', 'iframe'],
          'Elements',
          'Question types',
          'Themes',
          'Tools',
          'Reference',
          [
            'Elements',
            'newsquiz',
            'newsquiz engine',
            'newsquiz server',
            'newsquiz typings',
            'Types for React, Svelte and Vue',
            'Types and completion',
          ],
        ],
      },
    },
  },
};

export default preview;
