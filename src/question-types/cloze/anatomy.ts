import { defineAnatomy, keyTexts, optionSet, promptOf } from '../../question-anatomy.js';
import type { OptionSet } from '../../question-anatomy.js';
import { gapsOf, piecesOf } from './pieces.js';
import type { Cloze } from './schema.js';

const GAP = ' … ';

/** The running text, its gaps shown as dots. */
function withDots(pieces: ReturnType<typeof piecesOf>): string {
  return pieces.map(({ gap, text }) => (gap ? text + GAP : text)).join('');
}

export const anatomist = defineAnatomy<Cloze>((question) => {
  const pieces = piecesOf(question);
  const sets = question.gaps.flatMap(({ id, options }, index): OptionSet[] => {
    if (!options) return [];
    const place = pieces.findIndex(({ gap }) => gap?.id === id);
    const before = withDots(pieces.slice(0, place)) + (pieces[place]?.text ?? '');
    const path = ['gaps', index, 'options'];
    const set = optionSet('choice', options, path, [question.key.options?.[id] ?? '']);
    return [{ ...set, around: [before, withDots(pieces.slice(place + 1))] }];
  });
  const typed = gapsOf(question).flatMap(({ id }) => question.key.accept?.[id]?.[0] ?? []);
  return {
    stem: [promptOf(question), { text: withDots(pieces), path: ['text'] }],
    sets,
    answers: [...keyTexts(sets), ...typed],
  };
});
