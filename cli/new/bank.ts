import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { say } from '../../src/index.js';
import { readArguments, EXIT, UsageError } from '../command.js';
import { FileError, fileError, readText } from '../files/read-text.js';
import { Reader } from '../files/reader.js';
import { createText } from '../files/write-text.js';
import { formatOf, languageFor } from '../check-options.js';
import { languageOf, languages } from '../messages/index.js';
import { isAddress } from '../sources/address.js';
import { readArticle } from '../sources/source-text.js';
import { bankSchemaText } from '../schema.js';
import { printable } from '../terminal.js';
import { firstBank, SOURCE } from './first-bank.js';
import { languageOfText } from './language-of-text.js';
import { bankWriters, SCHEMA_FILE } from './write-bank.js';

const OPTIONS = {
  article: { type: 'string' },
  out: { type: 'string' },
  'bank-language': { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
} as const;

/** Writes a first bank on an article, and a copy of the article beside it; nothing that is there is replaced. */
export async function newBank(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args: [...args], options: OPTIONS });
  const { article: given, 'bank-language': wanted, format = 'yaml', out } = values;
  const language = languageFor(values.language);
  const { next, written: said } = language.messages.started;
  if (given === undefined || out === undefined)
    throw new UsageError(
      say`new bank takes an article and a folder: newsquiz new bank --article a.html --out my-quiz`,
    );
  const write = formatOf(bankWriters, format);
  refuseToReplace(out);
  const reader = new Reader(language);
  const article = await reader.tryLater(() => readArticle(given));
  if (!article) return EXIT.usage;
  const written = reader.try(() => {
    makeFolder(out);
    const file = isAddress(given) ? undefined : besideBank(given, out);
    const tag =
      wanted ?? article.language ?? languageOfText(article.text) ?? language.messages.preview.language;
    const { messages } = languages[languageOf({ LANG: tag })];
    // A bank leads readers to https: addresses alone.
    const place = file ? { file } : /^https:/i.test(given) ? { url: given } : {};
    const bank = firstBank(article, { id: idFrom(out), language: tag, messages, ...place });
    const path = join(out, `bank.${format}`);
    createText(join(out, SCHEMA_FILE), bankSchemaText());
    createText(path, write(bank, article.paragraphs, messages));
    return path;
  });
  if (written === undefined) return EXIT.usage;
  const path = printable(written);
  const call = isAddress(given) ? `${path} --article ${SOURCE}=${printable(given)}` : path;
  process.stdout.write(`${said(path)}\n${next(call)}\n`);
  return EXIT.ok;
}

function refuseToReplace(out: string): void {
  const there = Object.keys(bankWriters)
    .map((format) => join(out, `bank.${format}`))
    .find((path) => existsSync(path));
  if (there !== undefined)
    throw new FileError(there, say`is there already; name another folder, or move it away`);
}

/** The name of the article's file beside the bank, where it is copied to unless it stands there. */
function besideBank(given: string, out: string): string {
  const name = plainName(basename(given));
  const target = join(out, name);
  const { text } = readText(given);
  if (!existsSync(target)) createText(target, text);
  else if (readText(target).text !== text)
    throw new FileError(target, say`is there already; name another folder, or move it away`);
  return name;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileError(path, error);
  }
}

/** A bank names files by letters, digits, hyphens and underscores, with dots between. */
function plainName(name: string): string {
  const extension = extname(name).toLowerCase();
  return `${idFrom(name.slice(0, name.length - extension.length))}${extension}`;
}

/** An id made of a name: the last part of a path, without accents, in lower case. */
function idFrom(path: string): string {
  const name = basename(resolve(path))
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (
    name
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 64)
      .replace(/-$/, '') || 'bank'
  );
}
