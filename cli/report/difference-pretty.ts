import { FATES, isBroken } from '../evidence/fates.js';
import { wordDiff, type DiffPart } from '../evidence/word-diff.js';
import type { Messages } from '../messages/index.js';
import { passageOf } from '../rules/evidence.js';
import { createStyle, printable } from '../terminal.js';
import type { Difference, DifferenceContext } from './differences.js';
import { leadOf } from './lead.js';

type Said = Messages['diff'];
const COLOURS = { holds: 'green', moved: 'cyan', unknown: 'yellow', changed: 'red', fell: 'red' } as const;

/** A difference for a person: the worst first, with what has changed, word by word. */
export function prettyDifference(difference: Difference, { messages, out }: DifferenceContext): string {
  const style = createStyle();
  const said = messages.diff;
  const held = difference.questions.filter((question) => question.held);
  const lines = [
    style('bold', said.title(printable(difference.bank), difference.source)),
    ...passageLines(difference, said),
    ...standingLines(said.facts, difference.facts, said),
    ...standingLines(said.questions, difference.questions, said),
    ...held.map(
      ({ facts, id }) =>
        `  ${style('red', said.held)}  ${id}${facts.length > 0 ? `, ${said.because(facts.join(', '))}` : ''}`,
    ),
    ...(held.length === 0 && !difference.facts.some(({ fate }) => isBroken(fate))
      ? [`  ${said.nothing}`]
      : []),
    ...(out === undefined ? [] : [`  ${said.written(printable(out.path), held.length)}`]),
    ...(out === undefined || held.length === 0 ? [] : [`  ${said.next(printable(out.check))}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function passageLines({ passages }: Difference, said: Said): string[] {
  const style = createStyle();
  return [...FATES]
    .reverse()
    .flatMap((fate) =>
      fate === 'holds'
        ? []
        : passages
            .filter((passage) => passage.fate === fate)
            .flatMap((passage) => [
              `  ${style(COLOURS[fate], said.fates[fate])}  ${passage.fact ?? passage.question ?? ''}  ${printable(passageOf(passage.piece))}`,
              ...changeLines(passage, said),
            ]),
    );
}

/** What has changed, and where its evidence is led. */
function changeLines(passage: Difference['passages'][number], said: Said): string[] {
  const { after, before, fate } = passage;
  if (before === undefined || fate === 'moved') return [];
  const lead = leadOf(passage, said);
  return [
    `      ${marked(wordDiff(before, after ?? ''))}`,
    ...(lead === undefined ? [] : [`      ${createStyle()('dim', `→ ${printable(lead)}`)}`]),
  ];
}

/** With signs as well as colours: [-gone-] and {+new+}. */
function marked(parts: readonly DiffPart[]): string {
  const style = createStyle();
  return parts
    .map(({ kind, text }) => {
      if (kind === 'same') return printable(text);
      return kind === 'gone'
        ? style('red', `[-${printable(text)}-]`)
        : style('green', `{+${printable(text)}+}`);
    })
    .join(' ');
}

function standingLines(name: string, standings: Difference['facts'], said: Said): string[] {
  const counts = FATES.flatMap((fate) => {
    const count = standings.filter((standing) => standing.fate === fate).length;
    return count > 0 ? [`${count} ${said.fates[fate]}`] : [];
  });
  return [`  ${name}: ${counts.join(', ') || '0'}`];
}
