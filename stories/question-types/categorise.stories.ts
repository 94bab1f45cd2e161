import type { Reader } from '../reader.js';
import { typeStories } from '../question-type.js';

const stories = typeStories('categorise', {
  sample: 'categorise-every-field',
  longWords: 'categorise-every-field',
  rightToLeft: 'categorise-right-to-left',
  plays: [
    {
      answer: (reader) =>
        sort(reader, [
          /^Die Brücke .* – Berichtet/u,
          /^Die Stadt .* – Von einer Seite/u,
          /^Ein Ersatzbus .* – Berichtet/u,
          /gutachten .* – Nicht belegt/u,
          /^“Call me .* – Other/u,
          /^Alle weiteren .* – Nicht belegt/u,
        ]),
      verdict: 'correct',
    },
    {
      answer: (reader) =>
        sort(reader, [
          /^Die Brücke .* – Berichtet/u,
          /^Die Stadt .* – Berichtet/u,
          /^Ein Ersatzbus .* – Berichtet/u,
          /gutachten .* – Nicht belegt/u,
          /^“Call me .* – Other/u,
          /^Alle weiteren .* – Nicht belegt/u,
        ]),
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/categorise', component: 'nq-categorise', ...stories.meta };

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

/** Chooses the group of each item. */
async function sort(reader: Reader, choices: readonly RegExp[]): Promise<void> {
  for (const choice of choices) await reader.press('radio', choice);
}
