import { typeStories } from '../question-type.js';

const stories = typeStories('number', {
  sample: 'number-every-field',
  longWords: 'number-every-field',
  rightToLeft: 'number-right-to-left',
  plays: [
    {
      answer: (reader) => reader.write(/./u, '12,5'),
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.write(/./u, '40'),
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/number', component: 'nq-number', ...stories.meta };

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
