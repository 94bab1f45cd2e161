import { existsSync } from 'node:fs';
import { say } from '../src/index.js';
import { languageFor } from './check-options.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { STANDARD_INPUT } from './documents/document.js';
import { FileError } from './files/read-text.js';
import { runAgainOnChange } from './files/watch.js';
import { readScripts } from './material/scripts.js';
import { stateReader, type PreviewSettings } from './preview/read-state.js';
import { servePreview } from './preview/server.js';
import { sayErrorAndGoOn } from './say-error.js';
import { articlesOf, refuseUnknown } from './sources/articles.js';

const OPTIONS = {
  article: { type: 'string', multiple: true },
  embed: { type: 'string' },
  language: { type: 'string' },
  port: { type: 'string' },
} as const;

const DEFAULT_PORT = 4180;

const HELP = `Usage: newsquiz preview BANK [OPTIONS]

Serves a page to this machine only that shows a bank while it is written, and loads itself again whenever the bank, a
translation or an article is saved: the quiz in a page, on a phone and on paper; all questions with their keys, what
check finds in them, and the facts and passages that they stand on; and what of the article is asked about.

Options:
  --article SOURCE=FILE    The text of a source, once for each: plain text, HTML, Markdown, or an https: address, which is
                           fetched once
  --port N                 The port, from 1 to 65535 (default: ${DEFAULT_PORT}), or the next one that is free
  --language de|en         The language of what is said; by default that of the environment
  --embed FOLDER           Take the scripts from here, as "npm run build:embed -- --out FOLDER" wrote them
  --help                   Show this

Ctrl+C ends it. Exit code: 0 ended, 2 a wrong call, or a bank or script that is not there.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || path === STANDARD_INPUT || others.length > 0)
    throw new UsageError(say`preview takes one bank, as in: newsquiz preview my/bank.json`);
  const port = portOf(values.port);
  const language = languageFor(values.language);
  const given = articlesOf(values.article ?? []);
  const settings: PreviewSettings = { path, given, language, scripts: scriptsIn(values.embed) };
  if (!existsSync(path)) throw new FileError(path, say`there is no such file`);
  // By default a signal ends the process as well, but then it counts as a failure.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.ok));
  return serve(settings, port);
}

async function serve(settings: PreviewSettings, port: number): Promise<never> {
  const read = stateReader(settings);
  const first = await read();
  refuseUnknown(settings.given, [first.file?.bank]);
  const server = await servePreview(first, port);
  const { served } = settings.language.messages.preview;
  process.stdout.write(`${served(server.address)}\n`);
  let isFirst = true;
  return runAgainOnChange(
    async () => {
      const state = isFirst ? first : await read();
      if (!isFirst) server.show(state);
      isFirst = false;
      return state.paths;
    },
    // The page stays as it was.
    (error) => sayErrorAndGoOn(error, settings.language),
  );
}

function portOf(given = String(DEFAULT_PORT)): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(say`--port takes a number from 1 to 65535, not "${given}"`);
}

function scriptsIn(folder: string | undefined): PreviewSettings['scripts'] {
  try {
    return readScripts(folder);
  } catch (error) {
    if (folder !== undefined || !(error instanceof FileError)) throw error;
    throw new FileError('news-quiz.js', say`the script of the quiz is not built yet; run: npm run build`);
  }
}

export const preview: Command = {
  name: 'preview',
  summary: 'Show a bank in a browser while it is written, with all that is found in it',
  help: HELP,
  run,
};
