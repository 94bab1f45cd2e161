/** The highlights in the article, by their names in the page's registry: a fact's passage, and passages to choose from. */
export const EVIDENCE = 'nq-evidence';
export const PASSAGES = 'nq-passages';
export const CHOSEN = 'nq-chosen';

const MARKED = `::highlight(${EVIDENCE}),::highlight(${CHOSEN})`;

export function supportsHighlights(): boolean {
  return typeof Highlight === 'function';
}

let styles: CSSStyleSheet | undefined;

/** Gives the page the rules for the marks; a constructed style sheet needs no leave of a content security policy. */
export function adoptStyles(): void {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(
      `::highlight(${PASSAGES}){text-decoration:underline 2px dotted}${MARKED}{color:#16181d;background-color:#ffe27a}@supports(color:light-dark(red,red)){${MARKED}{color:light-dark(#16181d,#f1f2f4);background-color:var(--nq-mark,light-dark(#ffe27a,#5a4800))}}`,
    );
  }
  if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
}
