// Parts of the documents of the repository, for the guides: they are written once, there.
import { asHeadings, linked, partOf } from './links.js';

const found = import.meta.glob<string>(
  ['../../README.md', '../../CONTRIBUTING.md', '../../docs/{*,surfaces/*,api/*}.md'],
  { eager: true, query: '?raw', import: 'default' },
);
const texts = Object.fromEntries(
  Object.entries(found).map(([path, text]) => [path.replace('../../', ''), text]),
);

function textOf(document: string): string {
  const text = texts[document];
  if (text === undefined) throw new Error(`There is no document ${document}.`);
  return text;
}

/** The part of a document below a heading. */
export function section(document: string, heading: string): string {
  return linked(partOf(textOf(document), heading), document, texts);
}

/** A document without its title. */
export function whole(document: string): string {
  return linked(
    textOf(document)
      .replace(/^# .*\n/, '')
      .trim(),
    document,
    texts,
  );
}

/** What an entry point of the package exports. */
export function exportsOf(entry: string): string {
  return asHeadings(section('docs/api/exports.md', entry));
}
