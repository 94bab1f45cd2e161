#!/usr/bin/env node
import { registerLanguage } from '../src/index.js';
import { languages } from '../src/locales/languages.js';
import { commands } from './commands.js';
import { EXIT, UsageError } from './command.js';
import { FileError } from './files/read-text.js';
import { packageVersion } from './package-version.js';
import { printable } from './terminal.js';

const USAGE = `Usage: newsquiz COMMAND [OPTIONS]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

Options:
  --help     Show this, or with a command: what that command takes
  --version  Show the version
`;

function main([name, ...args]: readonly string[]): number | Promise<number> {
  if (name === '--version' || name === '-v') return print(`${packageVersion()}\n`);
  if (name === '--help' || name === '-h') return print(USAGE);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    throw new UsageError(
      name === undefined
        ? `no command given; there are: ${names}`
        : `there is no command "${name}"; there are: ${names}`,
    );
  }
  if (args.includes('--help') || args.includes('-h')) return print(command.help);
  return command.run(args);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

for (const [tag, { texts }] of Object.entries(languages)) registerLanguage(tag, texts);

// A reader that closes the pipe early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof FileError)) throw error;
  process.stderr.write(`newsquiz: ${printable(error.message)}\nRun "newsquiz --help" for more.\n`);
  process.exitCode = EXIT.usage;
}
