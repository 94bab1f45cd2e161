import { unknownIds } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import { boxOf } from './box.js';
import type { Hotspot } from './schema.js';

/** What a finger needs, in CSS pixels, and the width of a picture on the narrowest screen. */
const FINGER = 44;
const NARROW = 280;

export function problems({ areas, key, picture }: Hotspot): Problem[] {
  const ids = areas.map(({ id }) => id);
  const boxes = areas.map((area) => boxOf(area, picture));
  const problem = (index: number, code: string, message: string): Problem => ({
    path: ['areas', index],
    code,
    message,
  });
  const found = unknownIds([key.area], ids, ['key', 'area']);
  areas.forEach(({ height, radius, width }, index) => {
    const sides = [width, height].filter(Boolean).length;
    if (radius ? sides > 0 : sides < 2)
      found.push(problem(index, 'schema/area', say`must have either a radius, or a width and a height`));
  });
  if (found.length > 0) return found;
  boxes.forEach(({ height, width, x, y }, index) => {
    if (x < 0 || y < 0 || x + width > 100 || y + height > 100)
      found.push(problem(index, 'schema/area', say`leaves the picture; x and y go from 0 to 100`));
  });
  const targets = boxes.map((box) => targetOf(box, picture));
  targets.forEach((target, index) => {
    const other = targets.findIndex((it, before) => before < index && isNear(it, target));
    if (other >= 0) found.push(problem(index, 'schema/overlap', say`${overlap(areas[other]?.id ?? '')}`));
  });
  return found;
}

function overlap(id: string): string {
  return `lies over "${id}", or is less than ${FINGER} pixels from middle to middle where the picture is ${NARROW} wide`;
}

/** Middle and size in pixels on the narrowest screen; an area that is too small there is taken as large as a finger. */
function targetOf({ height, width, x, y }: ReturnType<typeof boxOf>, picture: Hotspot['picture']): number[] {
  const across = NARROW / 100;
  const down = (across * picture.height) / picture.width;
  return [
    (x + width / 2) * across,
    (y + height / 2) * down,
    Math.max(width * across, FINGER),
    Math.max(height * down, FINGER),
  ];
}

function isNear(
  [x = 0, y = 0, width = 0, height = 0]: number[],
  [x2 = 0, y2 = 0, w2 = 0, h2 = 0]: number[],
): boolean {
  return Math.abs(x - x2) < (width + w2) / 2 - SLACK && Math.abs(y - y2) < (height + h2) / 2 - SLACK;
}

/** Areas may share an edge, whatever floating point numbers make of it. */
const SLACK = 1e-6;
