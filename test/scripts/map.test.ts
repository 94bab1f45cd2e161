import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MAP, mapSvg, placeOnMap, PLACES } from '../../scripts/write-map.js';
import { parseBank } from '../../src/index.js';

const svg = readFileSync(MAP, 'utf8');

describe('the map of the bank about the outage', () => {
  it('is what its script draws (else: node --import tsx scripts/write-map.ts)', () =>
    assert.equal(svg, mapSvg()));

  it('is small, says where it is from, and holds nothing but shapes', () => {
    assert.ok(svg.length < 30_000);
    assert.match(svg, /Natural Earth \(public domain\)/u);
    assert.deepEqual(new Set(svg.match(/<[a-z]+/gu)), new Set(['<svg', '<path', '<g']));
    assert.doesNotMatch(svg, /\b(?:on\w+|href|style)=/u);
  });

  it('has no line from edge to edge, as a shape across the 180th meridian would leave', () => {
    const [, land = ''] = /stroke="#8d979d" d="([^"]+)"/u.exec(svg) ?? [];
    const steps = [...land.matchAll(/-?\d+(?=[,-])/gu)].map(([step]) => Math.abs(Number(step)));
    assert.ok(steps.length > 1000);
    assert.ok(steps.filter((step) => step > 960).length === 0);
  });

  it('is asked about at the places where it has them', () => {
    const parsed = parseBank(readFileSync('questions/x-outage/bank.json', 'utf8'));
    assert.ok(parsed.ok);
    const maps = parsed.value.questions.filter((question) => question.type === 'hotspot');
    assert.ok(maps.length > 0);
    for (const { areas, id, picture } of maps) {
      assert.match(svg, new RegExp(`viewBox="0 0 ${picture.width} ${picture.height}"`, 'u'), id);
      for (const { id: area, x, y } of areas) {
        const place = PLACES[area];
        assert.ok(place, `${id}: ${area}`);
        assert.deepEqual({ x, y }, placeOnMap(...place));
      }
    }
  });
});
