/** A page for one quiz: the quiz is all that matters on it. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#16181d, #f1f2f4); background: light-dark(#fff, #14161a); overflow-wrap: anywhere; }
main { max-inline-size: 42rem; margin-inline: auto; padding-block: 1.5rem 3rem; }
header, footer { padding-inline: min(1.25rem, 5vw); }
main > header { margin-block-end: 1.5rem; }
h1 { margin: 0 0 0.25rem; font: 700 clamp(1.5rem, 5vw, 2rem)/1.2 Georgia, serif; text-wrap: balance; }
main > header p { margin: 0; }
footer { margin-block-start: 1.5rem; font-size: 0.9375rem; }
footer p { margin: 0; }
.links { list-style: none; margin: 0 0 0.5rem; padding: 0; }
a { color: light-dark(#0b4a8f, #9cc8ff); text-underline-offset: 0.25em; }
.links a, main > header a { display: inline-block; padding-block: 0.65rem; }
.soft { color: light-dark(#4a5160, #b9c0cc); }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
@supports not (color: light-dark(red, red)) {
  body { color: #16181d; background: #fff; }
  a { color: #0b4a8f; }
  .soft { color: #4a5160; }
}
@media print {
  body { color: #000; background: #fff; }
  main { max-inline-size: none; padding: 0; }
}
`;

/** On the page of the quiz the sheet is for paper, and for readers without scripts. */
export const quizPageStyles = `
@media screen { .sheet { display: none; } }
@media print { main > :not(.sheet) { display: none !important; } }
`;

/** For the first screen, which nobody can press a button of: in a `noscript`. */
export const withoutScript = `
@media screen {
  news-quiz { display: none; }
  .sheet { display: block; padding: 1rem min(1.25rem, 5vw); }
  .sheet .fields { display: none; }
}
`;

/** On the page of the sheet: what is chosen before it is printed. */
export const sheetPageStyles = `
main { max-inline-size: 48rem; }
.sheet { padding: 1rem; margin-block-start: 1rem; }
#with-key { inline-size: 1.25rem; block-size: 1.25rem; margin-inline: min(1.25rem, 5vw) 0.5rem; vertical-align: -0.2rem; }
#with-key + label { display: inline-block; padding-block: 0.65rem; font-weight: 600; }
#with-key:checked ~ .sheet .key { display: block; }
@media print {
  main > :not(.sheet) { display: none !important; }
  .sheet { padding: 0; margin: 0; }
}
`;
