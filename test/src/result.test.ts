import { expect } from '@open-wc/testing';
import { failure, issue, MAX_ISSUES, pointer, success } from '../../src/result.js';

describe('an issue', () => {
  it('names its place by a JSON Pointer', () => {
    expect(pointer([])).to.equal('');
    expect(pointer(['options', 0, 'text'])).to.equal('/options/0/text');
  });

  it('escapes a slash and a tilde in its place, the tilde first', () => {
    expect(pointer(['a/b', 'c~d', '~1', ''])).to.equal('/a~1b/c~0d/~01/');
  });

  it('is as it was written, up to 300 characters (req 91)', () => {
    const message = 'm'.repeat(300);
    expect(issue(['p'], 'schema/type', message)).to.deep.equal({ path: '/p', code: 'schema/type', message });
  });

  it('is cut behind 300 characters, message and path (req 91)', () => {
    const { path, message } = issue(['p'.repeat(400)], 'schema/type', 'm'.repeat(301));
    expect(message).to.equal(`${'m'.repeat(299)}…`);
    expect(path).to.equal(`/${'p'.repeat(298)}…`);
  });
});

describe('a result', () => {
  const issues = Array.from({ length: 60 }, (_, index) => issue([index], 'schema/type', 'is wrong'));

  it('carries the first fifty issues, and no more (req 91)', () => {
    expect(MAX_ISSUES).to.equal(50);
    expect(success('value', issues)).to.deep.equal({ ok: true, value: 'value', issues: issues.slice(0, 50) });
    expect(failure(issues)).to.deep.equal({ ok: false, issues: issues.slice(0, 50) });
  });

  it('of a success needs no issue', () => {
    expect(success(1)).to.deep.equal({ ok: true, value: 1, issues: [] });
  });
});
