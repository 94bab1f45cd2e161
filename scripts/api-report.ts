// The public API as text, from the sources: what each entry point exports, with its type. A change of it is a change of the
// report, and so of what the next version is called.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The registry: each entry point of the package, and the module that it is made from. */
const entryPoints: Readonly<Record<string, string>> = {
  newsquiz: 'components/index.ts',
  'newsquiz/engine': 'src/index.ts',
  'newsquiz/server': 'server/index.ts',
  'newsquiz/typings': 'typings/elements.ts',
  'newsquiz/react': 'typings/react.ts',
  'newsquiz/svelte': 'typings/svelte.ts',
  'newsquiz/vue': 'typings/vue.ts',
};

const HEAD = `# What the package exports

Written by \`npm run docs\` from the sources. Each entry point with its exports and their types; what the elements take and tell
stands in [elements.md](elements.md). \`newsquiz/define\` registers the elements, and exports the types of \`newsquiz\` alone.
`;

/** In characters. */
const LONGEST = 300;

const FORMAT = (ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrowStyleSignature) as ts.TypeFormatFlags;
const FORMAT_OF_ALIAS = (FORMAT | ts.TypeFormatFlags.InTypeAlias) as ts.TypeFormatFlags;

/** A type as code; of a very long one the start, and a digest of the whole, so that no change of it goes unseen. */
function typeText(type: ts.Type, checker: ts.TypeChecker, flags: ts.TypeFormatFlags = FORMAT): string {
  const text = checker.typeToString(type, undefined, flags);
  if (text.length <= LONGEST) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${text.slice(0, LONGEST)}… (${digest})`;
}

/** A text as code, also where there are backticks in it. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** The first paragraph of a doc comment, in one line. */
function said(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return (text.split('\n\n')[0] ?? '').replaceAll('\n', ' ');
}

/** Whether a member can be reached by who uses a class: not private, not protected, not inherited from a library. */
function isReached(member: ts.Symbol): boolean {
  const [declaration] = member.declarations ?? [];
  if (!declaration || declaration.getSourceFile().fileName.includes('/node_modules/')) return false;
  if (member.name.startsWith('#')) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(declaration) & hidden) === 0;
}

/** The members of a class or an interface, a line each. */
function membersOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  return checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter(isReached)
    .map((member) => {
      const mark = member.flags & ts.SymbolFlags.Optional ? '?' : '';
      const type = typeText(checker.getTypeOfSymbol(member), checker);
      return `  - ${code(`${member.name}${mark}: ${type}`)}`;
    });
}

const kinds: readonly (readonly [flag: ts.SymbolFlags, kind: string])[] = [
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Interface, 'interface'],
  [ts.SymbolFlags.TypeAlias, 'type'],
  [ts.SymbolFlags.Variable, 'const'],
];

/** One export: its kind, its type, what is said of it, its members. */
function lines(exported: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const kind = kinds.find(([flag]) => symbol.flags & flag)?.[1] ?? 'value';
  const isType = (symbol.flags & ts.SymbolFlags.Value) === 0;
  const type = isType ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const format = kind === 'type' ? FORMAT_OF_ALIAS : FORMAT;
  const shown = ['class', 'interface'].includes(kind) ? '' : `: ${code(typeText(type, checker, format))}`;
  const members = shown ? [] : membersOf(symbol, checker);
  const about = said(symbol, checker);
  return [`- ${kind} **${exported.name}**${shown}${about && `. ${about}`}`, ...members];
}

/** The report as a page, before it is formatted. */
export function apiReport(): string {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const modules = Object.values(entryPoints).map((path) => root + path);
  const program = ts.createProgram(modules, { ...options, composite: false, noEmit: true });
  const checker = program.getTypeChecker();
  const sections = Object.entries(entryPoints).map(([name, path]) => {
    const source = program.getSourceFile(root + path);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path} exports nothing; entryPoints in scripts/api-report.ts names it.`);
    const exports = checker.getExportsOfModule(module);
    const sorted = exports.sort((one, other) => (one.name < other.name ? -1 : 1));
    return `## ${name}\n\n${sorted.flatMap((it) => lines(it, checker)).join('\n')}\n`;
  });
  return [HEAD, ...sections].join('\n');
}
