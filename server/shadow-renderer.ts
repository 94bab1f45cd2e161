import { LitElementRenderer } from '@lit-labs/ssr';
import type { RenderInfo } from '@lit-labs/ssr';
import type { ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, LitElement } from 'lit';
import { EXPORTED } from '../components/news-quiz/stage.js';
import { withContents } from './contents.js';

/** Puts the styles of an element into markup. */
export type StyleTag = (css: string) => string;

/**
 * Renders the parts of a quiz with declarative shadow roots, as `<news-quiz>` would have them, but with styles as the
 * page's policy takes them. Gives a class for each way to write styles, because Lit makes the renderers itself.
 */
export function shadowRenderer(styleTag: StyleTag): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    override renderAttributes(): ThunkedRenderResult {
      return [...super.renderAttributes(), ` exportparts="${EXPORTED}"`];
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult {
      const render: unknown = Reflect.get(this.element, 'render');
      if (typeof render === 'function')
        Object.assign(this.element, { render: () => withContents(render.call(this.element)) });
      // What Lit gives is its own style tag in pieces, and then the content.
      const content = super.renderShadow(info)?.at(-1) ?? '';
      return [styleTag(cssOf(this.element.constructor as typeof LitElement)), content];
    }
  };
}

/** The styles of an element, as one text without what nobody needs. */
export function cssOf({ elementStyles }: Pick<typeof LitElement, 'elementStyles'>): string {
  return squeezed((elementStyles as CSSResult[]).map(({ cssText }) => cssText).join(''));
}

/** Styles without spaces and line breaks that mean nothing; none of ours has a text in which they would mean something. */
export function squeezed(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}
