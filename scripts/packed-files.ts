// What the package may hold: `npm run check:package` compares it with what npm would pack.

/** The registry, reviewed by hand: each kind of file, and how many of it there must be at least. */
const kinds: readonly (readonly [files: RegExp, least: number])[] = [
  [/^(LICENSE|README\.md|package\.json)$/, 3],
  [/^dist\/components\/[\w/-]+(\.styles)?(\.d\.ts|\.js)$/, 150],
  [/^dist\/src\/[\w/.-]+(?<!\.test)(\.d\.ts|\.js)$/, 300],
  [/^dist\/server\/[\w-]+(\.d\.ts|\.js)$/, 14],
  [/^dist\/typings\/(elements|react|svelte|vue)\.d\.ts$/, 4],
  [/^dist\/embed\/(news-quiz|news-quiz\.de|loader|resize|frame)\.js$/, 5],
  [/^dist\/embed\/locales\/[a-z-]+\.json$/, 40],
  [/^dist\/embed\/integrity\.json$/, 1],
  [/^dist\/cli\/newsquiz\.js$/, 1],
  [/^dist\/cli\/[\w.-]+\.js$/, 1],
  [/^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/, 4],
  [/^questions\/schema\.json$/, 1],
  [/^themes\/(contrast|newspaper|school)\.css$/, 3],
];

/** What is wrong with a list of packed files, a sentence each. */
export function packedProblems(paths: readonly string[]): readonly string[] {
  const strange = paths
    .filter((path) => !kinds.some(([files]) => files.test(path)))
    .map((path) => `${path} is packed, but scripts/packed-files.ts knows no such file.`);
  const missing = kinds
    .filter(([files, least]) => paths.filter((path) => files.test(path)).length < least)
    .map(([files, least]) => `Of ${files.source} at least ${least} must be packed. Is dist/ built?`);
  return [...strange, ...missing];
}
