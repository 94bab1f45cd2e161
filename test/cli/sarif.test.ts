import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bankFileOf } from '../../cli/bank/bank-file.js';
import { checkBank } from '../../cli/check-bank.js';
import { documentOf } from '../../cli/documents/document.js';
import { languages } from '../../cli/messages/index.js';
import { sarifReports } from '../../cli/report/sarif.js';
import type { BankReport } from '../../cli/report/report.js';
import { DEFAULT_LIMITS } from '../../src/index.js';
import { INVALID_JSON, VALID_JSON } from '../support/json-texts.js';
import { bank, json } from './fixture.js';

const text = { type: 'string' };
const object = (properties: object, ...required: string[]): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object): object => ({ type: 'array', items });
const number = (minimum: number): object => ({ type: 'integer', minimum });

/**
 * SARIF 2.1.0 (OASIS, errata 01) for the objects that a log of ours is made of: their names, types, ranges and what they
 * must have, as in sections 3.13 to 3.52. What else the standard allows is nothing that we write.
 */
const SARIF = object(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: list(
      object(
        {
          tool: object(
            {
              driver: object(
                {
                  name: text,
                  version: text,
                  rules: { ...list(object({ id: text, name: text }, 'id')), uniqueItems: true },
                },
                'name',
              ),
            },
            'driver',
          ),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: list(
            object(
              {
                ruleId: text,
                ruleIndex: number(-1),
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: object({ text: { type: 'string', minLength: 1 } }, 'text'),
                locations: list(
                  object({
                    physicalLocation: object({
                      artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
                      region: object({
                        startLine: number(1),
                        startColumn: number(1),
                        endLine: number(1),
                        endColumn: number(1),
                      }),
                    }),
                    logicalLocations: list(object({ fullyQualifiedName: text })),
                  }),
                ),
                properties: { type: 'object' },
              },
              'message',
            ),
          ),
        },
        'tool',
      ),
    ),
  },
  'version',
  'runs',
);

/** RFC 3986: what may stand in an address, with whole escapes. */
const address = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})+$/i;
const isSarif = new Ajv2020({ formats: { uri: /^https:\/\/[\w./-]+$/, 'uri-reference': address } }).compile(
  SARIF,
);

/** A report on a text, and the text under its name. */
async function reportOf(name: string, content: string): Promise<readonly [BankReport, string]> {
  const document = documentOf(name, { text: content, bom: false }, DEFAULT_LIMITS);
  const { report } = await checkBank(bankFileOf(document, DEFAULT_LIMITS), {
    articles: new Map(),
    strict: false,
    update: undefined,
    limits: DEFAULT_LIMITS,
    language: languages.en,
    readable: () => undefined,
  });
  return [report, content];
}

/** The log on some texts is right by the standard; their reports. */
async function logged(texts: readonly string[], nameOf: (index: number) => string): Promise<BankReport[]> {
  const all = await Promise.all(texts.map((content, index) => reportOf(nameOf(index), content)));
  const reports = all.map(([report]) => report);
  const context = { messages: languages.en.messages, texts: new Map(), width: 80 };
  const log = JSON.parse(sarifReports(reports, context)) as unknown;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return reports;
}

describe('a log in SARIF', () => {
  it('is right by the standard for every text that is no JSON, with one sentence at a place in it', async () => {
    const reports = await logged(INVALID_JSON, (index) => `${index}.json`);
    for (const [index, { findings }] of reports.entries()) {
      const content = INVALID_JSON[index]!;
      const isBlank = content.trim() === '';
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['schema/json'],
        JSON.stringify(content),
      );
      const [{ column = 0, line = 0 } = {}] = findings;
      assert.ok(isBlank || (line >= 1 && column >= 1 && line <= content.split('\n').length), content);
    }
  });

  it('is right by the standard for every text that is JSON, none of which is a mistake in JSON', async () => {
    const reports = await logged(VALID_JSON, (index) => `${index}.json`);
    assert.ok(
      reports.every(({ findings, ok }) => !ok && findings.every(({ rule }) => rule !== 'schema/json')),
    );
  });

  it('is right by the standard for names of files and for findings of every kind', async () => {
    const faulty = bank();
    Object.assign(faulty.facts[0]!, { atribution: '100 %\r\n::error::x' });
    faulty.questions[0]!.basis.push('none');
    const names = ['a b/ü.json', 'c:d#e?.json', '100 %.json', '日本/ß.json'];
    const reports = await logged(
      names.map(() => json(faulty)),
      (index) => names[index]!,
    );
    assert.ok(reports.every(({ findings }) => findings.length > 2));
  });
});
