import { createHash } from 'node:crypto';
import { startTag } from '../surfaces/markup.js';
import type { Material, OutputFile } from '../surfaces/surface.js';

/** How styles come into what is built; remembers what it has written. */
export interface Styles {
  /** The tag of some styles for a page in a folder. */
  tag(css: string, folder: string): string;
  /** The files that the tags point to. */
  files(): OutputFile[];
  /** What a policy has to allow, for `style-src`; none where the files are of the page's own host. */
  hashes(): string[];
}

/**
 * Styles inside the page: one request less, and nothing is ever seen without them. A policy that refuses `style` elements
 * has to name their hashes, which stay the same until the library changes.
 */
export function inlineStyles(): Styles {
  const hashes = new Set<string>();
  return {
    tag(css) {
      hashes.add(`sha256-${createHash('sha256').update(css).digest('base64')}`);
      return `<style>${css}</style>`;
    },
    files: () => [],
    hashes: () => [...hashes],
  };
}

/** Styles in files beside the bank, for pages whose policy takes no others: `style-src 'self'`. */
export function linkedStyles({ address }: Pick<Material, 'address'>): Styles {
  const files = new Map<string, string>();
  return {
    tag(css, folder) {
      const name = createHash('sha256').update(css).digest('hex').slice(0, 12);
      const path = `styles/${name}.css`;
      files.set(path, css);
      return startTag('link', { rel: 'stylesheet', href: address(path, folder) });
    },
    files: () => [...files].map(([path, content]) => ({ path, content })),
    hashes: () => [],
  };
}

export function stylesOf(material: Material): Styles {
  return material.options.styles === 'linked' ? linkedStyles(material) : inlineStyles();
}
