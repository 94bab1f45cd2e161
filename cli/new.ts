import { say } from '../src/index.js';
import { UsageError, type Command } from './command.js';
import { newBank } from './new/bank.js';
import { newQuestionType } from './new/question-type.js';

const HELP = `Usage: newsquiz new bank --article FILE --out FOLDER [OPTIONS]
       newsquiz new question-type NAME [--like TYPE]

new bank writes a first bank on an article: its source with a digest, a fact for each paragraph with its evidence, and a
sample of each question type, held back until you have made it your own. What is left to fill in, "newsquiz check" says.

  --article FILE         The article: plain text, HTML, Markdown, or an https: address, which is fetched
  --out FOLDER           Where the bank is written, and a copy of the article beside it; a bank there is never replaced
  --bank-language TAG    The language of the article and the questions; by default that of the page, else "en"
  --language de|en       The language of what is said; by default that of the environment
  --format yaml|json     yaml (default) with the paragraphs as comments, or json

new question-type, for developers, in the repository of newsquiz: writes every file that a question type has, as copies
of those of another type with the names changed, and its lines in the registries.

  --like TYPE            The type that is copied, of those with a hyphen in their name (default: short-text)

Exit code: 0 written, 2 a wrong call, or a file that cannot be read or written.
`;

/** The registry: what can be new, a line each. */
const kinds: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  bank: newBank,
  'question-type': newQuestionType,
};

function run([kind = '', ...args]: readonly string[]): number | Promise<number> {
  const start = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (start) return start(args);
  const known = Object.keys(kinds).join(', ');
  throw new UsageError(
    kind ? say`there is no new "${kind}"; there are: ${known}` : say`new what? There are: ${known}`,
  );
}

export const fresh: Command = {
  name: 'new',
  summary: 'Start a bank from an article, or a question type',
  help: HELP,
  run,
};
