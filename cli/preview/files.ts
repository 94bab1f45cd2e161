import { element } from '../surfaces/element.js';
import { frame } from '../surfaces/frame.js';
import type { Material, OutputFile, Surface } from '../surfaces/index.js';
import { print } from '../surfaces/print.js';
import { ready } from '../surfaces/ready.js';

/** What the preview shows, or leads to. */
const SHOWN: readonly Surface[] = [element, ready, frame, print];

const made = new WeakMap<Material, Promise<ReadonlyMap<string, OutputFile['content']>>>();

/** The files that `build` would write, by their paths; made when the first of them is asked for. */
export function filesOf(material: Material): Promise<ReadonlyMap<string, OutputFile['content']>> {
  const files = made.get(material) ?? makeFiles(material);
  made.set(material, files);
  return files;
}

async function makeFiles(material: Material): Promise<ReadonlyMap<string, OutputFile['content']>> {
  const files = new Map<string, OutputFile['content']>();
  for (const surface of SHOWN)
    for (const { content, path } of (await surface.files?.(material)) ?? []) files.set(path, content);
  return files;
}
