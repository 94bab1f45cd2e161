import { scriptTag } from '../surfaces/element.js';
import { startTag } from '../surfaces/markup.js';
import type { Material } from '../surfaces/surface.js';

/** What starts a quiz whose first screen is there: the loader, on approach or first touch; without it, the script itself. */
export function startScript(material: Material, from: string): string {
  const { address, integrity, options } = material;
  if (integrity['loader.js'] === undefined) return scriptTag('news-quiz.js', material, from);
  const attributes = {
    src: address('loader.js', from),
    integrity: integrity['loader.js'],
    crossorigin: options.base && 'anonymous',
    'data-integrity': integrity['news-quiz.js'],
    async: true,
  };
  return `${startTag('script', attributes)}</script>`;
}
