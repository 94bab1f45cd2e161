import { typeStories } from '../question-type.js';

const stories = typeStories('estimate', {
  sample: 'estimate-every-field',
  longWords: 'estimate-below-zero',
  rightToLeft: 'estimate-right-to-left',
  plays: [
    {
      answer: (reader) => reader.write(/./u, '240', 'spinbutton'),
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.write(/./u, '200', 'spinbutton'),
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/estimate', component: 'nq-estimate', ...stories.meta };

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
