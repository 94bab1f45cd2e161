import { expect } from '@open-wc/testing';
import { isSafeUrl, parseBank } from '../../../src/index.js';
import { bankJson } from '../../support/banks.js';
import { singleChoice } from '../../support/questions.js';

const longest = `https://example.org/${'a'.repeat(2048 - 20)}`;

const safe = [
  'https://example.org',
  'https://example.org/artikel?id=1&b=2#absatz',
  'HTTPS://EXAMPLE.ORG/',
  'https://example.org:8443/',
  'https://münchen.example/straße',
  'https://[2001:db8::1]/',
  'https://example.org/a@b:c',
  'http://localhost:8000/bank.json',
  'http://127.0.0.1/',
  'http://[::1]:8000/',
  longest,
];

const refused = {
  'another scheme': [
    ...['http://example.org/', 'ftp://example.org/', 'javascript:alert(1)', 'JavaScript:alert(1)'],
    ...[
      'data:text/html,<script>alert(1)</script>',
      'data:image/png;base64,AAAA',
      'blob:https://example.org/1',
    ],
    ...['file:///etc/passwd', 'mailto:a@example.org', 'ws://example.org/', 'view-source:https://example.org'],
    ...[
      'http://localhost.example.org/',
      'http://127.0.0.2/',
      'http://0.0.0.0/',
      'http://localhost@example.org/',
    ],
  ],
  credentials: ['https://user:pass@example.org/', 'https://user@example.org/', 'https://:pass@example.org/'],
  'forms that programs read in two ways': [
    ...[
      'https:\\\\example.org\\',
      'https://example.org\\@evil.example/',
      'https:example.org',
      'https:/example.org',
    ],
    ...[
      'https:///example.org',
      '//example.org/',
      '/artikel',
      'example.org',
      '',
      '#a',
      'https://',
      'https://?',
    ],
  ],
  'control characters and spaces': [
    ...[
      'https://example.org/\n',
      'java\nscript:alert(1)',
      '\u0001https://example.org/',
      ' https://example.org/',
    ],
    ...[
      'https://exam\tple.org/',
      'https://example.org/a b',
      'https://example.org/\u007f',
      'https://example.org/\u0085',
    ],
  ],
  'a length beyond 2,048 characters': [`${longest}a`],
  'hosts that are none': [
    'https://exa mple.org/',
    'https://[::1/',
    'https://example.org:99999/',
    'https://%/',
  ],
};

describe('a link', () => {
  it('may be shown with https, or with http to this machine (req 85)', () => {
    expect(longest).to.have.length(2048);
    for (const url of safe) expect(isSafeUrl(url), url).to.be.true;
  });

  for (const [reason, urls] of Object.entries(refused)) {
    it(`is refused for ${reason} (req 85)`, () => {
      for (const url of urls) expect(isSafeUrl(url), url).to.be.false;
    });
  }

  it('that is not safe is reported with its place, and its source is left out (req 85)', () => {
    const source = { id: 'report', language: 'de' };
    for (const url of Object.values(refused).flat()) {
      const result = parseBank(bankJson([singleChoice()], { sources: [{ ...source, url }], facts: [] }));
      expect(result.issues[0]?.path, url).to.equal('/sources/0/url');
      expect(result.issues[0]?.message, url).to.include('https:');
    }
  });
});
