// How long things move, and whether they stop moving for readers who asked for that.
import { elementsIn, rootsIn } from './elements-dom.js';
import { emulate } from './elements-input.js';

const seconds = (list: string): number => Math.max(...list.split(',').map((it) => parseFloat(it)));

/** The longest movement of any element below, in seconds, with its delay; one that repeats without end is endless. */
export function longest(root: Element): number {
  const times = [...elementsIn(root)].flatMap((element) =>
    [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const transition = seconds(style.transitionDuration) + seconds(style.transitionDelay);
      const rounds = style.animationIterationCount.includes('infinite') ? Infinity : 1;
      const duration = seconds(style.animationDuration);
      const animation = style.animationName === 'none' || duration === 0 ? 0 : rounds * duration;
      return Math.max(transition, animation);
    }),
  );
  return Math.max(0, ...times);
}

/** The animations that run in the page, through all shadow roots. */
export const running = (root: Element): Animation[] => [
  ...new Set([document, ...rootsIn(root)].flatMap((it) => it.getAnimations())),
];

/** Movement of more than half a second, and any at all where the reader wants less of it. */
export async function motionProblems(root: Element): Promise<string[]> {
  await emulate({ 'prefers-reduced-motion': 'no-preference' });
  const long = longest(root);
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const reduced = longest(root);
  const left = running(root).length;
  await emulate({});
  return [
    ...(long > 0.5 ? [`something moves for ${long} s`] : []),
    ...(reduced > 0 || left > 0 ? [`something moves though motion is reduced: ${reduced} s`] : []),
  ];
}
