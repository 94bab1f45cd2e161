import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Media features by name, as a story wants them. */
export type Media = Readonly<Record<string, string>>;

declare global {
  /** Has the browser say of media features what is wanted; there in the tests alone. */
  var emulateMedia: ((media: Media) => Promise<void>) | undefined;
}

/** Before a story: has the media features be as it wants them, until it is over, where that can be done. */
export async function inMedia({
  media,
}: {
  readonly media?: Media;
}): Promise<(() => Promise<void>) | undefined> {
  const { emulateMedia } = globalThis;
  if (!media || !emulateMedia) return undefined;
  await emulateMedia(media);
  return () => emulateMedia({});
}

/** Says whether the page is seen as a story wants it: a page cannot switch on what the system decides. */
export function mediaNote(media: Media): TemplateResult {
  const queries = Object.entries(media).map(([feature, value]) => `${feature}: ${value}`);
  const isOn = queries.every((query) => matchMedia(`(${query})`).matches);
  const text = isOn
    ? 'is on: this is how the quiz looks then.'
    : 'is off. Turn it on in the settings of your system, or in the browser’s tools for developers under “Rendering”.';
  return html`<p class="note"><code>${queries.join(', ')}</code> ${text}</p>`;
}
