import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_LIMITS } from '../../src/index.js';
import { readBankFile, type BankFile } from '../bank/bank-file.js';
import { readTranslationFile, translationPaths, type TranslationFile } from '../bank/translation-file.js';
import { checkBank } from '../check-bank.js';
import { coverageOf } from '../evidence/coverage.js';
import type { Language } from '../messages/index.js';
import { articleFiles, refuseUnknown } from '../sources/articles.js';
import type { Article } from '../sources/source-text.js';
import type { OutputFile } from '../surfaces/index.js';
import { materialOf } from './material.js';
import { Problems } from './problems.js';
import { sourceReader, type ReadSources } from './sources.js';
import type { State } from './state.js';

/** What the preview was started with. */
export interface PreviewSettings {
  readonly path: string;
  /** Files and addresses of articles, by source id. */
  readonly given: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly scripts: readonly OutputFile[];
}

/** Reads the bank and all that stands beside it, each time anew. What cannot be read is noted, never thrown. */
export function stateReader(settings: PreviewSettings): () => Promise<State> {
  const readSources = sourceReader(settings.given);
  const started = Date.now();
  let count = 0;
  return async () => {
    const problems = new Problems(settings.language);
    const version = `${started}-${++count}`;
    const file = problems.now(() => readBankFile(settings.path, DEFAULT_LIMITS));
    const read = file && (await readAround(file, settings, { problems, readSources }));
    return {
      version,
      messages: settings.language.messages,
      path: settings.path,
      file,
      report: read?.report,
      texts: read?.texts ?? new Map<string, string>(),
      coverages: read?.coverages ?? [],
      material: read?.material,
      paths: watchable(settings, read?.paths ?? []),
      problems: problems.all,
    };
  };
}

type Around = Pick<State, 'report' | 'texts' | 'coverages' | 'material' | 'paths'>;

async function readAround(
  file: BankFile,
  { given, language, scripts }: PreviewSettings,
  { problems, readSources }: { readonly problems: Problems; readonly readSources: ReadSources },
): Promise<Around> {
  const { bank, limits, path } = file;
  problems.now(() => refuseUnknown(given, [bank]));
  const articles = bank ? await readSources(bank, path, problems) : new Map<string, Article>();
  // A source that could not be read is noted already, and not read again.
  const texts = new Map(bank?.sources.map(({ id }) => [id, articles.get(id)?.text]));
  const { documents, paths, report } = await checkBank(file, {
    articles: texts,
    strict: false,
    update: undefined,
    limits,
    language,
    readable: problems.now,
  });
  const translations = translationsOf(file, problems);
  return {
    report,
    texts: new Map(documents.map((it) => [it.path, it.text])),
    coverages: bank ? [...articles].map(([id, article]) => coverageOf(bank, id, article)) : [],
    material: bank && problems.now(() => materialOf(file, bank, translations, scripts)),
    paths,
  };
}

function translationsOf({ limits, path }: BankFile, problems: Problems): TranslationFile[] {
  const paths = problems.now(() => translationPaths(path)) ?? [];
  return paths.flatMap((it) => problems.now(() => readTranslationFile(it, limits)) ?? []);
}

/** The bank itself, its articles and translations, and the folder of these, which may come later. */
function watchable({ given, path }: PreviewSettings, paths: readonly string[]): string[] {
  const all = [path, join(dirname(path), 'translations'), ...paths, ...articleFiles(given)];
  return [...new Set(all)].filter((it) => existsSync(dirname(it)));
}
