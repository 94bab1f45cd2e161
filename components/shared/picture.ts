import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Image } from '../../src/index.js';
import { bankText } from './bank-text.js';

/**
 * A picture of the bank with its credit, in an `<img>`, so that no script inside an SVG runs. Its size is said
 * beforehand, so that nothing moves when it comes. `media` gives the address of what the bank names; `id` is that of the
 * `<img>`, for what it describes.
 */
export function picture(
  { alt, credit, height, src, width }: Image,
  media: (src: string) => string,
  language?: string,
  id?: string,
): TemplateResult {
  return html`<span class="picture">
    <img
      id=${id ?? nothing}
      src=${media(src)}
      alt=${alt}
      lang=${language ?? nothing}
      width=${width}
      height=${height}
      decoding="async"
    />
    ${credit === undefined ? nothing : html`<small class="soft">${bankText(credit, language)}</small>`}
  </span>`;
}
