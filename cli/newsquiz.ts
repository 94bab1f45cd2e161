#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { commands } from './commands.js';
import { EXIT, UsageError } from './command.js';
import { printable } from './terminal.js';

const USAGE = `Usage: newsquiz COMMAND [OPTIONS]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

Options:
  --help     Show this, or with a command: what that command takes
  --version  Show the version
`;

/** The package stands one folder up from the sources, and two from the built command. */
function version(): string {
  const paths = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path) return 'unknown';
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') return print(`${version()}\n`);
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
  return await command.run(args);
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.ok;
}

// A reader that closes the pipe early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`newsquiz: ${printable(error.message)}\nRun "newsquiz --help" for more.\n`);
  process.exitCode = EXIT.usage;
}
