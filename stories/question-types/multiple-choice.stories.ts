import { typeStories } from '../question-type.js';

const stories = typeStories('multiple-choice', {
  sample: 'multiple-every-field',
  longWords: 'multiple-ten-options',
  rightToLeft: 'multiple-right-to-left',
  pictured: 'multiple-pictures',
  plays: [
    {
      answer: async (reader) => {
        await reader.press('checkbox', /^Wie der Riss entstand/u);
        await reader.press('checkbox', /^Wer die Arbeiten bezahlt/u);
      },
      verdict: 'correct',
    },
    {
      answer: async (reader) => {
        await reader.press('checkbox', /^Wo der Riss ist/u);
        await reader.press('checkbox', /^Wie lang der Riss ist/u);
      },
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/multiple-choice', component: 'nq-multiple-choice', ...stories.meta };

export const Start = stories.start;
export const Chosen = stories.chosen;
export const Right = stories.right;
export const Wrong = stories.wrong;
export const Partial = stories.partial;
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
