import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

const sheets = import.meta.glob<string>('../../themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The style sheet of a theme, for the part of the page that it stands in alone. */
export function themeStyle(name: string): TemplateResult | typeof nothing {
  const css = sheets[`../../themes/${name}.css`];
  return css
    ? html`<style>
        ${`@scope { ${css} }`}
      </style>`
    : nothing;
}
