/** The looks of the page of a difference; its colours are those of the elements (components/shared/tokens.styles.ts). */
export const differenceStyles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #14161a); --ink: light-dark(#16181d, #f1f2f4); --soft: light-dark(#4a5160, #b9c0cc);
  --line: light-dark(#c9ced8, #454c59); --accent: light-dark(#0b4a8f, #9cc8ff); --tint: light-dark(#f3f7fc, #1b2430);
  --mark: light-dark(#ffe27a, #5a4800); --wrong: light-dark(#94132a, #ffb0ba); --right: light-dark(#0a5230, #8fe0b4);
  --serif: 'Iowan Old Style', 'Source Serif 4', Charter, Cambria, Georgia, 'DejaVu Serif', serif;
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
main { max-inline-size: 44rem; margin-inline: auto; padding: 1.5rem min(2rem, 5vw) 4rem; }
header { border-block-start: 4px solid; padding-block-start: 1rem; }
h1, h2 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 5vw, 2.125rem); margin: 0 0 0.25rem; }
.deck { font: 1.125rem/1.4 var(--serif); margin-block-end: 1.25rem; }
h2 { font-size: 1.375rem; margin: 0 0 0.5rem; }
p { margin: 0; }
a { color: var(--accent); text-underline-offset: 0.25em; display: inline-block; padding-block: 0.65rem; margin-inline-end: 0.5rem; }
code { font: 0.875em/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.kicker, .soft, dt { font-size: 0.875rem; color: var(--soft); }
.kicker { margin-block-end: 0.25rem; }
.count { font: 400 1rem/1 system-ui, sans-serif; color: var(--soft); }

.counts { display: grid; gap: 1rem 2rem; margin: 0; }
.counts div { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: baseline; border-block-start: 1px solid var(--line); padding-block: 0.5rem; }
dt { flex: 1 0 100%; }
dd { margin: 0; }
dd b { font: 600 1.75rem/1.2 var(--serif); font-variant-numeric: tabular-nums; }
dd.changed, dd.fell { color: var(--wrong); }
dd.moved { color: var(--accent); }
@media (min-width: 40rem) { .counts { grid-template-columns: 1fr 1fr; } }

section, details { border-block-start: 1px solid var(--ink); margin-block-start: 2.5rem; padding-block-start: 0.75rem; }
.nothing { margin-block-start: 1.5rem; font: 1.25rem/1.4 var(--serif); }
ol { margin: 0; padding: 0; list-style: none; }
li, article { border-block-start: 1px solid var(--line); padding-block: 0.75rem; scroll-margin-block-start: 1rem; }
ol > :first-child, h2 + article { border-block-start: 0; }
.prompt, .statement { font-weight: 600; }
article:target { border-inline-start: 4px solid var(--mark); padding-inline-start: 0.75rem; }
blockquote { margin: 0.5rem 0 0; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); font: 1.0625rem/1.55 var(--serif); }
figure { margin: 0.5rem 0 0; }
figcaption, .lead { font-size: 0.875rem; color: var(--soft); }
figure blockquote { margin-block-start: 0.125rem; }
.lead { margin-block-start: 0.5rem; }
.editions { display: grid; gap: 0 1.5rem; }
@media (min-width: 40rem) { .editions { grid-template-columns: 1fr 1fr; } .editions > :only-child { grid-column: 1 / -1; } }
del { color: var(--wrong); text-decoration-thickness: 1px; }
ins { color: inherit; background: var(--mark); text-decoration: none; padding-inline: 0.15em; font-weight: 600; }
summary { cursor: pointer; min-block-size: 44px; padding-block: 0.35rem; }
summary h2 { display: inline; }
@media print {
  :root { color-scheme: light; }
  main { max-inline-size: none; padding: 0; }
  li, article { break-inside: avoid; }
  ins { border: 1px solid; }
}
`;
