import { LitElement } from 'lit';
import type { CSSResult } from 'lit';

/**
 * What all elements extend. Lit constructs style sheets once, for the document that the script runs in; a page may move
 * an element into another document (a frame, a window), where only sheets constructed for it are taken.
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
