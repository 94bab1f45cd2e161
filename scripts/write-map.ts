// Writes questions/x-outage/media/atlantic.svg, a map of the lands around the Atlantic, from the public-domain data of
// Natural Earth (npm world-atlas, 1:110m), and says where places lie on it, in percent: `node --import tsx scripts/write-map.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Point = readonly [x: number, y: number];
type Arcs = number | readonly Arcs[];

interface Geometry {
  readonly arcs?: Arcs;
  readonly geometries?: readonly Geometry[];
}

/** TopoJSON: lines as differences of whole numbers, and shapes that name the lines they are made of; `~n` is line n backwards. */
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly land: Geometry; readonly countries: Geometry };
}

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
export const MAP = pathOf('questions/x-outage/media/atlantic.svg');

const WIDTH = 960;
/** The middle meridian, and what the map shows, in degrees. */
const MIDDLE = -32;
const WEST = -131;
const EAST = 61;
const NORTH = 74;
const SOUTH = -37;

/** Equal Earth, by Šavrič, Patterson and Jenny (2018), https://doi.org/10.1080/13658816.2018.1504949 */
function project([longitude, latitude]: Point): Point {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const radians = Math.PI / 180;
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * radians));
  const slope = 9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1;
  const x = (2 * Math.sqrt(3) * (longitude - MIDDLE) * radians * Math.cos(t)) / (3 * slope);
  return [x, a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t];
}

const [LEFT] = project([WEST, 0]);
const [RIGHT] = project([EAST, 0]);
const SCALE = WIDTH / (RIGHT - LEFT);
const [, TOP] = project([0, NORTH]);
const [, BOTTOM] = project([0, SOUTH]);
const HEIGHT = Math.round((TOP - BOTTOM) * SCALE);

function pixel(place: Point): Point {
  const [x, y] = project(place);
  return [(x - LEFT) * SCALE, (TOP - y) * SCALE];
}

/** Where a place lies on the map, in percent of its width and height, for the areas of a question. */
export function placeOnMap(longitude: number, latitude: number): { x: number; y: number } {
  const [x, y] = pixel([longitude, latitude]);
  const percent = (value: number, whole: number): number => Math.round((value / whole) * 1000) / 10;
  return { x: percent(x, WIDTH), y: percent(y, HEIGHT) };
}

function linesOf({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map((line) => {
    let [x, y] = [0, 0];
    return line.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The rings of a geometry, each the numbers of its lines. */
function ringsOf({ arcs, geometries = [] }: Geometry): number[][] {
  const inner = (list: Arcs): number[][] => {
    if (typeof list === 'number') return [];
    if (list.every((entry): entry is number => typeof entry === 'number')) return [[...list]];
    return list.flatMap(inner);
  };
  return [...(arcs === undefined ? [] : inner(arcs)), ...geometries.flatMap(ringsOf)];
}

/** A ring in pixels. Where it crosses the 180th meridian it goes on beyond it, and lies where most of it does. */
function joined(ring: readonly number[], lines: readonly (readonly Point[])[]): Point[] {
  const points = ring.flatMap((number) => {
    const line = lines[number < 0 ? ~number : number] ?? [];
    return number < 0 ? [...line].reverse() : line;
  });
  let [before] = points[0] ?? [0, 0];
  const even = points.map(([longitude, latitude]): Point => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude];
  });
  const mean = even.reduce((sum, [longitude]) => sum + longitude, 0) / even.length;
  const turn = 360 * Math.round((mean - MIDDLE) / 360);
  return even.map(([longitude, latitude]) => pixel([longitude - turn, latitude]));
}

/** Cuts a ring off beyond the frame, side by side (Sutherland and Hodgman, 1974). */
function clipped(ring: readonly Point[]): readonly Point[] {
  const margin = 4;
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, -margin, 1],
    [0, WIDTH + margin, -1],
    [1, -margin, 1],
    [1, HEIGHT + margin, -1],
  ];
  return sides.reduce<readonly Point[]>((points, [axis, limit, sign]) => {
    const depth = (point: Point): number => (point[axis] - limit) * sign;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const [a, b] = [depth(before), depth(point)];
      const share = a / (a - b);
      const cut: Point = [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
      const enters = a >= 0 !== b >= 0 ? [cut] : [];
      return b >= 0 ? [...enters, point] : enters;
    });
  }, ring);
}

/** The path of a line in whole pixels; nothing where it is too short to be seen. */
function pathData(points: readonly Point[], close: boolean): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const kept = rounded.filter(([x, y], index) => {
    const before = rounded[index - 1];
    return !before || x !== before[0] || y !== before[1];
  });
  const [first, ...rest] = kept;
  if (!first || rest.length < (close ? 3 : 1)) return '';
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - x},${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${first.join()}l${steps.join(' ')}${close ? 'z' : ''}`.replace(/[ ,]-/g, '-');
}

/** Every 30 degrees a line, along the meridians and across. */
function grid(): string {
  const lines: Point[][] = [];
  const steps = (from: number, to: number): number[] =>
    Array.from({ length: (to - from) / 5 + 1 }, (_, index) => from + index * 5);
  for (const latitude of [-30, 0, 30, 60]) lines.push(steps(-180, 120).map((it) => pixel([it, latitude])));
  for (const longitude of [-150, -120, -90, -60, -30, 0, 30, 60, 90])
    lines.push(steps(-45, 75).map((it) => pixel([longitude, it])));
  return lines.map((line) => pathData(line, false)).join('');
}

export function mapSvg(): string {
  const topology = JSON.parse(
    readFileSync(pathOf('node_modules/world-atlas/countries-110m.json'), 'utf8'),
  ) as Topology;
  const lines = linesOf(topology);
  const land = ringsOf(topology.objects.land).map((ring) => pathData(clipped(joined(ring, lines)), true));
  const uses = new Map<number, number>();
  for (const number of ringsOf(topology.objects.countries).flat()) {
    const line = number < 0 ? ~number : number;
    uses.set(line, (uses.get(line) ?? 0) + 1);
  }
  const isInside = ([x, y]: Point): boolean => x > 0 && y > 0 && x < WIDTH && y < HEIGHT;
  const borders = lines
    .filter((_, number) => (uses.get(number) ?? 0) > 1)
    .map((line) => line.map(pixel))
    .filter((line) => line.some(isInside))
    .map((line) => pathData(line, false));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<!-- Made with Natural Earth (public domain), by scripts/write-map.ts -->
<path fill="#d9e1e6" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>
<g stroke-linejoin="round">
<path fill="none" stroke="#c8d3da" d="${grid()}"/>
<path fill="#f6f3ec" stroke="#8d979d" d="${land.join('')}"/>
<path fill="none" stroke="#c3beb2" d="${borders.join('')}"/>
</g>
</svg>
`;
}

/** The places that questions ask for: longitude and latitude of about the middle of a country, or of a town. */
export const PLACES: Readonly<Record<string, Point>> = {
  usa: [-77, 39],
  brazil: [-52, -10],
  germany: [10, 51],
  russia: [54, 57],
  nigeria: [8, 9],
  'south-africa': [28, -26],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(MAP, mapSvg());
  console.log(`${WIDTH} × ${HEIGHT}, ${mapSvg().length} bytes`);
  for (const [name, place] of Object.entries(PLACES)) console.log(name, placeOnMap(...place));
}
