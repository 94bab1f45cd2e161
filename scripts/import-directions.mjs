// The import directions, as ESLint rules. Each pattern is matched against the import as it is written.

/** @typedef {{ regex: string, message: string }} Pattern */
/** @typedef {[files: string, ...patterns: Pattern[]]} Direction */

/** @param {string} regex @param {string} message @returns {Pattern} */
const forbid = (regex, message) => ({ regex, message });
const data = forbid('(^|/)questions/', 'Library code takes a bank as an argument; it never imports one.');
const aside = forbid('(^|/)(stories|test|scripts)/', 'Nothing imports stories, tests or scripts.');
const program = forbid(
  '(^|/)(scripts|cli)/|(^|/)test/(?!support/)',
  'Stories run in a page: of the tests they take only test/support.',
);
const zod = forbid('^zod(?!/mini$)', 'Readers pay for it: only zod/mini here.');
const view = forbid(
  '^@?lit([/-]|$)|(^|/)(components|cli)/',
  'The engine knows no Lit, no elements, no command.',
);
const command = forbid('(^|/)cli/', 'The elements and the server know no command.');
const door = forbid('(^|/)src/(?!index\\.js$)', 'The engine has one door: src/index.js.');
const doors = forbid(
  '(^|/)src/(?!index\\.js$|locales/languages\\.js$)',
  'The engine has one door: src/index.js; and one to all languages, which readers do not download.',
);
const unsafe = forbid(
  '^lit/(directives/(unsafe-|style-map)|static-html)',
  'A strict content security policy refuses inline styles, and no text of a bank may become markup.',
);
const contract = forbid(
  '^\\.\\./(?!\\.\\./(question-type|question-fields|question-anatomy|described|credit|result|text|answer-text|number-text)\\.js$)',
  'A question type imports its contract, anatomy, described, credit, result, the text modules and zod/mini; types never import each other.',
);
const otherType = forbid(
  '^\\.\\./[^./]+/',
  'The element of one question type never imports that of another.',
);
const oneType = forbid('question-types/[^/]+/', 'Only the registry names a question type.');
/** @param {string} folder @param {string} layers */
const above = (folder, layers) => forbid(`^${folder}/(${layers})(/|\\.js$)`, 'This import goes up a layer.');
/** @param {string} name @returns {Direction} */
const peer = (name) => [`src/${name}/**`, oneType, above('\\.\\.', 'evidence|lint|session|index')];

/** @type {Direction[]} */
const layers = [
  ['src/index.ts'],
  ['src/!(index|question-*).ts', above('\\.', 'question-.*|bank|evidence|lint|session|index')],
  ['src/question-*.ts', above('\\.', 'question-types|bank|evidence|lint|session|index')],
  ['src/question-types/*.ts', above('\\.\\.', 'bank|evidence|lint|session|index')],
  ['src/question-types/*/**', contract],
  ['src/bank/**', oneType, above('\\.\\.', 'evidence|lint|session|index')],
  ['src/locales/**', above('\\.\\.', '.*')],
  ...['evidence', 'lint', 'session'].map(peer),
];
const elements = [door, data, aside, zod, unsafe, command];
/** @type {Direction[]} */
const all = [
  ...layers.map(
    ([files, ...patterns]) => /** @type {Direction} */ ([files, view, data, aside, zod, ...patterns]),
  ),
  ['components/**', ...elements],
  ['components/question-types/*/**', ...elements, otherType],
  ['embed/**', forbid('^(?!\\./)', 'These scripts are loaded alone: they import nothing but each other.')],
  ['server/**', doors, data, aside, command],
  ['cli/**', doors, data, aside],
  ['stories/**', doors, program],
];

export const directions = all.map(([files, ...patterns]) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
}));
