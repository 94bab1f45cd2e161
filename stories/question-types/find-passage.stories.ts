import { typeStories } from '../question-type.js';

const stories = typeStories('find-passage', {
  sample: 'passage-supports',
  longWords: 'passage-long-words',
  rightToLeft: 'passage-right-to-left',
  plays: [
    {
      answer: (reader) => reader.press('radio', /^Bei einer Prüfung/u),
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.press('radio', /^Wer ans andere Ufer/u),
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/find-passage', component: 'nq-find-passage', ...stories.meta };

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
