import { element } from './element.js';
import type { Surface } from './surface.js';

/** The registry: every way to publish a bank, a line each. */
export const surfaces: readonly Surface[] = [element];

export type { BuildOptions, Edition, Material, OutputFile, Page, Snippet, Surface } from './surface.js';
