import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bankFileOf } from '../../cli/bank/bank-file.js';
import { documentOf } from '../../cli/documents/document.js';
import { inGerman } from '../../cli/messages/german.js';
import { findingAt } from '../../cli/rules/finding.js';
import { DEFAULT_LIMITS, type Issue } from '../../src/index.js';
import { folderOf, newsquiz } from './fixture.js';

const JSON_TEXT = `{
  "format": "newsquiz-bank/1",
  "revision": 1,
  "title": "Tee",
  "facts": [],
  "quizzes": []
}
`;

const YAML_TEXT = `format: newsquiz-bank/1
title: Tee
sources:
  - id: report
    headline: Bericht
    language: de
quizzes: []
`;

type Case = readonly [
  what: string,
  from: string,
  to: string,
  place: readonly [number, number],
  message: RegExp,
];

/** What the first finding in a text says, and where it stands. */
function found(name: string, text: string): { issue: Issue; place: unknown[]; count: number } {
  const file = bankFileOf(documentOf(name, { text, bom: false }, DEFAULT_LIMITS), DEFAULT_LIMITS);
  const isOther = ({ code }: Issue): boolean => !/^schema\/(?:json|yaml.*|type)$/.test(code);
  const [issue, ...others] = file.issues.filter((one) => !isOther(one));
  assert.ok(issue, text);
  const { message, path, code } = issue;
  const finding = findingAt(file, path, { rule: code, level: 'error', message });
  return { issue, place: [finding.line, finding.column], count: 1 + others.length };
}

function holds(name: string, text: string, [what, from, to, place, message]: Case): void {
  assert.ok(text.includes(from), what);
  const at = found(
    name,
    text.replace(from, () => to),
  );
  assert.match(at.issue.message, message, what);
  assert.deepEqual([at.place, at.count], [[...place], 1], `${what}: ${at.issue.message}`);
  const german = inGerman(at.issue.message);
  assert.doesNotMatch(german, /\b(?:is|are|the|write|put|and)\b/, what);
  // What is to be written is the same in both.
  const written = / (?:write|quotes:) ("[^"]+"|\d\S*)$/.exec(at.issue.message)?.[1];
  if (written) assert.ok(german.endsWith(written), german);
}

const inJson: readonly Case[] = [
  ['single quotes around a name', '"title"', "'title'", [4, 3], /single quotes do not.*write "title"$/],
  ['single quotes around a text', '"Tee"', "'Bob\\'s \"Tee\"'", [4, 12], /write "Bob's \\"Tee\\""$/],
  ['a comment', '  "title"', '  // Titel\n  "title"', [4, 3], /no comments; remove it/],
  ['a comment behind a value', ': 1,', ': 1, /* eins */', [3, 18], /no comments; remove it/],
  ['a comment at a value', ': 1,', ': 1/* eins */,', [3, 16], /no comments; remove it/],
  ['a comment of another language', '  "title"', '  # Titel\n  "title"', [4, 3], /no comments/],
  ['a trailing comma', '[]\n}', '[],\n}', [6, 16], /before "}"; remove the comma$/],
  ['a trailing comma in a list', '"facts": []', '"facts": [1, ]', [5, 14], /before "]"; remove the comma$/],
  ['two commas', '"Tee",', '"Tee",,', [4, 18], /a comma stands where nothing/],
  ['typographic quotes', '"Tee"', '„Tee“', [4, 12], /typographic quote.*write "Tee"$/],
  ['typographic quotes around a name', '"title"', '“title”', [4, 3], /write "title"$/],
  ['a typographic quote at the end', '"Tee"', '"Tee“', [4, 16], /ends with a typographic one; write " at/],
  [
    'the same, with more on the line',
    '"Tee",',
    '"Tee“, "licence": "x",',
    [4, 16],
    /ends with a typographic one/,
  ],
  ['a missing comma', '"Tee",', '"Tee"', [4, 17], /comma is missing behind this; write ","/],
  ['a missing comma in a list', '"facts": []', '"facts": [{} {}]', [5, 15], /comma is missing behind this/],
  ['a quote inside a text', '"Tee"', '"Der "Tee" hier"', [4, 17], /inside a text ends it; write \\"/],
  ['a text over two lines', '"Tee"', '"Der\nTee"', [4, 12], /not closed on its line; write " .* \\n/],
  ['a tab in a text', '"Tee"', '"Der\tTee"', [4, 16], /tab.*write a space, or \\t/],
  ['a lone backslash', '"Tee"', '"C:\\Der"', [4, 15], /"\\D" means nothing.*: \\\\$/],
  ['a name without quotes', '"title"', 'title', [4, 3], /field needs double quotes; write "title"$/],
  ['a text without quotes', '"Tee"', 'Tee im Haus', [4, 12], /needs double quotes; write "Tee im Haus"$/],
  ['a date without quotes', '"Tee"', '2025-05-24', [4, 12], /needs double quotes; write "2025-05-24"$/],
  ['a time without quotes', '"Tee"', '17:00', [4, 12], /time needs double quotes; write "17:00"$/],
  ['True', '1,', 'True,', [3, 15], /small letters; write true$/],
  ['a decimal comma', '1,', '1,5,', [3, 16], /decimal point.*write 1\.5$/],
  ['a leading zero', '1,', '01,', [3, 15], /not written so in JSON; write 1$/],
  ['a semicolon', '"Tee",', '"Tee";', [4, 17], /write "," and not ";"/],
  ['an equals sign', '"title":', '"title" =', [4, 11], /write ":" and not "="/],
  ['a missing colon', '"title":', '"title"', [4, 10], /colon is missing.*write ":"/],
  ['a value that is missing', '"Tee"', '', [4, 11], /has no value; write one/],
  [
    'a bracket of the other kind',
    '"facts": []',
    '"facts": [}',
    [5, 13],
    /"\[" in line 5; put "\]" before it$/,
  ],
  ['a bracket too many', '[]\n}', '[]\n}}', [7, 2], /closes nothing; remove it/],
  ['a bracket that is missing', '[]\n}', '[]\n', [6, 16], /the "{" in line 1 is open; add "}"$/],
  ['a space that is none', '  "title"', '\u00a0 "title"', [4, 1], /nobody sees \(U\+00A0\)/],
];

const inYaml: readonly Case[] = [
  ['a tab', '    headline', '\theadline', [5, 1], /a tab stands where spaces must; indent with spaces$/],
  ['a tab behind spaces', '    headline', '  \theadline', [5, 3], /a tab stands where spaces must/],
  [
    'a line too far to the right',
    '    headline',
    '     headline',
    [5, 6],
    /column 6, .* column 5; move it there$/,
  ],
  [
    'a line too far to the left',
    '    headline',
    '   headline',
    [5, 4],
    /column 4, .* column 5; move it there$/,
  ],
  ['an indented first level', 'title', ' title', [2, 2], /column 2, .* column 1; move it there$/],
  ['a list without a dash', '  - id', '  id', [5, 5], /column 5, .* column 3; move it there$/],
  ['an unquoted colon', ' Bericht', ' Bericht: Tag', [5, 15], /second ": ".*quotes: "Bericht: Tag"$/],
  ['no space behind a colon', 'title: Tee', 'title:Tee', [2, 7], /space is missing behind the colon/],
  ['no space behind a dash', '- id', '-id', [4, 4], /space is missing behind the dash/],
  ['a quote that is not closed', ' Bericht', ' "Bericht', [5, 15], /opens here and is not closed/],
  ['more behind a quote', ' Bericht', ' "X" fiel aus', [5, 15], /goes on behind its closing/],
  ['an apostrophe in single quotes', ' Bericht', " 'Bob's Tag'", [5, 15], /apostrophe ends a text/],
  [
    'a bracket at the start',
    ' Bericht',
    ' [X] fiel aus',
    [5, 15],
    /with "\["; put it into quotes: "\[X\] fiel aus"$/,
  ],
  [
    'an at sign at the start',
    ' Bericht',
    ' @musk schrieb',
    [5, 15],
    /with "@"; put it into quotes: "@musk schrieb"$/,
  ],
  ['a dash at the start', ' Bericht', ' - 5 Grad', [5, 15], /with "-"; put it into quotes: "- 5 Grad"$/],
  ['a star at the start', ' Bericht', ' *wichtig*', [5, 15], /alias.*put a text into quotes/],
  ['a hash at the start', ' Bericht', ' #1 im Netz', [5, 15], /comment.*quotes: "#1 im Netz"$/],
  ['a comment of another language', 'title', '// Titel\ntitle', [2, 1], /comments begin with "#"/],
  ['a number that is a text', ' Bericht', ' 2025', [5, 15], /but is a number; write it in quotes: "2025"$/],
  ['a word that is a text', ' Bericht', ' true', [5, 15], /true or false; write it in quotes: "true"$/],
  ['a space that is none', '    headline', '\u00a0   headline', [5, 1], /nobody sees \(U\+00A0\)/],
];

describe('a usual mistake', () => {
  for (const one of inJson)
    it(`in JSON gets one sentence at its place: ${one[0]}`, () => holds('b.json', JSON_TEXT, one));
  for (const one of inYaml)
    it(`in YAML gets one sentence at its place: ${one[0]}`, () => holds('b.yaml', YAML_TEXT, one));

  it('is found where nothing but space and comments follows it', () => {
    for (const rest of ['', '\n', '\n\n', '\n# x', '\n# x\n', ' \n \n'])
      for (const line of ['title: @x', 'title: a: b', '\tid: x', 'title:x', 'a: "b" c'])
        assert.equal(found('b.yaml', `format: x\n${line}${rest}`).place[0], 2);
  });

  it('is none where a date, a time or typographic quotes are a text in YAML', () => {
    for (const headline of ['2025-05-24', '17:00', '2025-05-24T15:00', '„Bericht“', 'Bericht, Tag']) {
      const text = YAML_TEXT.replace('Bericht', headline);
      const { issues, value } = documentOf('b.yaml', { text, bom: false }, DEFAULT_LIMITS);
      assert.deepEqual(issues, []);
      assert.equal((value as { sources: { headline: unknown }[] }).sources[0]!.headline, headline);
    }
  });

  it('is shown with its line and a mark below it, in either language', async (t) => {
    const folder = folderOf(t, { 'b.json': JSON_TEXT.replace('"Tee"', '„Tee“') });
    const { stdout } = await newsquiz(folder, 'check', 'b.json', '--language', 'de');
    assert.match(
      stdout,
      /4:12 {2}Fehler {2}schema\/json\n.* ist kein gültiges JSON, Zeile 4, Spalte 12: .*schreiben Sie "Tee"\n/,
    );
    assert.match(stdout, / {4}> 4 \| {3}"title": „Tee“,\n {8}\| {12}\^\n/);
  });
});
