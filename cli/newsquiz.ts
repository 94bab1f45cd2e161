#!/usr/bin/env node
import { registerLanguage, say } from '../src/index.js';
import { languages as interfaces } from '../src/locales/languages.js';
import { commands } from './commands.js';
import { EXIT, UsageError } from './command.js';
import { languages, spokenLanguage } from './messages/index.js';
import { helpOf, usageText } from './messages/help.js';
import { packageVersion } from './package-version.js';
import { sayError } from './say-error.js';
import { closest } from './suggestions/closest.js';

const [name, ...args] = process.argv.slice(2);
const command = commands.find((candidate) => candidate.name === name);
const language = spokenLanguage(command?.languageIsContent ? [] : args, process.env);

function main(): number | Promise<number> {
  if (name === '--version' || name === '-v') return print(`${packageVersion()}\n`);
  if (name === '--help' || name === '-h') return print(usageText(commands, language));
  if (!command) throw unknownCommand();
  if (args.includes('--help') || args.includes('-h')) return print(helpOf(command, language));
  return command.run(args);
}

function unknownCommand(): UsageError {
  const names = commands.map((candidate) => candidate.name);
  const list = names.join(', ');
  if (name === undefined) return new UsageError(say`no command given; there are: ${list}`);
  const found = closest(name, names);
  return new UsageError(
    found === undefined
      ? say`there is no command "${name}"; there are: ${list}`
      : say`there is no command "${name}"; did you mean "${found}"? There are: ${list}`,
  );
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

for (const [tag, { texts }] of Object.entries(interfaces)) registerLanguage(tag, texts);

// A reader that closes the pipe early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = sayError(error, languages[language]);
  process.stderr.write(`${languages[language].messages.moreHelp}\n`);
}
