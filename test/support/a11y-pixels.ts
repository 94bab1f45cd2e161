// What is painted, as pixels: to tell whether two states differ when colours are taken away.
import { cdp } from './elements-input.js';
import { frame } from './elements-page.js';

/** A picture in grey, row by row, 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8ClampedArray;
}

/** The pixels of a part of an element: a box from its start corner, in CSS pixels. */
export async function pictureOf(element: Element, width: number, height: number): Promise<Picture> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await frame();
  const { left, top } = element.getBoundingClientRect();
  const clip = { x: left + scrollX, y: top + scrollY, width, height, scale: 1 };
  const { data } = await cdp<{ data: string }>('Page.captureScreenshot', { format: 'png', clip });
  const bytes = Uint8Array.from(atob(data), (it) => it.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const rgba = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  const grey = new Uint8ClampedArray(bitmap.width * bitmap.height);
  for (const index of grey.keys()) {
    const [r = 0, g = 0, b = 0] = rgba.subarray(4 * index, 4 * index + 3);
    grey[index] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  return { width: bitmap.width, height: bitmap.height, grey };
}

/**
 * The shapes alone: which pixels differ from the picture's most frequent grey by more than an eighth of the scale. A
 * surface or a line that is only tinted differently gives the same shapes.
 */
function shapes({ grey }: Picture): boolean[] {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value]!++;
  const ground = counts.indexOf(Math.max(...counts));
  return [...grey].map((value) => Math.abs(value - ground) > 32);
}

/** How many pixels differ in the shapes of two pictures. */
export function differences(a: Picture, b: Picture): number {
  const [first, second] = [shapes(a), shapes(b)];
  return first.filter((isInk, index) => isInk !== second[index]).length;
}
