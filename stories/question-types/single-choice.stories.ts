import { typeStories } from '../question-type.js';

const stories = typeStories('single-choice', {
  sample: 'single-every-field',
  longWords: 'single-long-words',
  rightToLeft: 'single-right-to-left',
  pictured: 'single-pictures',
  plays: [
    {
      answer: (reader) => reader.press('radio', /^Wegen eines Risses/u),
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.press('radio', /^Wegen Hochwassers/u),
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/single-choice', component: 'nq-single-choice', ...stories.meta };

export const Start = stories.start;
export const Chosen = stories.chosen;
export const Right = stories.right;
export const Wrong = stories.wrong;
export const Result = stories.result;
export const LongWords = stories.longWords;
export const RightToLeft = stories.rightToLeft;
export const Pictured = stories.pictured;
export const Narrow = stories.narrow;
export const Dark = stories.dark;
export const ForcedColours = stories.forcedColours;
export const ReducedMotion = stories.reducedMotion;
export const LargeText = stories.largeText;
export const PlayedRight = stories.playedRight;
export const PlayedOtherwise = stories.playedOtherwise;
