import type { StorybookConfig } from '@storybook/web-components-vite';

/** Stories lie in stories/; what they show comes from the sources and from questions/, as they are. */
const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [
    { from: '../questions/samples/media', to: '/media' },
    { from: '../questions/x-outage', to: '/x-outage' },
    { from: '../docs/quiz.png', to: '/docs/quiz.png' },
  ],
};

export default config;
