import fc from 'fast-check';
import { sample } from '../../../src/random.js';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

type Area = OfType<'hotspot'>['areas'][number];

/** Areas that lie apart: the first is a circle, the others are rectangles. */
const areas = (ids: readonly string[]): Area[] =>
  ids.map((id, index) => ({
    id,
    text: `Ort ${id}`,
    x: 10 + (index % 4) * 20,
    y: 10 + Math.floor(index / 4) * 30,
    ...(index === 0 ? { radius: 5 } : { width: 10, height: 20 }),
  }));

/** Areas a to d of a square picture; b is right. */
export function hotspot({ key, ...changes }: Changes<'hotspot'> = {}): OfType<'hotspot'> {
  return {
    ...fields(),
    id: 'place',
    type: 'hotspot',
    picture: { src: 'media/map.svg', alt: 'Karte einer Stadt', width: 400, height: 400 },
    areas: areas([...'abcd']),
    ...changes,
    key: { area: 'b', explanation, ...key },
  };
}

export const hotspotSupport: TypeSupport<'hotspot'> = {
  example: hotspot,
  wrong: 'a',
  questions: fc
    .tuple(optionalFields, fc.integer({ min: 2, max: 12 }), fc.nat(), fc.option(fc.constant('Ein Archiv')))
    .map(([more, count, n, credit]) => {
      const places = areas(Array.from({ length: count }, (_, index) => `a${index}`));
      const { picture } = hotspot();
      return hotspot({
        ...more,
        picture: { ...picture, ...(credit && { credit }) },
        areas: places,
        key: { area: `a${n % count}` },
      });
    }),
  response: (question, random) => sample(question.areas, 1, random)[0]?.id,
  foreign: ['', 'foreign', 0],
};
