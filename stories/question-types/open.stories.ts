import type { Reader } from '../reader.js';
import { typeStories } from '../question-type.js';

const stories = typeStories('open', {
  sample: 'open-every-field',
  longWords: 'open-long-words',
  rightToLeft: 'open-right-to-left',
  plays: [
    {
      answer: (reader) =>
        compare(reader, [
          /^Sie nennen die Stadt/u,
          /^Sie nennen den Riss/u,
          /^Sie nennen die Dauer/u,
          /Strukturingenieur/u,
        ]),
      verdict: 'correct',
    },
    {
      answer: (reader) => compare(reader, [/^Sie nennen den Riss/u]),
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/open', component: 'nq-open', ...stories.meta };

export const Start = stories.start;
export const Chosen = stories.chosen;
export const Right = stories.right;
export const Wrong = stories.wrong;
export const Partial = stories.partial;
export const Result = stories.result;
export const LongWords = stories.longWords;
export const RightToLeft = stories.rightToLeft;
export const Narrow = stories.narrow;
export const Dark = stories.dark;
export const ForcedColours = stories.forcedColours;
export const ReducedMotion = stories.reducedMotion;
export const LargeText = stories.largeText;
export const PlayedRight = stories.playedRight;
export const PlayedOtherwise = stories.playedOtherwise;

/** Writes an answer, and ticks what it says once the model answer is there. */
async function compare(reader: Reader, met: readonly RegExp[]): Promise<void> {
  await reader.write(/^Ihre Antwort/u, 'Die Stadt hat die Brücke gesperrt, weil ein Träger einen Riss hat.');
  await reader.press('button', 'Mit Musterantwort vergleichen');
  for (const criterion of met) await reader.press('checkbox', criterion);
}
