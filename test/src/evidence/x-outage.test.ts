import { expect } from '@open-wc/testing';
import { parseBank } from '../../../src/bank/index.js';
import type { Bank, Source } from '../../../src/bank/index.js';
import { identifySource, textFragment, verifySource } from '../../../src/evidence/index.js';
import { corrections, failuresOf } from './corrections.js';
import { readArticle } from './read-dom.js';

const FOLDER = '/questions/x-outage';

const textAt = async (path: string): Promise<string> => {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  return response.text();
};

async function load(): Promise<{ bank: Bank; sources: { source: Source; text: string }[] }> {
  const parsed = parseBank(await textAt(`${FOLDER}/bank.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const ours = parsed.value.sources.filter(({ file }) => file !== undefined);
  const texts = ours.map(async (source) => ({
    source,
    text: readArticle(await textAt(`${FOLDER}/${source.file ?? ''}`)).text,
  }));
  return { bank: parsed.value, sources: await Promise.all(texts) };
}

describe('the evidence of the bank about the outage', () => {
  it('is all found in the bank’s own reports, as a page shows them', async () => {
    const { bank, sources } = await load();
    expect(sources).to.have.length.at.least(2);
    for (const { source, text } of sources) {
      const { evidence, state: whole } = verifySource(bank, source.id, text);
      // The digest was made by the command from the file: both readers see the same text.
      expect(whole, source.id).to.equal('verified');
      expect(evidence.filter(({ state }) => state !== 'found')).to.deep.equal([]);
      expect(evidence).to.have.length.at.least(36);
    }
  });

  it('tells which report a page shows', async () => {
    const { bank, sources } = await load();
    for (const { source, text } of sources) expect(identifySource(bank, text)?.id).to.equal(source.id);
  });

  it('notices every change of a number, a name or a negation, and no change of signs', async () => {
    const { bank, sources } = await load();
    for (const { source, text } of sources) {
      const pieces = bank.facts
        .flatMap(({ evidence }) => evidence)
        .filter((piece) => piece.source === source.id);
      expect(pieces.flatMap((piece) => failuresOf(piece, text))).to.deep.equal([]);
    }
  });

  it('is tried with corrections of every kind', () => {
    expect(corrections('Um 11.00 Uhr lief nichts, Anna war nicht da')).to.include.members([
      'Um 11.01 Uhr lief nichts, Anna war nicht da',
      'Um 11.00,5 Uhr lief nichts, Anna war nicht da',
      'Um 11.00 Uhr lief nichts, Meier war nicht da',
      'Um 11.00 Uhr lief nichts, Anna war  da',
      'Um 11.00 Uhr nicht lief nichts, Anna war nicht da',
    ]);
  });

  it('leads to its passage by a link', async () => {
    const { bank } = await load();
    for (const piece of bank.facts.flatMap(({ evidence }) => evidence)) {
      expect(textFragment(piece)).to.match(/^#:~:text=[^\s&]+$/);
    }
  });
});
