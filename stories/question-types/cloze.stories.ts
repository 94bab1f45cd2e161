import { typeStories } from '../question-type.js';

const stories = typeStories('cloze', {
  sample: 'cloze-typed',
  longWords: 'cloze-long-words',
  rightToLeft: 'cloze-right-to-left',
  plays: [
    {
      answer: async (reader) => {
        await reader.write(/^Lücke 1/u, 'dienstag');
        await reader.write(/^Lücke 2/u, 'Riss');
      },
      verdict: 'correct',
    },
    {
      answer: async (reader) => {
        await reader.write(/^Lücke 1/u, 'Dienstag');
        await reader.write(/^Lücke 2/u, 'Schatz');
      },
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/cloze', component: 'nq-cloze', ...stories.meta };

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
