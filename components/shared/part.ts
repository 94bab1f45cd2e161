import { LitElement } from 'lit';
import type { CSSResult } from 'lit';

/**
 * What all elements extend. Lit constructs style sheets once, for the document that the script runs in; a page may move
 * an element into another document (a frame, a window), where only sheets constructed for it are taken. The custom
 * properties are the same on all of them.
 * @cssproperty --nq-paper - Background.
 * @cssproperty --nq-ink - Text.
 * @cssproperty --nq-soft - Secondary text.
 * @cssproperty --nq-line - Rules.
 * @cssproperty --nq-edge - Edges of controls; at least 3:1 against the paper.
 * @cssproperty --nq-accent - Buttons, links, what is chosen.
 * @cssproperty --nq-on-accent - Text on the accent.
 * @cssproperty --nq-tint - Background of what is chosen.
 * @cssproperty --nq-mark - The highlighter.
 * @cssproperty --nq-right - Right answers.
 * @cssproperty --nq-right-paper - Background of right answers.
 * @cssproperty --nq-wrong - Wrong answers.
 * @cssproperty --nq-wrong-paper - Background of wrong answers.
 * @cssproperty --nq-font-serif - Prompts, score and quotations.
 * @cssproperty --nq-font-sans - Everything else.
 * @cssproperty --nq-radius - Corners of controls.
 * @cssproperty --nq-measure - The longest line.
 * @cssproperty --nq-space - Between the parts of a question and of the result, and beside the words on a button.
 * @cssproperty --nq-gap - Between rows, and above and below what is in them.
 * @cssproperty --nq-duration - How long a row or a button takes to change its colours; half a second at most. Nothing moves where readers want less motion.
 */
export abstract class Part extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.#sheets();
    // What stands in it already was rendered when the page was built; it stays behind what is rendered from now on.
    if (root.firstChild) this.renderOptions.renderBefore = root.insertBefore(new Text(), root.firstChild);
    return root;
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = this.#sheets();
  }

  #sheets(): CSSStyleSheet[] {
    const { ownerDocument } = this;
    const { elementStyles } = this.constructor as typeof LitElement;
    return (elementStyles as CSSResult[]).flatMap((styles) => {
      if (ownerDocument === document) return styles.styleSheet ?? [];
      const sheet = new (ownerDocument.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(styles.cssText);
      return sheet;
    });
  }
}
