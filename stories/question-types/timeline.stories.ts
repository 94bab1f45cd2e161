import { typeStories } from '../question-type.js';

const stories = typeStories('timeline', {
  sample: 'timeline-clock',
  longWords: 'timeline-every-field',
  rightToLeft: 'timeline-right-to-left',
  pictured: 'timeline-dates',
  plays: [
    {
      answer: async (reader) => {
        await reader.pick(/^Die Anzeige fällt aus/u, 'satT14:30');
        await reader.pick(/^Die Anzeige geht wieder/u, 'satT17:00');
      },
      verdict: 'correct',
    },
    {
      answer: async (reader) => {
        await reader.pick(/^Die Anzeige fällt aus/u, 'satT14:30');
        await reader.pick(/^Die Anzeige geht wieder/u, 'satT20:00');
      },
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/timeline', component: 'nq-timeline', ...stories.meta };

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
