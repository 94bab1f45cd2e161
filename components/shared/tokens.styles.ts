import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** Every colour token: its value on light and on dark paper. A host sets `--nq-<name>`. */
export const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['#fff', '#14161a'],
  ink: ['#16181d', '#f1f2f4'],
  soft: ['#4a5160', '#b9c0cc'],
  line: ['#c9ced8', '#454c59'],
  edge: ['#6f7787', '#8a93a3'],
  accent: ['#0b4a8f', '#9cc8ff'],
  'on-accent': ['#fff', '#0c1a2c'],
  tint: ['#f3f7fc', '#1b2430'],
  mark: ['#ffe27a', '#5a4800'],
  right: ['#0a5230', '#8fe0b4'],
  'right-paper': ['#eaf4ee', '#13261c'],
  wrong: ['#94132a', '#ffb0ba'],
  'wrong-paper': ['#fcedef', '#30161b'],
};

/** The other tokens. */
const others = {
  'font-serif': "'Iowan Old Style','Source Serif 4',Charter,Cambria,Georgia,'DejaVu Serif',serif",
  'font-sans': 'system-ui,sans-serif',
  radius: '6px',
  measure: '42em',
  space: '1.25em',
  gap: '0.625em',
  duration: '0s',
};

function declare(values: readonly (readonly [name: string, value: string])[]): string {
  return `:host{${values.map(([name, value]) => `--_${name}:var(--nq-${name},${value})`).join(';')}}`;
}

const pairs = Object.entries(colours);

/** What each token is where no host sets it, by its public name; for documents. */
export function tokenDefaults(): Record<string, string> {
  const coloured = pairs.map(([name, both]) => [name, `light-dark(${both.join(', ')})`] as const);
  return Object.fromEntries(
    [...coloured, ...Object.entries(others)].map(([name, value]) => [`--nq-${name}`, value]),
  );
}

/**
 * The looks in one place. Each token takes the host's `--nq-…` first. Colours follow the `color-scheme` that the page has
 * where the element stands; browsers without `light-dark()` get the light ones. Who asks for more contrast gets ink in the
 * place of all that is paler.
 */
export const tokens: CSSResult = unsafeCSS(
  declare([...Object.entries(others), ...pairs.map(([name, [light]]) => [name, light] as const)]) +
    `@supports(color:light-dark(red,red)){${declare(pairs.map(([name, both]) => [name, `light-dark(${both.join()})`]))}}` +
    '@media(prefers-contrast:more){:host{--_soft:var(--_ink);--_line:var(--_ink);--_edge:var(--_ink)}}',
);
