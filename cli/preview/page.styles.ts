/** The looks of the page; colours and type as the elements have them (components/shared/tokens.styles.ts). */
export const previewStyles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #14161a); --ink: light-dark(#16181d, #f1f2f4); --soft: light-dark(#4a5160, #b9c0cc);
  --line: light-dark(#c9ced8, #454c59); --edge: light-dark(#6f7787, #8a93a3); --accent: light-dark(#0b4a8f, #9cc8ff);
  --tint: light-dark(#f3f7fc, #1b2430); --mark: light-dark(#ffe27a, #5a4800);
  --right: light-dark(#0a5230, #8fe0b4); --right-paper: light-dark(#eaf4ee, #13261c);
  --wrong: light-dark(#94132a, #ffb0ba); --wrong-paper: light-dark(#fcedef, #30161b);
  --serif: 'Iowan Old Style', 'Source Serif 4', Charter, Cambria, Georgia, 'DejaVu Serif', serif;
}
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
main { max-inline-size: 76rem; margin-inline: auto; padding: 1.5rem min(2rem, 4vw) 4rem; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 4vw, 2.125rem); margin: 0 0 0.25rem; border-block-start: 4px solid; padding-block-start: 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; border-block-start: 1px solid var(--ink); padding-block-start: 0.75rem; }
h3 { font-size: 1.25rem; margin: 0 0 0.5rem; }
h4 { font: 600 0.875rem/1.4 system-ui, sans-serif; color: var(--soft); margin: 1rem 0 0.25rem; }
p { margin: 0 0 0.25rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: 0.25em; }
code, pre { font: 0.875em/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft, .count { color: var(--soft); }
.soft, .meta { font-size: 0.875rem; }
.count { font-weight: 400; }

nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-end: 1.5rem; }
nav a { display: inline-block; padding-block: 0.65rem; min-block-size: 44px; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration-color: var(--mark); text-decoration-thickness: 4px; }
section > p > a { display: inline-block; padding-block: 0.65rem; }

.views { display: grid; gap: 2.5rem 3rem; }
.view { min-inline-size: 0; }
.view > h3 { font: 600 0.875rem/1.4 system-ui, sans-serif; color: var(--soft); }
.view > news-quiz { display: block; max-inline-size: 42rem; min-block-size: 40rem; }
.phone { inline-size: 24.375rem; max-inline-size: 100%; padding: 0.5rem; border: 1px solid var(--edge); border-radius: 24px; }
iframe { display: block; inline-size: 100%; border: 0; }
.phone iframe { border-radius: 16px; }
iframe.sheet { block-size: 34rem; border: 1px solid var(--line); }
@media (min-width: 72rem) {
  .views { grid-template-columns: minmax(0, 1fr) 24.375rem; }
  .view:last-child { grid-column: 1 / -1; }
}

.findings li { border-inline-start: 4px solid var(--edge); background: var(--tint); padding: 0.5rem 0.75rem; margin-block: 0.5rem; max-inline-size: 60rem; }
.findings .error { border-color: var(--wrong); background: var(--wrong-paper); }
.findings .error b, .lost, .not-built { color: var(--wrong); }
.findings .warning { border-color: light-dark(#b58900, #e0b83c); }
.findings pre { overflow-x: auto; margin: 0.5rem 0 0; white-space: pre; overflow-wrap: normal; }
.not-built { font-weight: 600; margin-block-start: 1rem; }

.question { border-block-start: 1px solid var(--line); padding-block: 1.25rem 1.5rem; scroll-margin-block-start: 1rem; }
h2 + .question { border-block-start: 0; padding-block-start: 0; }
.question:target { border-inline-start: 4px solid var(--mark); padding-inline-start: 1rem; }
.beside { display: grid; gap: 0 3rem; }
.beside > * { min-inline-size: 0; max-inline-size: 48rem; }
@media (min-width: 60rem) {
  .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .beside > :last-child { border-inline-start: 1px solid var(--line); padding-inline-start: 1.5rem; }
  .beside > :last-child > h4 { margin-block-start: 0; }
}
.meta { color: var(--soft); margin-block-end: 0.5rem; }
.meta b { color: var(--ink); }
.options li { padding: 0.5rem 0.75rem; border-block-end: 1px solid var(--line); }
.options .is-key { background: var(--right-paper); color: var(--right); font-weight: 600; }
.why { font-weight: 400; color: var(--ink); font-size: 0.9375rem; }
.key { color: var(--right); font-weight: 600; }
.facts > li { border-inline-start: 2px solid var(--line); padding-inline-start: 0.75rem; margin-block: 0.5rem; }
blockquote { margin: 0.25rem 0 0; font-family: var(--serif); }
blockquote .soft { font-family: system-ui, sans-serif; }
mark { background: var(--mark); color: inherit; }

.coverage ol { counter-reset: paragraph; }
.coverage li { counter-increment: paragraph; display: grid; gap: 0.25rem 2rem; padding: 0.75rem 0 0.75rem 2.25rem; border-block-start: 1px solid var(--line); position: relative; }
.coverage li::before { content: counter(paragraph); position: absolute; inset-block-start: 0.75rem; inset-inline-start: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.coverage .text { font-family: var(--serif); }
.coverage .not-asked .text { color: var(--soft); }
.coverage .on a { display: inline-block; padding-block: 0.35rem; margin-inline-end: 0.75rem; }
@media (min-width: 60rem) { .coverage li { grid-template-columns: minmax(0, 1fr) 22rem; } }
`;
