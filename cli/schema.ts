import * as z from 'zod';
import { wholeBankSchema } from '../src/index.js';
import { EXIT, readArguments, type Command } from './command.js';

/** The JSON Schema of a bank (draft 2020-12), for completion and checks in editors; what it cannot say, `check` does. */
export function bankJsonSchema(): Record<string, unknown> {
  return {
    title: 'newsquiz bank',
    ...z.toJSONSchema(wholeBankSchema(), { target: 'draft-2020-12', io: 'input' }),
  };
}

export function bankSchemaText(): string {
  return `${JSON.stringify(bankJsonSchema(), null, 2)}\n`;
}

export const schema: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a bank, for editors',
  help: `Usage: newsquiz schema > schema.json

Prints the JSON Schema of a bank. Name it in a bank as "$schema", and an editor completes and checks while typing.
`,
  run(args) {
    readArguments({ args: [...args], options: {} });
    process.stdout.write(bankSchemaText());
    return EXIT.ok;
  },
};
