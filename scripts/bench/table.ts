import type { Aims } from './cases.js';
import type { Measured } from './measure.js';

export const figures = ['first', 'cpu', 'heap', 'nodes', 'shift', 'feedback', 'next'] as const;
type Figure = (typeof figures)[number];

/** Of these, what counts is how much a quiz adds to a page without one. */
const ADDED: readonly Figure[] = ['cpu', 'heap', 'nodes'];

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(14) + cells.map((cell) => cell.padStart(10)).join('');

const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '-' : (ours / theirs).toFixed(2));

/** What was found, with the ratios to the page by hand and, below them, the most that they should be. */
export function tableOf(
  found: ReadonlyMap<string, Measured>,
  aims: Readonly<Record<string, Aims>> = {},
): string {
  const blank = found.get('blank');
  const hand = found.get('hand-written');
  const value = (figure: Figure, { [figure]: measured }: Measured): number =>
    ADDED.includes(figure) ? measured - (blank?.[figure] ?? 0) : measured;
  const lines = [line('', figures)];
  for (const [name, one] of found) {
    if (one === blank) continue;
    const cells = figures.map((figure) => value(figure, one).toFixed(figure === 'shift' ? 3 : 1));
    lines.push(line(name, cells));
    if (!hand || one === hand) continue;
    lines.push(
      line(
        '  ratio',
        figures.map((figure) => ratio(value(figure, one), value(figure, hand))),
      ),
    );
    const mine = aims[name];
    if (mine)
      lines.push(
        line(
          '  aim',
          figures.map((figure) => aimOf(figure, mine)),
        ),
      );
  }
  return lines.join('\n');
}

function aimOf(figure: Figure, aims: Aims): string {
  if (figure === 'shift') return '0';
  const aim = aims[figure];
  if (aim === undefined) return '';
  return figure === 'heap' ? `${aim} KiB` : `${aim}`;
}
