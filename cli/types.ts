import { say } from '../src/index.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { accessOfTypes } from './types/access-of-types.js';
import { ACCESS_LEVELS } from './types/type-access.js';

const OPTIONS = { accessible: { type: 'string' }, format: { type: 'string' } } as const;

/** How a level is named among the options. */
const optionFor = (level: string): string => level.replaceAll(' ', '-');
const LEVELS = ACCESS_LEVELS.map(optionFor);

const HELP = `Usage: newsquiz types [OPTIONS]

Lists the question types, each with what the accessibility tests say of it: "full", "with-conditions", which follow, or "no".

Options:
  --accessible LEVEL  Only types that are at least as accessible: full or with-conditions
  --format FORMAT     pretty (default) or json
  --help              Show this
`;

/** One of a list of names, or the error that says which there are. */
function oneOf(names: readonly string[], given: string | undefined, what: string): string | undefined {
  if (given === undefined || names.includes(given)) return given;
  throw new UsageError(say`there is no ${say`${what}`} "${given}"; there are: ${names.join(', ')}`);
}

function run(args: readonly string[]): number {
  const { values } = readArguments({ args: [...args], options: OPTIONS });
  const least = oneOf(LEVELS, values.accessible, 'level') ?? 'no';
  const format = oneOf(['pretty', 'json'], values.format, 'format');
  const list = Object.entries(accessOfTypes)
    .map(([type, { accessible, conditions }]) => ({ type, accessible: optionFor(accessible), conditions }))
    .filter(({ accessible }) => LEVELS.indexOf(accessible) <= LEVELS.indexOf(least));
  const lines = list.map(({ accessible, conditions, type }) =>
    [type.padEnd(16) + accessible, ...conditions.map((it) => `  - ${it}`)].join('\n'),
  );
  process.stdout.write(format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : `${lines.join('\n')}\n`);
  return EXIT.ok;
}

export const types: Command = {
  name: 'types',
  summary: 'List the question types, and how accessible each is',
  help: HELP,
  run,
};
