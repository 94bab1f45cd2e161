import { create } from 'storybook/theming';
import type { ThemeVars } from 'storybook/theming';
import { colours } from '../components/shared/tokens.styles.js';

/** Storybook itself in the colours of the quiz, light or dark as the reader's system is. */
export function look(): ThemeVars {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const colour = (name: string): string => colours[name]?.[dark ? 1 : 0] ?? '';
  const paper = colour('paper');
  return create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'newsquiz',
    colorPrimary: colour('accent'),
    colorSecondary: colour('accent'),
    appBg: dark ? '#0e1013' : '#f5f6f8',
    appContentBg: paper,
    appPreviewBg: paper,
    appBorderColor: colour('line'),
    appBorderRadius: 6,
    barBg: paper,
    barTextColor: colour('soft'),
    barSelectedColor: colour('accent'),
    textColor: colour('ink'),
    textMutedColor: colour('soft'),
    inputBorder: colour('edge'),
    fontBase: 'system-ui, sans-serif',
  });
}
