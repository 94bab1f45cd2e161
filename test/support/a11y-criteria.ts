// The criteria that every question type is checked by: what holds, and the requirements and success criteria of WCAG 2.2
// that it is about (the latter have dots). The names of tests and docs/accessibility.md are made of this table.

export interface Criterion {
  /** What holds, as a sentence without its end. */
  readonly holds: string;
  readonly criteria: readonly string[];
}

const criteria = {
  axe: { holds: 'axe-core finds nothing, with every rule on', criteria: ['45'] },
  ibm: { holds: 'IBM’s checker finds nothing, with every rule on', criteria: ['45'] },
  tree: { holds: 'the accessibility tree names every control and picture', criteria: ['47', '4.1.2'] },
  names: { holds: 'every control is named by what is seen on it', criteria: ['47', '2.5.3', '4.1.2'] },
  groups: { holds: 'choices stand in a group with a name', criteria: ['67', '1.3.1'] },
  references: { holds: 'references stay in their root', criteria: ['53', '1.3.1'] },
  hidden: { holds: 'nothing that is hidden can have the focus', criteria: ['47', '4.1.2'] },
  pictures: { holds: 'pictures have a text that says something', criteria: ['62', '1.1.1'] },
  headings: { holds: 'headings have levels without a jump', criteria: ['54', '1.3.1'] },
  languages: { holds: 'texts stand in the language that they are written in', criteria: ['55', '3.1.2'] },
  live: { holds: 'a question has one live region', criteria: ['50', '4.1.3'] },
  clicks: { holds: 'a click is waited for only on controls', criteria: ['48', '2.1.1'] },
  drags: { holds: 'dragging is never the only way', criteria: ['48', '2.5.7'] },
  disabled: { holds: 'no field is disabled away', criteria: ['69'] },
  words: { holds: 'right and wrong are told in words and by different signs', criteria: ['59', '1.4.1'] },
  contrast: { holds: 'text has 7 : 1, edges and signs 3 : 1, on light', criteria: ['58', '1.4.6', '1.4.11'] },
  dark: { holds: 'text has 7 : 1, edges and signs 3 : 1, on dark', criteria: ['58', '1.4.6', '1.4.11'] },
  forced: { holds: 'controls keep their edges in forced colours', criteria: ['59', '1.4.11'] },
  targets: { holds: 'targets are 44 pixels wide and high, 8 apart', criteria: ['57', '2.5.5', '2.5.8'] },
  reflow: { holds: 'nothing leaves its place at 320 pixels', criteria: ['56', '1.4.10'] },
  spacing: { holds: 'nothing is cut off with wide spacing of text', criteria: ['56', '1.4.12'] },
  large: { holds: 'nothing is cut off with the text twice as large', criteria: ['56', '1.4.4'] },
  order: { holds: 'reading, Tab and the eye have one order', criteria: ['64', '1.3.2', '2.4.3'] },
  tab: {
    holds: 'Tab stops on what is seen, with a ring, and gets out again',
    criteria: ['48', '60', '2.1.2', '2.4.7', '2.4.13'],
  },
  motion: { holds: 'nothing moves for long, and nothing where motion is reduced', criteria: ['61', '2.3.3'] },
  clock: {
    holds: 'nothing goes on by itself without a way to more time',
    criteria: ['79', '2.2.1', '2.2.2'],
  },
  change: { holds: 'nothing is judged or moved when a field changes', criteria: ['49', '3.2.2'] },
  verdict: {
    holds: 'the verdict is said once, and the focus stays on what is seen',
    criteria: ['50', '2.4.3', '4.1.3'],
  },
  grey: { holds: 'its states differ by shape where there are no colours', criteria: ['59', '1.4.1'] },
  colours: { holds: 'its states differ by shape in forced colours', criteria: ['59', '1.4.1'] },
  spoken: {
    holds: 'a virtual screen reader tells it as it was reviewed',
    criteria: ['47', '50', '69', '4.1.2', '4.1.3'],
  },
} satisfies Record<string, Criterion>;

export type CriterionName = keyof typeof criteria;
export const CRITERIA: Readonly<Record<CriterionName, Criterion>> = criteria;

/** The name of the test of a criterion. */
export const titleOf = (name: CriterionName): string =>
  `${CRITERIA[name].holds} (req ${CRITERIA[name].criteria.join(', ')})`;

/** What is added to the name of a test that comes under a condition: its place in the list. */
export const conditionMark = (index: number): string => ` [condition ${index}]`;

/** What is added to the name of a test that this browser cannot run. */
export const NOT_RUN = ' [not run: this browser has no DevTools for it]';
