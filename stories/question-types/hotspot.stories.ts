import { typeStories } from '../question-type.js';

const stories = typeStories('hotspot', {
  sample: 'hotspot-circles',
  longWords: 'hotspot-long-words',
  rightToLeft: 'hotspot-right-to-left',
  plays: [
    {
      answer: (reader) => reader.press('radio', /^An der Mühle/u),
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.press('radio', /^Am Hafen/u),
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/hotspot', component: 'nq-hotspot', ...stories.meta };

export const Start = stories.start;
export const Chosen = stories.chosen;
export const Right = stories.right;
export const Wrong = stories.wrong;
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
