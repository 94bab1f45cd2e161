import type { Hotspot } from './schema.js';

/** Where an area lies, in percent of the picture's width (`x`, `width`, `rx`) and height. Round where it has radii. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
  readonly ry: number;
}

export function boxOf(
  { height = 0, radius: rx = 0, width = 0, x, y }: Hotspot['areas'][number],
  picture: Hotspot['picture'],
): Box {
  const ry = (rx * picture.width) / picture.height;
  return rx > 0
    ? { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry, rx, ry }
    : { x, y, width, height, rx, ry };
}
