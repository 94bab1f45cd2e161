import { askedOf, type Coverage } from '../evidence/coverage.js';
import type { Messages } from '../messages/index.js';
import { createStyle, printable } from '../terminal.js';

export type CoverageReporter = (coverages: readonly Coverage[], messages: Messages) => string;

/** The registry: every form that coverage can take, a line each. */
export const coverageReporters: Readonly<Record<string, CoverageReporter>> = {
  pretty: prettyCoverage,
  json: (coverages) => `${JSON.stringify(coverages, null, 2)}\n`,
};

function prettyCoverage(coverages: readonly Coverage[], messages: Messages): string {
  return coverages.map((coverage) => `${one(coverage, messages).join('\n')}\n`).join('\n');
}

/** For a person: each fact with its passage, then each paragraph with what is asked about it. */
function one({ facts, paragraphs, share, source }: Coverage, { coverage: said, report }: Messages): string[] {
  const style = createStyle();
  const { all, asked } = askedOf(paragraphs);
  return [
    style('bold', report.source(source)),
    `  ${said.share(Math.round(share * 100))}; ${said.paragraphs(asked, all)}`,
    '',
    ...facts.flatMap(({ id, passages, questions }) => [
      `  ${style('bold', id)}  ${questions.length > 0 ? report.questions(questions.join(', ')) : style('yellow', said.noQuestion)}`,
      ...passages.map(({ paragraph, text }) =>
        text === undefined
          ? `      ${style('red', said.notThere)}`
          : `      ${style('dim', said.paragraph(paragraph ?? 0))}  ${printable(text)}`,
      ),
    ]),
    '',
    ...paragraphs.flatMap(({ facts: own, number, prose, questions, text }) => [
      `  ${style('bold', said.paragraph(number))}  ${style('dim', printable(shortened(text)))}`,
      ...(own.length > 0 ? [`      ${report.facts(own.join(', '))}`] : []),
      ...(questions.length > 0 ? [`      ${report.questions(questions.join(', '))}`] : []),
      ...(questions.length === 0 && prose ? [`      ${style('yellow', said.notAsked)}`] : []),
    ]),
  ];
}

const MAX_TEXT = 90;

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, text.lastIndexOf(' ', MAX_TEXT))} …` : text;
}
