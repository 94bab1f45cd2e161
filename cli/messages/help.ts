import type { Command } from '../command.js';
import { germanHelp, germanUsage } from './help.de.js';
import type { LanguageName } from './index.js';

type CommandList = (summaries: string) => string;

const usage: Readonly<Record<LanguageName, CommandList>> = {
  en: (summaries) => `Usage: newsquiz COMMAND [OPTIONS]

Commands:
${summaries}

Options:
  --help     Show this, or with a command: what that command takes
  --version  Show the version
`,
  de: germanUsage,
};

/** What there is: every command, a line each. */
export function usageText(commands: readonly Command[], language: LanguageName): string {
  const lines = commands.map((command) => `  ${command.name.padEnd(8)} ${summaryOf(command, language)}`);
  return usage[language](lines.join('\n'));
}

function summaryOf({ name, summary }: Command, language: LanguageName): string {
  return (language === 'de' && germanHelp[name]?.summary) || summary;
}

/** What `--help` prints for a command. */
export function helpOf({ help, name }: Command, language: LanguageName): string {
  return (language === 'de' && germanHelp[name]?.help) || help;
}
