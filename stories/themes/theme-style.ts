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

/** The tokens that the controls set, for the part of the page that they stand in alone. */
export function tokenStyle(args: Readonly<Record<string, unknown>>): TemplateResult | typeof nothing {
  const set = Object.entries(args).filter(([name, value]) => /^--nq-[a-z-]+$/.test(name) && value);
  const css = set.map(([name, value]) => `${name}: ${String(value).replaceAll(/[;{}<]/g, '')};`).join(' ');
  return css
    ? html`<style>
        ${`@scope { news-quiz { ${css} } }`}
      </style>`
    : nothing;
}
