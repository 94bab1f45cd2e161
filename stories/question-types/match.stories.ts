import { typeStories } from '../question-type.js';

const stories = typeStories('match', {
  sample: 'match-who-said',
  longWords: 'match-every-field',
  rightToLeft: 'match-right-to-left',
  plays: [
    {
      answer: async (reader) => {
        await reader.pick(/^Die Risse/u, 'engineer');
        await reader.pick(/^Für einen Neubau/u, 'mayor');
        await reader.pick(/^Die Stadt/u, 'club');
      },
      verdict: 'correct',
    },
    {
      answer: async (reader) => {
        await reader.pick(/^Die Risse/u, 'owner');
        await reader.pick(/^Für einen Neubau/u, 'engineer');
        await reader.pick(/^Die Stadt/u, 'mayor');
      },
      verdict: 'incorrect',
    },
  ],
});

export default { title: 'Question types/match', component: 'nq-match', ...stories.meta };

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
