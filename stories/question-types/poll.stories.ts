import { typeStories } from '../question-type.js';

const stories = typeStories('poll', {
  sample: 'poll-every-field',
  longWords: 'poll-long-words',
  rightToLeft: 'poll-right-to-left',
  plays: [
    {
      answer: (reader) => reader.press('radio', /^Mit der Fähre/u),
      verdict: 'ungraded',
    },
    {
      answer: (reader) => reader.press('radio', /^Gar nicht/u),
      verdict: 'ungraded',
    },
  ],
});

export default { title: 'Question types/poll', component: 'nq-poll', ...stories.meta };

export const Start = stories.start;
export const Chosen = stories.chosen;
export const Answered = stories.right;
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
