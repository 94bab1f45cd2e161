// docs/accessibility.md as text, out of what became of the tests in each engine: nothing stands in it that was not run.
import type { AccessLevel } from '../cli/types/type-access.js';
import { CONDITIONS } from '../test/support/a11y-conditions.js';
import { CRITERIA } from '../test/support/a11y-criteria.js';
import type { Criterion } from '../test/support/a11y-criteria.js';

/** What became of one test. */
export interface Outcome {
  readonly suites: readonly string[];
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
}

/** The outcomes in one engine, with its name and version. */
export interface Run {
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
}

const HEAD = `# Accessibility

Written by \`npm run docs:accessibility\` from a run of the tests; do not change it by hand. Each sample of each question type (\`questions/samples/\`) is shown open, answered, judged wrong, judged right and in the result, and from right to left, and every check is made in every state. A number is how many such tests passed, of how many. The numbers of requirements are those in the names of the tests; those with dots are success criteria of WCAG 2.2.
`;

const NOT_TESTED = `## Not tested

Nothing is claimed about these, because nobody has done it yet:

- real screen readers: NVDA with Firefox and Chrome, JAWS with Chrome, VoiceOver on macOS and iOS, TalkBack. The virtual screen reader is a simulation; it tells roles and states in English.
- Dragon, Voice Control, switches and other devices. Playing by the keyboard alone, by Tab and Enter alone and by single taps is tested by tests of each type, which are not counted here.
- the contrast themes of Windows: forced colours and colour blindness are Chromium's emulation.
- Safari and WebKit, and every engine that has no column above.
- readers with disabilities.
`;

const isOf = ({ name }: Outcome, { holds }: Criterion): boolean => name.startsWith(`${holds} (req `);

const ofType = ({ outcomes }: Run, type: string): Outcome[] =>
  outcomes.filter(({ suites }) => suites[0] === type);

/** How many tests passed of those that ran: `5/5`; why there is none. */
function count(outcomes: readonly Outcome[]): string {
  const ran = outcomes.filter(({ state }) => state !== 'skipped');
  const passed = ran.filter(({ state }) => state === 'passed');
  return ran.length > 0 ? `${passed.length}/${ran.length}` : 'not run';
}

const marksIn = (outcomes: readonly Outcome[]): number[] =>
  outcomes.flatMap(({ name }) => [...name.matchAll(/\[condition (\d+)\]/gu)].map((it) => Number(it[1])));

/** The conditions that a type's tests passed under. */
function conditionsOf(runs: readonly Run[], type: string): string[] {
  const met = marksIn(runs.flatMap((run) => ofType(run, type)));
  return CONDITIONS.flatMap(({ condition }, place) => (met.includes(place) ? condition : []));
}

/** What a type's tests say of it: `no` where one has failed, or a criterion was never checked. */
export function accessible(runs: readonly Run[], type: string): AccessLevel {
  const all = runs.flatMap((run) => ofType(run, type));
  const isChecked = Object.values(CRITERIA).every((it) =>
    all.some((one) => one.state === 'passed' && isOf(one, it)),
  );
  if (!isChecked || all.some(({ state }) => state === 'failed')) return 'no';
  return conditionsOf(runs, type).length > 0 ? 'with conditions' : 'full';
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  row(...head) + row(...head.map(() => '---')) + rows.map((cells) => row(...cells)).join('');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function typeSection(runs: readonly Run[], type: string): string {
  const rows = Object.values(CRITERIA).map((criterion) => [
    sentence(criterion.holds),
    criterion.criteria.join(', '),
    ...runs.map((run) => count(ofType(run, type).filter((it) => isOf(it, criterion)))),
  ]);
  const conditions = conditionsOf(runs, type).map((it) => `- ${it}\n`);
  return (
    `\n## \`${type}\`\n\nAccessible: **${accessible(runs, type)}**\n` +
    (conditions.length > 0 ? `\n${conditions.join('')}` : '') +
    `\n${table(['What holds', 'Requirements', ...runs.map(({ engine }) => engine)], rows)}`
  );
}

/** The checks themselves: how many defects were put in, and found. */
function defects(runs: readonly Run[]): string {
  const found = runs.map(({ engine, outcomes }) => {
    const own = outcomes.filter(({ suites }) => suites[0]?.startsWith('each defect is found'));
    return `${count(own)} in ${engine}`;
  });
  return `\n## The checks\n\nEach check is tried on pages with one defect (\`test/support/a11y-defects.ts\`): found by the checks that must, and by no others, ${found.join(', ')}.\n\n`;
}

/** The same for programs: a module with what is said of each type. */
export function accessModule(types: readonly string[], runs: readonly Run[], before: string): string {
  const head = before.slice(0, before.indexOf('= {'));
  const table = Object.fromEntries(
    types.map((type) => [type, { accessible: accessible(runs, type), conditions: conditionsOf(runs, type) }]),
  );
  return `${head}= ${JSON.stringify(table)};\n`;
}

/** The whole page, for the types of the registry. */
export function accessibilityPage(types: readonly string[], runs: readonly Run[]): string {
  const overview = types.map((type) => [
    `[\`${type}\`](#${type})`,
    accessible(runs, type),
    ...runs.map((run) => count(ofType(run, type))),
  ]);
  const head = ['Question type', 'Accessible', ...runs.map(({ engine }) => engine)];
  return (
    `${HEAD}\n${table(head, overview)}` +
    types.map((type) => typeSection(runs, type)).join('') +
    defects(runs) +
    NOT_TESTED
  );
}
