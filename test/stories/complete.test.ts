// That nothing is forgotten: every element and type has its stories, and the manifest describes all of what they document.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadCsf } from 'storybook/internal/csf-tools';
import { partElements } from '../../components/elements.js';
import { tokenDefaults } from '../../components/shared/tokens.styles.js';
import { manifestOf } from '../../scripts/write-manifest.js';
import type { Described, ElementDeclaration } from '../../scripts/write-manifest.js';
import { questionTypes } from '../../src/index.js';
import type { Question, QuestionTypeName } from '../../src/index.js';
import { partialResponse } from '../support/a11y-responses.js';

const files = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.stories.ts'))
  .map((file) => `stories/${file.replaceAll('\\', '/')}`);

const parsed = files.map((file) => {
  const csf = loadCsf(readFileSync(file, 'utf8'), {
    fileName: file,
    makeTitle: (title) => title,
  }).parse();
  const exports = new Set(Object.keys(csf._stories));
  return { file, component: csf._meta?.component?.replaceAll(/['"]/gu, ''), exports };
});
const storiesOf = (tag: string): ReadonlySet<string> => {
  const found = parsed.find(({ component }) => component === tag);
  assert.ok(found, `no file in stories/ has component: '${tag}'`);
  return found.exports;
};

const tags = [...Object.keys(partElements), 'news-quiz'];
const types = Object.keys(questionTypes) as QuestionTypeName[];
const FORMS = ['LongWords', 'RightToLeft', 'Narrow', 'Dark', 'ForcedColours', 'ReducedMotion', 'LargeText'];

describe('the stories', () => {
  it('are there for every element', () => {
    for (const tag of tags) assert.ok(storiesOf(tag).size > 0, tag);
  });

  it('show every type in every state, and a reader who plays it', () => {
    for (const type of types) {
      const exports = storiesOf(`nq-${type}`);
      const judged = exports.has('Answered') ? ['Answered'] : ['Right', 'Wrong'];
      for (const name of ['Start', 'Chosen', ...judged, 'Result', ...FORMS, 'PlayedRight', 'PlayedOtherwise'])
        assert.ok(exports.has(name), `nq-${type} has no story ${name}`);
    }
  });

  it('show a partly right answer of each type that knows one', () => {
    for (const type of types) {
      const samples = JSON.parse(readFileSync(`questions/samples/${type}.json`, 'utf8')) as Question[];
      const isKnown = samples.some((sample) => partialResponse(sample) !== undefined);
      assert.equal(storiesOf(`nq-${type}`).has('Partial'), isKnown, type);
    }
  });

  it('show the whole quiz in every state', () => {
    const exports = storiesOf('news-quiz');
    for (const name of ['Start', 'Playground', 'PlayedToTheEnd', 'Result', 'Failed', 'Loading', ...FORMS])
      assert.ok(exports.has(name), `news-quiz has no story ${name}`);
  });
});

const elements = (await manifestOf()).modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

describe('the manifest', () => {
  it('has every element under its tag, with a summary', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
    for (const { name, summary } of elements) assert.ok(summary, name);
  });

  it('describes every attribute, property, event, slot, part and custom property', () => {
    for (const element of elements)
      for (const [kind, things] of Object.entries(describedOf(element)))
        for (const { description, name } of things)
          assert.ok(description, `${element.name}: ${kind} ${name}`);
  });

  it('gives every custom property its default', () => {
    for (const { cssProperties = [], name } of elements) {
      assert.deepEqual(cssProperties.map((it) => it.name).sort(), Object.keys(tokenDefaults()).sort(), name);
      for (const property of cssProperties) assert.ok(property.default, `${name}: ${property.name}`);
    }
  });
});

function describedOf(element: ElementDeclaration): Record<string, readonly Described[]> {
  const {
    attributes = [],
    cssParts = [],
    cssProperties = [],
    events = [],
    members = [],
    slots = [],
  } = element;
  return { attributes, members, events, slots, cssParts, cssProperties };
}
