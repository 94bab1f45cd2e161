import { expect } from '@open-wc/testing';
import { isInlineElement, isSkippedElement } from '../../../src/evidence/index.js';

describe('elements', () => {
  it('of phrases stay in the line', () => {
    for (const name of ['a', 'b', 'em', 'i', 'span', 'strong', 'sup', 'time', 'wbr'])
      expect(isInlineElement(name), name).to.equal(true);
  });

  it('of blocks, line breaks and unknown names separate words', () => {
    for (const name of ['p', 'br', 'td', 'li', 'h1', 'div', 'news-lead', 'constructor', '', 'A'])
      expect(isInlineElement(name), name).to.equal(false);
  });

  it('that are no text of an article are skipped', () => {
    for (const name of [
      'script',
      'style',
      'noscript',
      'template',
      'head',
      'svg',
      'textarea',
      'select',
      'button',
      'news-quiz',
    ]) {
      expect(isSkippedElement(name), name).to.equal(true);
    }
    for (const name of ['p', 'article', 'figcaption', 'a', 'x-unknown', 'toString'])
      expect(isSkippedElement(name), name).to.equal(false);
  });
});
