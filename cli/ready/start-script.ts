import { scriptTag } from '../surfaces/element.js';
import { loaderTag } from '../surfaces/placeholder.js';
import type { Material } from '../surfaces/surface.js';

/** What starts a quiz whose first screen is there: the loader, on approach or first touch; without it, the script itself. */
export function startScript(material: Material, from: string): string {
  const hasLoader = material.integrity['loader.js'] !== undefined;
  return hasLoader ? loaderTag(material, from) : scriptTag('news-quiz.js', material, from);
}
