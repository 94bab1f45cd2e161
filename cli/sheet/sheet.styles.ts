/** A worksheet, on a screen and on paper: black on white, and nothing that only a screen could use. */
export const sheetStyles = `
.sheet { color: #000; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
:where(.sheet) :where(h2, h3, p, ul, ol, li) { margin: 0; padding: 0; }
:where(.sheet) :where(ul, ol) { list-style: none; }
.sheet h2 { margin-block: 0.25em 0.5em; font: 700 1.5rem/1.25 Georgia, serif; text-wrap: balance; }
.sheet h3 { font: 700 1.0625rem/1.35 Georgia, serif; }
.sheet .kicker { font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
.fields { display: flex; gap: 1.5em; margin-block: 1.5em 0.5em; }
.source { font-size: 0.875rem; }
.fields > span { flex: 1.5; display: flex; align-items: baseline; gap: 0.5em; }
.fields > span::after { content: ''; flex: 1; border-block-end: 1px solid; }
.fields > :first-child { flex: 3; }
.fields > .points { flex: none; flex-direction: row-reverse; }
.fields > .points::after { flex: none; inline-size: 2.5em; }
.question { break-inside: avoid; margin-block-start: 1.75em; padding-block-start: 0.75em; border-block-start: 1px solid #767676; }
.question h3 { display: grid; grid-template-columns: minmax(2em, max-content) minmax(0, 1fr) auto; column-gap: 0.25em; hyphens: auto; }
.question h3 small { margin-inline-start: 1em; font: 400 0.875rem/1.5 system-ui, sans-serif; }
.question > :not(h3) { margin-inline-start: 2.4rem; }
.question > .task { margin-block: 0.15rem 0.25rem; font-size: 0.875rem; font-style: italic; }
.ticks li { break-inside: avoid; margin-block-start: 0.5em; }
.boxes li { padding-inline-start: 1.75em; text-indent: -1.75em; }
li.answer, .letters li { padding-inline-start: 1.25em; text-indent: -1.25em; }
.blanks li { padding-inline-start: 3em; text-indent: -3em; }
.figure { text-indent: 0; }
.in-row { display: flex; flex-wrap: wrap; gap: 0 2.5em; }
.box { display: inline-block; inline-size: 0.95em; block-size: 0.95em; border: 1.5px solid; border-radius: 2px; vertical-align: -0.1em; margin-inline-end: 0.35em; }
.blank { display: inline-block; inline-size: 7.5em; border-block-end: 1px solid; margin-inline: 0.25em; vertical-align: -0.2em; }
.blanks .blank { inline-size: 2.25em; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2em; hyphens: auto; }
.answer { line-height: 2.25; }
.lines { margin-block: 0.25em 0.75em; }
.rule { block-size: 2.1em; border-block-end: 1px solid #767676; }
.running { line-height: 2.2; }
.running sup { font-size: 0.75em; }
.stated { margin-block: 0.5em; padding-inline-start: 0.75em; border-inline-start: 3px solid; }
.scale { margin-block-start: 1em; }
.scale svg { display: block; inline-size: calc(100% - 2px); overflow: visible; }
.scale line { stroke: #000; stroke-width: 1.5; }
.places { display: flex; justify-content: space-between; margin-block-end: 0.75em; font-size: 0.8125rem; white-space: nowrap; }
.places span { display: flex; justify-content: center; inline-size: 0; }
.places :first-child { justify-content: start; }
.places :last-child { justify-content: end; }
.sheet table { table-layout: fixed; border-collapse: collapse; hyphens: auto; inline-size: calc(100% - 2.4rem); margin-block-start: 0.5em; }
.sheet th, .sheet td { border: 1px solid #767676; padding: 0.35em 0.6em; text-align: center; font-weight: 400; }
.sheet thead th { padding-inline: 0.25em; font-size: 0.875em; font-weight: 600; }
.sheet tbody th { text-align: start; }
.sheet td .box { margin: 0; }
.sheet thead td { inline-size: 36%; }
.sheet img { display: block; max-inline-size: 100%; block-size: auto; }
.ticks .figure, table .figure { display: block; max-inline-size: 11em; margin-block: 0.25em; }
.map { position: relative; max-inline-size: 32em; margin-block-start: 0.75em; }
.map svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; overflow: visible; }
.map rect { fill: none; stroke: #000; stroke-width: 1.5; stroke-dasharray: 4 3; }
.map circle { fill: #fff; stroke: #000; }
.map text { font: 600 14px system-ui, sans-serif; text-anchor: middle; }
.sheet small { font-size: 0.8125rem; }
.sheet details { margin-block-start: 0.75em; }
.sheet summary { inline-size: fit-content; padding-block: 0.6em; font-weight: 600; cursor: pointer; text-decoration: underline; }
.terms { margin-block-start: 2em; font-size: 0.8125rem; }
.key { display: none; margin-block-start: 2em; }
.key > ol > li { display: grid; grid-template-columns: minmax(2em, max-content) minmax(0, 1fr); column-gap: 0.25em; break-inside: avoid; margin-block-start: 0.75em; }
.right { font-weight: 600; }
.solved span { white-space: pre-line; }
.right b { display: inline-block; min-inline-size: 1.6em; }
.right i { font-weight: 400; }
@media screen and (max-width: 30em) {
  .columns { grid-template-columns: 1fr; row-gap: 0.75em; }
  .places :not(:first-child, :last-child) { display: none; }
  .fields { flex-direction: column; gap: 0.75em; }
  .question > :not(h3) { margin-inline-start: 0; }
  .sheet table { inline-size: 100%; }
  .sheet th, .sheet td { padding-inline: 0.25em; }
  .sheet thead th { font-size: 0.75em; }
}
@media print {
  @page { margin: 16mm 18mm; @bottom-center { content: counter(page); font: 9pt system-ui, sans-serif; } }
  :root { font-size: 11pt; }
  .sheet { print-color-adjust: exact; }
  .sheet details { display: none; }
  .key { break-before: page; margin: 0; }
}
`;
