// Runs checks of the table on the samples of every question type, in states; a test for each type, state and check.
import { expect } from '@open-wc/testing';
import type { Check } from './a11y-checks.js';
import { conditionMark, NOT_RUN, titleOf } from './a11y-criteria.js';
import { conditionsFor } from './a11y-conditions.js';
import { bankLanguageProblems } from './a11y-languages.js';
import { samplesOf, SAMPLE_STATES, show, typeNames } from './a11y-samples.js';
import type { SampleState, Shown } from './a11y-samples.js';
import { can } from './elements-input.js';
import { tidyUp } from './elements-page.js';
import { EVERY_STATE } from './property.js';

/** States with the controls of another one and marks of others: left out of the ordinary run, which they make a minute longer. */
const BETWEEN: readonly string[] = ['answered', 'judged right'] satisfies SampleState[];
const LEFT_OUT = ' [not run: a state between others, which npm run test:long looks at]';

interface Situation {
  readonly name: string;
  readonly state: SampleState;
  /** Only the samples that are written from the right, in a bank that is, too. */
  readonly isArabic?: boolean;
}

const SITUATIONS: readonly Situation[] = [
  ...SAMPLE_STATES.map((state) => ({ name: state, state })),
  { name: 'open, from right to left', state: 'open', isArabic: true },
  { name: 'judged wrong, from right to left', state: 'judged wrong', isArabic: true },
];

/** The languages of the bank's texts, of which the check knows only from the page. */
const bankLanguages = (check: Check, { language, question, root }: Shown): string[] =>
  check.name === 'languages' ? bankLanguageProblems(root, question, language) : [];

async function problemsOf(check: Check, main: HTMLElement, shown: readonly Shown[]): Promise<string[]> {
  if (check.ofPage) return check.find(main);
  const found: string[] = [];
  for (const it of shown) {
    const problems = [...(await check.find(it.root)), ...bankLanguages(check, it)];
    found.push(...problems.map((problem) => `${it.question.id}: ${problem}`));
  }
  return found;
}

/** The conditions that were met with, by their places in the list. */
export const met = new Set<number>();

/** Has checks run on all samples of all types, in every state. */
export function onSamples(checks: readonly Check[]): void {
  for (const type of typeNames)
    describe(type, () => {
      for (const { isArabic, name, state } of SITUATIONS)
        describe(name, () => {
          if (!EVERY_STATE && BETWEEN.includes(name)) {
            it.skip(`passes the checks${LEFT_OUT}`);
            return;
          }
          let main: HTMLElement;
          let shown: Shown[];

          before(async function () {
            const samples = (await samplesOf(type)).filter((it) => !isArabic || it.lang === 'ar');
            ({ main, shown } = await show(samples, state, isArabic ? 'ar' : 'de'));
          });
          after(tidyUp);

          for (const check of checks) {
            const title = titleOf(check.name);
            if (check.needsDevTools && !can.devTools) it.skip(title + NOT_RUN);
            else
              it(title, async function () {
                const found = (await problemsOf(check, main, shown)).map((problem) => ({
                  ...{
                    problem,
                    conditions: conditionsFor({ type, state: name, check: check.name, problem }),
                  },
                }));
                for (const index of new Set(found.flatMap(({ conditions }) => conditions))) {
                  met.add(index);
                  this.test!.title += conditionMark(index);
                }
                const open = found.filter(({ conditions }) => conditions.length === 0);
                expect(open.map(({ problem }) => problem)).to.deep.equal([]);
              });
          }
        });
    });
}
