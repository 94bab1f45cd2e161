/** A worksheet, on a screen and on paper: black on white, and nothing that only a screen could use. */
export const sheetStyles = `
.sheet { color: #000; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
:where(.sheet) :where(h2, h3, p, ul, ol, li) { margin: 0; padding: 0; }
:where(.sheet) :where(ul, ol) { list-style: none; }
.sheet h2 { margin-block: 0.25em 0.5em; font: 700 1.5rem/1.25 Georgia, serif; text-wrap: balance; }
.sheet h3 { font: 700 1.0625rem/1.35 Georgia, serif; }
.sheet .kicker { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
.fields { display: flex; gap: 1.5em; margin-block: 1.5em 0.5em; }
.fields span { flex: 1; display: flex; align-items: baseline; gap: 0.5em; }
.fields span::after { content: ''; flex: 1; border-block-end: 1px solid; }
.fields .name { flex: 3; }
.question { break-inside: avoid; margin-block-start: 1.75em; padding-block-start: 0.75em; border-block-start: 1px solid #767676; }
.question h3 { display: grid; grid-template-columns: 2em minmax(0, 1fr) auto; column-gap: 0.25em; }
.question h3 small { font: 400 0.875rem/1.5 system-ui, sans-serif; }
.question > :not(h3) { margin-inline-start: 2.4rem; }
.question > .task { margin-block: 0.15rem 0.25rem; font-size: 0.875rem; font-style: italic; }
.ticks li { break-inside: avoid; margin-block-start: 0.5em; }
.boxes li { padding-inline-start: 1.75em; text-indent: -1.75em; }
.boxes .figure { text-indent: 0; }
.in-row { display: flex; flex-wrap: wrap; gap: 0 2.5em; }
.box { display: inline-block; inline-size: 0.95em; block-size: 0.95em; border: 1.5px solid; border-radius: 2px; vertical-align: -0.1em; margin-inline-end: 0.35em; }
.blank { display: inline-block; inline-size: 7.5em; border-block-end: 1px solid; margin-inline: 0.25em; vertical-align: -0.2em; }
.ticks > li > .blank:first-child { inline-size: 2.25em; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; }
.answer { line-height: 2.25; }
.lines { margin-block-start: 0.25em; }
.rule { block-size: 2.1em; border-block-end: 1px solid #767676; }
.running { line-height: 2.2; }
.running sup { font-size: 0.75em; }
.stated { margin-block: 0.5em; padding-inline-start: 0.75em; border-inline-start: 3px solid; }
.scale { margin-block-start: 1em; }
.scale svg { display: block; inline-size: calc(100% - 2px); overflow: visible; }
.scale line { stroke: #000; stroke-width: 1.5; }
.ends { display: flex; justify-content: space-between; font-size: 0.875rem; }
.sheet table { border-collapse: collapse; inline-size: calc(100% - 2.4rem); margin-block-start: 0.5em; }
.sheet th, .sheet td { border: 1px solid #767676; padding: 0.35em 0.6em; text-align: center; font-weight: 400; }
.sheet thead th { font-weight: 600; }
.sheet tbody th { text-align: start; }
.sheet td .box { margin: 0; }
.sheet img { display: block; max-inline-size: 100%; block-size: auto; }
.ticks .figure { display: block; max-inline-size: 14em; margin-block: 0.25em 0; }
.map { position: relative; max-inline-size: 32em; margin-block-start: 0.75em; }
.map svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.map rect { fill: none; stroke: #000; stroke-width: 1.5; stroke-dasharray: 4 3; }
.map circle { fill: #fff; stroke: #000; }
.map text { font: 600 14px system-ui, sans-serif; text-anchor: middle; }
.sheet small { font-size: 0.8125rem; }
.sheet details { margin-block-start: 0.75em; }
.sheet summary { inline-size: fit-content; padding-block: 0.6em; font-weight: 600; cursor: pointer; text-decoration: underline; }
.key { display: none; margin-block-start: 2em; }
.key > ol > li { display: grid; grid-template-columns: 2em minmax(0, 1fr); column-gap: 0.25em; break-inside: avoid; margin-block-start: 0.75em; }
.key b { display: block; }
@media screen and (max-width: 30em) {
  .columns { grid-template-columns: 1fr; row-gap: 0.75em; }
  .fields { flex-direction: column; gap: 0.75em; }
  .question > :not(h3) { margin-inline-start: 0; }
  .sheet table { inline-size: 100%; }
}
@media print {
  @page { margin: 16mm 18mm; }
  :root { font-size: 11pt; }
  .sheet { print-color-adjust: exact; }
  .sheet details { display: none; }
  .key { break-before: page; }
}
`;
