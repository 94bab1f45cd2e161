// Writes custom-elements.json from the doc comments of the elements: node --import tsx scripts/write-manifest.ts FOLDER
// With --built it names the modules of the package, not those that they are made from.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenDefaults } from '../components/shared/tokens.styles.js';

/** A thing with a name that the manifest describes. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly static?: boolean;
}

/** An element, as far as it is read here. */
export interface ElementDeclaration extends Described {
  readonly kind: string;
  readonly summary?: string;
  readonly superclass?: { readonly name: string };
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly (Described & { readonly type?: { readonly text: string } })[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly ElementDeclaration[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is used of the analyzer, which brings no types. */
interface Analyzer {
  readonly create: (options: object) => Manifest;
  readonly ts: {
    readonly createSourceFile: (path: string, source: string, target: number, parents: boolean) => object;
  };
  readonly litPlugin: () => object[];
}

async function analyzer(): Promise<Analyzer> {
  const home = '@custom-elements-manifest/analyzer';
  const { create, ts } = (await import(`${home}/index.js`)) as Analyzer;
  const { litPlugin } = (await import(`${home}/src/features/framework-plugins/lit/lit.js`)) as Analyzer;
  return { create, ts, litPlugin };
}

let read: Promise<Manifest> | undefined;

/** The manifest of the sources: every element with its tag, and of each only what a host can reach. Read once. */
export function manifestOf(): Promise<Manifest> {
  return (read ??= readManifest());
}

async function readManifest(): Promise<Manifest> {
  const { create, litPlugin, ts } = await analyzer();
  const paths = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `components/${path.replaceAll('\\', '/')}`);
  // The target is ES2022.
  const modules = paths.sort().map((path) => ts.createSourceFile(path, text(path), 9, true));
  return completed(create({ modules, plugins: litPlugin(), context: { dev: false } }));
}

/** The elements of a manifest, in the order of their modules. */
export const elementsOf = ({ modules }: Manifest): readonly ElementDeclaration[] =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

function completed(written: Manifest): Manifest {
  // What all elements extend says them once; the analyzer repeats them for each element.
  const tokens = written.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties.filter((it) => !('inheritedFrom' in it)))
    .map((it) => ({ ...it, default: tokenDefaults()[it.name] ?? '' }));
  const modules = written.modules.map((module) => {
    const source = text(module.path);
    const declarations = (module.declarations ?? []).map((it) => withTag(it, source, tokens));
    return { ...module, declarations };
  });
  return { ...written, modules };
}

/** A class as its module says it; where the module gives it a tag, an element, with the tokens that all of them take. */
function withTag(
  declaration: ElementDeclaration,
  source: string,
  tokens: NonNullable<ElementDeclaration['cssProperties']>,
): ElementDeclaration {
  const tagName = new RegExp(`HTMLElementTagNameMap \\{\\s+'([a-z-]+)': ${declaration.name};`).exec(
    source,
  )?.[1];
  if (!tagName) return declaration;
  const members = (declaration.members ?? []).filter(({ privacy }) => !privacy || privacy === 'public');
  const reached = new Set(members.map(({ name }) => name));
  return {
    ...declaration,
    description: [declaration.description, declaration.summary].find(Boolean) ?? '',
    tagName,
    customElement: true,
    members,
    attributes: (declaration.attributes ?? []).filter(({ fieldName }) => reached.has(fieldName ?? '')),
    events: (declaration.events ?? []).filter(({ name }) => /^nq-/.test(name)),
    cssProperties: tokens,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist'] = process.argv.slice(2).filter((it) => !it.startsWith('--'));
  const manifest = JSON.stringify(await manifestOf(), null, 2);
  const built = process.argv.includes('--built');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'custom-elements.json'),
    built ? manifest.replaceAll(/"\/?(components\/[^"]+)\.ts"/g, '"dist/$1.js"') : manifest,
  );
}
