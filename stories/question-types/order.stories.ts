import type { Reader } from '../reader.js';
import { typeStories } from '../question-type.js';

const stories = typeStories('order', {
  sample: 'order-every-field',
  longWords: 'order-two-times',
  rightToLeft: 'order-right-to-left',
  pictured: 'order-three',
  plays: [
    {
      answer: putInOrder,
      verdict: 'correct',
    },
    {
      answer: (reader) => reader.press('button', 'Nach unten: Der Kran kam an.'),
      verdict: 'partial',
    },
  ],
});

export default { title: 'Question types/order', component: 'nq-order', ...stories.meta };

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

/** From first to last: each is moved up until it is at its place. */
const ORDER = [
  'Der Riss wurde gefunden.',
  'Die Brücke wurde gesperrt.',
  'Die Fähre fuhr zum ersten Mal.',
  'Die Behörde erlaubte die Arbeiten.',
  'Der Kran kam an.',
];

async function putInOrder(reader: Reader): Promise<void> {
  await toPlace(reader, '“Call me back, please.”', 1);
  for (const [index, item] of ORDER.entries()) await toPlace(reader, item, index + 2);
}

async function toPlace(reader: Reader, item: string, place: number): Promise<void> {
  await reader.press('button', `Platz … ${item}`);
  await reader.press('button', `Platz ${place}`);
}
