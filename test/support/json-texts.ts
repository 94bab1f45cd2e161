import fc from 'fast-check';

/** JSON texts that every program must take, in the manner of JSONTestSuite (N. Seriot, "Parsing JSON is a Minefield"). */
export const VALID_JSON: readonly string[] = [
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '10',
    '0.5',
    '-0.0',
    '1e2',
    '1E+2',
    '1e-2',
    '0e1',
    '0E0',
    '123.456e78',
    '1e999',
    '-1e-999',
  ],
  ...['9007199254740993', '0.1e1', 'true', 'false', 'null', '""', '"a"', '" "', '"\u007f"', '"\u2028\u2029"'],
  ...[
    '"\\""',
    '"\\\\"',
    '"\\/"',
    '"\\b\\f\\n\\r\\t"',
    '"\\u0041"',
    '"\\uD83D\\ude00"',
    '"\\ud800"',
    '"\\u0000"',
  ],
  ...[
    '"\ud800"',
    '"😀"',
    '"/*a*/"',
    '"\\\\u0041"',
    '[]',
    '[ ]',
    '[[]]',
    '[1]',
    '[1,2]',
    ' [1 , 2 ] ',
    '[""]',
  ],
  ...[
    '\t\r\n [\t\r\n ]\t\r\n ',
    '[null,1,"1",{}]',
    '{}',
    '{ }',
    '{"a":1}',
    '{"":0}',
    '{"a":{}}',
    '{"a":[],"b":{}}',
  ],
  ...[
    '{"a b":"c"}',
    ' { "a" : 1 , "b" : 2 } ',
    '{"\\u0061":1}',
    '{"a":"\\u0000"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":0}}}',
  ],
];

/** Texts that are no JSON, though some are almost. */
export const INVALID_JSON: readonly string[] = [
  ...[
    '',
    ' ',
    '\n',
    '\ufeff',
    '\ufeff{}',
    '\u00a0[]',
    '[]\u00a0',
    '\f[]',
    '\v1',
    '[1]x',
    '1 2',
    '[][]',
    '{}{}',
    '"a""b"',
  ],
  ...[
    '01',
    '-01',
    '1.',
    '.5',
    '-',
    '+1',
    '1e',
    '1e+',
    '1.e1',
    '0x10',
    '1_000',
    '--1',
    '-.5',
    '0.',
    '1e1.5',
    '1,',
    '- 1',
  ],
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'undefined',
    'True',
    'NULL',
    'nul',
    'truefalse',
    'nulll',
    'a',
    "'a'",
    '`a`',
  ],
  ...[
    '"',
    '"a',
    'a"',
    '"\\"',
    '"\\x41"',
    '"\\u12"',
    '"\\u12G4"',
    '"\\U0041"',
    '"\\\'"',
    '"\\a"',
    '"\\0"',
    '"\\ "',
  ],
  ...[
    '"\t"',
    '"\n"',
    '"\u0000"',
    '"\u001f"',
    '"a\rb"',
    '"\\\n"',
    '[',
    ']',
    '[1',
    '[1,',
    '[,',
    '[,1]',
    '[1,]',
    '[1,,2]',
  ],
  ...[
    '[1 2]',
    '["a" "b"]',
    '[1:2]',
    '[1}',
    '{]',
    '[1;2]',
    '(1)',
    '{',
    '}',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a" 1}',
  ],
  ...[
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '{null:1}',
    '{"a":}',
    '{:1}',
    '{,}',
    '{"a":1,}',
    '{"a":1,,"b":2}',
    '{"a":1 "b":2}',
  ],
  ...[
    '{"a","b"}',
    '{"a"::1}',
    '{"a":1:2}',
    '{"a":1]',
    '[{"a":1]}',
    '{[]:1}',
    '{"a":"b" c}',
    '{"a":/*c*/1}',
    '[1]//c',
  ],
  ...[
    '// c\n[]',
    '# c\n[]',
    '<!-- c -->[]',
    '[\\u0031]',
    '\\u0031',
    '*',
    '{"a":1}}',
    '[[[[',
    '{"a":{"b":{',
    '[1]\u0000',
  ],
];

const PIECES = [
  ...'[]{}",:\\ \n0123456789-+.eEtrufalsn/*\u0000\ufeff',
  'null',
  '"a":',
  '\\u00',
  '😀',
  '__proto__',
];

/** Signs and words of JSON, and some others, in any order. */
export const tokens: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES, 'true', '"a"', '1'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** JSON texts of any shape, written with or without space. */
export const jsonText: fc.Arbitrary<string> = fc
  .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

/** The same with a few places cut out or overwritten: most are no longer JSON, some still are. */
export function mangled(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), piece: fc.constantFrom('', ...PIECES) });
  return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
    edits.reduce((edited, { at, cut, piece }) => {
      const place = at % (edited.length + 1);
      return edited.slice(0, place) + piece + edited.slice(place + cut);
    }, text),
  );
}

/** What `JSON.parse` says of a text. */
export function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** The values in a JSON value, itself included. */
export function countNodes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce<number>((sum, inner) => sum + countNodes(inner), 0);
}
