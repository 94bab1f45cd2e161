import { expect } from '@open-wc/testing';
import { parseBank, redact } from '../../../src/index.js';
import type { Bank } from '../../../src/index.js';
import { bankOf, readJson } from '../../support/banks.js';
import { multipleChoice, ordering, singleChoice, trueFalse } from '../../support/questions.js';

const SECRET = 'GEHEIM';
const rationales = (id: string): Record<string, { because: 'contradicted'; text: string; fact: string }> => ({
  [id]: { because: 'contradicted', text: `${SECRET} Grund`, fact: 'secret-fact' },
});
const explanation = `${SECRET} Erklärung`;

const bank: Bank = bankOf([
  singleChoice({ hints: ['Hinweis'], key: { explanation, rationales: rationales('a') } }),
  multipleChoice({ choose: 2, key: { explanation, rationales: rationales('b') } }),
  trueFalse({ notStated: true, key: { explanation, rationales: rationales('not-stated') } }),
  ordering({ key: { explanation, notes: { a: `${SECRET} Montag` } } }),
]);
const stated: Bank = {
  ...bank,
  facts: bank.facts.map((fact) => ({ ...fact, statement: `${SECRET} Aussage`, attribution: SECRET })),
};

/** Every string in a JSON value that stands somewhere under a key `key` or in the facts. */
function secretsOf({ questions, facts }: Bank): string[] {
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values((value as object | null) ?? {}).flatMap(strings);
  const keyTexts = questions.flatMap(({ key }) => strings(key)).filter((text) => /\s/.test(text));
  return [...keyTexts, ...facts.map(({ statement }) => statement)];
}

describe('a redacted bank', () => {
  it('holds no solution, explanation, reason, note or fact (req 44)', () => {
    const delivered = JSON.stringify(redact(stated));
    expect(delivered).not.to.include(SECRET);
    expect(delivered).not.to.include('"key"');
    expect(delivered).not.to.include('"facts"');
  });

  it('holds everything else as it was', () => {
    const { questions, ...frame } = redact(stated);
    const { questions: before, facts: _facts, ...rest } = stated;
    expect(frame).to.deep.equal(rest);
    expect(questions).to.deep.equal(before.map(({ key: _key, ...question }) => question));
    expect(questions.map(({ prompt }) => prompt)).to.have.length(4);
  });

  it('leaves the bank as it was', () => {
    const before = JSON.stringify(stated);
    redact(stated);
    expect(JSON.stringify(stated)).to.equal(before);
  });

  it('of the real one holds no text of a key and no fact (req 44)', async () => {
    const parsed = parseBank(await readJson('questions/x-outage/bank.json'));
    if (!parsed.ok) throw new Error('the real bank does not parse');
    const delivered = JSON.stringify(redact(parsed.value));
    const secrets = secretsOf(parsed.value);
    expect(secrets.length).to.be.above(100);
    const inside = (text: string, json: string): boolean => json.includes(JSON.stringify(text).slice(1, -1));
    // A few words, such as a time of day, may stand in another question; in their own they would give it away.
    const sentences = secrets.filter((text) => text.split(' ').length > 4);
    expect(sentences.filter((text) => inside(text, delivered))).to.deep.equal([]);
    for (const question of parsed.value.questions) {
      const alone = { ...parsed.value, facts: [], questions: [question] };
      const own = JSON.stringify(redact(alone).questions);
      expect(
        secretsOf(alone).filter((text) => inside(text, own)),
        question.id,
      ).to.deep.equal([]);
    }
  });
});
