import { amp } from './amp.js';
import { element } from './element.js';
import { frame } from './frame.js';
import { oembed } from './oembed.js';
import { placeholder } from './placeholder.js';
import { print } from './print.js';
import { ready } from './ready.js';
import { structuredData } from './structured-data.js';
import type { Surface } from './surface.js';

/** The registry: every way to publish a bank, a line each. */
export const surfaces: readonly Surface[] = [
  element,
  ready,
  placeholder,
  frame,
  oembed,
  amp,
  print,
  structuredData,
];

export type { Edition, Material, OutputFile, Page, Surface } from './surface.js';
