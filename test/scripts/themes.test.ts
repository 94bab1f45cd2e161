// The finished themes: every token of the elements, and every pair of colours that meet, in both schemes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colours } from '../../components/shared/tokens.styles.js';
import { COLOUR_PAIRS, contrast } from '../../themes/contrast.js';
import { themes } from '../../themes/themes.js';
import type { Theme } from '../../themes/themes.js';

const plain: Theme = { title: 'Plain', about: '', colours, others: {} };
const all: Record<string, Theme> = { plain, ...themes };

describe('contrast', () => {
  it('is 21 of black on white, and 1 of a colour on itself', () => {
    assert.equal(contrast('#000', '#ffffff'), 21);
    assert.equal(contrast('#0b4a8f', '#0b4a8f'), 1);
    assert.equal(contrast('red', '#fff'), undefined);
  });
});

describe('a pair of colours', () => {
  it('names tokens that there are', () => {
    for (const { back, front } of COLOUR_PAIRS)
      assert.ok(colours[front] && colours[back], `${front} on ${back}`);
  });
});

for (const [name, { colours: own }] of Object.entries(all))
  describe(`the theme ${name}`, () => {
    it('gives every colour', () => {
      assert.deepEqual(Object.keys(own).sort(), Object.keys(colours).sort());
    });

    for (const [scheme, index] of [
      ['light', 0],
      ['dark', 1],
    ] as const)
      it(`has text of 7:1 and edges of 3:1 in the ${scheme} scheme`, () => {
        for (const { back, front, least, what } of COLOUR_PAIRS) {
          const [ink, paper] = [own[front]?.[index] ?? '', own[back]?.[index] ?? ''];
          const ratio = contrast(ink, paper) ?? 0;
          const wanted = name === 'contrast' ? 7 : least;
          assert.ok(
            ratio >= wanted,
            `${what}: ${front} ${ink} on ${back} ${paper} has ${ratio.toFixed(2)}:1`,
          );
        }
      });
  });
