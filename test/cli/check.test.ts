import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bank } from '../../src/index.js';
import { bank, check, files, folderOf, json, newsquiz, read, REPORT, translation } from './fixture.js';

const rulesOf = ({ reports }: Awaited<ReturnType<typeof check>>): string[] =>
  reports
    .flatMap(({ findings }) => findings.map(({ rule }) => rule))
    .filter((rule) => !rule.endsWith('no-digest'));

describe('newsquiz check', { concurrency: 2 }, () => {
  it('passes a good bank and says what is in it', async (t) => {
    const folder = folderOf(t, files());
    const { code, reports, stderr } = await check(
      folder,
      'bank.json',
      '--article',
      'agency=agency.txt',
      '--update',
    );
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const [report] = reports;
    assert.ok(report);
    const { updated, ...rest } = report;
    assert.equal(updated?.length, 6);
    assert.deepEqual(rest, {
      bank: 'bank.json',
      ok: true,
      counts: { facts: 3, questions: 2, quizzes: 1, errors: 0, warnings: 0, notes: 0 },
      types: { 'single-choice': 1, 'true-false': 1 },
      sources: [
        { id: 'report', status: 'verified' },
        { id: 'agency', status: 'verified' },
      ],
      findings: [],
    });
  });

  it('prints for people, without colour where nobody looks, what there is and how it fared', async (t) => {
    const { code, stdout } = await newsquiz(folderOf(t, files()), 'check', 'bank.json');
    assert.equal(code, 0);
    assert.match(stdout, /^bank\.json\n/);
    assert.match(stdout, /3 facts, 2 questions \(1 single-choice, 1 true-false\), 1 quiz\n/);
    assert.match(stdout, /Sources: report verified, agency not given/);
    assert.match(stdout, /OK: 0 errors, 4 warnings, 0 notes\n$/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /\u001b/);
  });

  const faults: [string, string, number, (bank: Bank) => void][] = [
    ['an unknown field', 'schema/unknown-key', 1, (it) => Object.assign(it.facts[0]!, { colour: 'red' })],
    ['a fact that is not there', 'reference/missing-fact', 1, (it) => it.questions[0]!.basis.push('nothing')],
    ['a lost start', 'evidence/lost', 1, (it) => (it.facts[0]!.evidence[0]!.start = 'Am Dienstag')],
    ['a lost end', 'evidence/lost', 1, (it) => (it.facts[0]!.evidence[0]!.end = 'Teemaschine aus')],
    [
      'a changed passage',
      'evidence/changed',
      1,
      (it) => (it.facts[0]!.evidence[0]!.digest = '0123456789abcdef'),
    ],
    ['words in several places', 'evidence/ambiguous', 1, (it) => (it.facts[1]!.evidence[0]!.start = 'Uhr')],
    ['a changed source', 'source/changed', 0, (it) => (it.sources[0]!.digest = '0123456789abcdef')],
    [
      'a missing reason',
      'lint/missing-rationale',
      0,
      (it) => (it.questions[1]!.key = { answer: 'false', explanation: 'Hausmeister' } as never),
    ],
    [
      'a missing attribution',
      'lint/attribution',
      0,
      (it) => (it.questions[1]!.key.explanation = 'Er ist nur vermutet.'),
    ],
    ['a fact without a question', 'lint/unused-fact', 0, (it) => (it.questions[1]!.basis = ['start'])],
  ];
  for (const [fault, rule, exit, change] of faults) {
    it(`finds ${fault}`, async (t) => {
      const outcome = await check(folderOf(t, files(change)), 'bank.json');
      assert.equal(outcome.code, exit, outcome.stderr);
      const found = outcome.reports[0]!.findings.find((finding) => finding.rule === rule);
      assert.ok(found, `found ${rulesOf(outcome).join(', ')}`);
      assert.match(found.path, /^\/(facts|questions|sources)\/\d/);
      assert.ok(found.line! > 1 && found.column! >= 1);
      assert.equal(outcome.reports[0]!.ok, exit === 0);
      const strict = await check(folderOf(t, files(change)), 'bank.json', '--strict');
      assert.equal(strict.code, 1);
    });
  }

  it('points at the place in the file, also behind entries that were left out', async (t) => {
    const broken = files((it) => {
      it.facts.unshift({ ...it.facts[0]!, id: 'Bad Id' });
      it.facts[3]!.evidence[0]!.start = 'Der Nachbar';
    });
    const { reports } = await check(folderOf(t, broken), 'bank.json');
    const lost = reports[0]!.findings.find(({ rule }) => rule === 'evidence/lost')!;
    assert.equal(lost.path, '/facts/3/evidence/0');
    assert.equal(
      broken['bank.json']!.split('\n')
        .slice(lost.line! - 1, lost.line! + 2)
        .join('\n')
        .includes('Der Nachbar'),
      true,
    );
    assert.deepEqual(lost.facts, ['cause']);
    assert.deepEqual(lost.questions, ['why']);
  });

  it('points at the one that was read, where one with its id was left out before', async (t) => {
    const folder = files((it) => {
      it.facts.unshift({ ...it.facts[1]!, evidence: [] });
    });
    const { reports } = await check(folderOf(t, folder), 'bank.json');
    const places = reports[0]!.findings.filter(({ rule }) => rule === 'evidence/no-digest');
    assert.deepEqual(
      places.map(({ path }) => path),
      ['/facts/1/evidence/0', '/facts/2/evidence/0', '/facts/3/evidence/0'],
    );
  });

  it('lists exactly the facts and questions that a corrected article concerns', async (t) => {
    const folder = folderOf(t, files());
    await check(folder, 'bank.json', '--article', 'agency=agency.txt', '--update');
    const corrected = folderOf(t, {
      'bank.json': read(folder, 'bank.json'),
      'report.html': REPORT.replace('8.15&nbsp;Uhr', '8.20 Uhr').replace('10.45', '10.50'),
      'agency.txt': read(folder, 'agency.txt').replace('120', '130'),
    });
    const { code, reports } = await check(corrected, 'bank.json', '--article', 'agency=agency.txt');
    assert.equal(code, 1);
    const { findings, sources } = reports[0]!;
    assert.deepEqual(
      findings.map(({ rule, path, facts, questions }) => [rule, path, facts, questions]),
      [
        ['evidence/lost', '/facts/0/evidence/0', ['start'], ['when']],
        ['evidence/lost', '/facts/1/evidence/0', ['end'], ['when']],
        ['source/changed', '/sources/0', [], []],
        ['source/changed', '/sources/1', [], []],
      ],
    );
    assert.deepEqual(
      sources.map(({ status }) => status),
      ['changed', 'changed'],
    );
  });

  it('gives one notice for a source that changed where no evidence stands', async (t) => {
    const folder = folderOf(t, files());
    await check(folder, 'bank.json', '--update');
    const corrected = folderOf(t, {
      'bank.json': read(folder, 'bank.json'),
      'report.html': REPORT.replace('</article>', '<p>Korrektur: Es war die blaue Maschine.</p></article>'),
    });
    const { code, reports } = await check(corrected, 'bank.json');
    assert.equal(code, 0);
    assert.deepEqual(
      reports[0]!.findings.map(({ rule, level }) => [rule, level]),
      [['source/changed', 'warning']],
    );
  });

  it('gives no notice when quotes, spaces, soft hyphens or what is beside the article change', async (t) => {
    const folder = folderOf(t, files());
    await check(folder, 'bank.json', '--update');
    const same = REPORT.replace('„Kurzschluss“', '"Kurz&shy;schluss"')
      .replace('Startseite', 'Start')
      .replaceAll('. ', '.\n  ');
    assert.notEqual(same, REPORT);
    const { reports } = await check(
      folderOf(t, { 'bank.json': read(folder, 'bank.json'), 'report.html': same }),
      'bank.json',
    );
    assert.deepEqual(reports[0]!.findings, []);
  });

  it('asks whether it is the right article when most of the evidence is missing', async (t) => {
    const folder = folderOf(t, files());
    const { reports } = await check(folder, 'bank.json', '--article', 'report=agency.txt');
    assert.match(
      reports[0]!.findings.find(({ rule }) => rule === 'source/changed')!.message,
      /right article/,
    );
  });

  describe('checks translations', () => {
    const translated = (
      change: (texts: ReturnType<typeof translation>) => unknown,
    ): Record<string, string> => {
      const texts = translation();
      const changed = change(texts);
      return { ...files(), 'translations/en.json': typeof changed === 'string' ? changed : json(texts) };
    };
    const cases: [string, string, number, Parameters<typeof translated>[0], string | undefined][] = [
      [
        'names a text that is missing, at its place in the bank',
        'translation/missing',
        0,
        (it) => delete (it.quizzes as { all: { title?: string } }).all.title,
        undefined,
      ],
      [
        'names a text that is too much, at its place in the translation',
        'translation/extra',
        0,
        (it) => Object.assign(it.facts as object, { more: { statement: 'x' } }),
        'translations/en.json',
      ],
      [
        'refuses one of another bank',
        'translation/bank',
        1,
        (it) => void (it.bank = 'tea'),
        'translations/en.json',
      ],
      ['refuses one that is no JSON', 'schema/json', 1, () => '{ "format": ', 'translations/en.json'],
    ];
    for (const [outcome, rule, exit, change, file] of cases) {
      it(outcome, async (t) => {
        const { code, reports } = await check(folderOf(t, translated(change)), 'bank.json');
        assert.equal(code, exit);
        const found = reports[0]!.findings.find((finding) => finding.rule === rule);
        assert.ok(found);
        assert.equal(found.file, file);
        assert.ok(found.line);
      });
    }

    it('and takes nothing for too much that belongs to a left out part of the bank', async (t) => {
      const folder = folderOf(
        t,
        files((it) => Object.assign(it.facts[1]!, { colour: 'red' })),
      );
      const outcome = await check(folder, 'bank.json');
      assert.deepEqual(new Set(rulesOf(outcome)), new Set(['schema/unknown-key', 'lint/unused-fact']));
    });

    it('and goes without where there are none', async (t) => {
      const folder = folderOf(t, { 'bank.json': json(bank()), 'report.html': REPORT });
      assert.equal((await check(folder, 'bank.json')).code, 0);
    });
  });

  it('reports on every bank given, in one array', async (t) => {
    const bad = files((it) => (it.facts[0]!.evidence[0]!.start = 'Am Dienstag'))['bank.json']!;
    const { code, reports } = await check(
      folderOf(t, { ...files(), 'bad.json': bad }),
      'bank.json',
      'bad.json',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      reports.map(({ bank: name, ok }) => [name, ok]),
      [
        ['bank.json', true],
        ['bad.json', false],
      ],
    );
  });

  it('keeps each message to 300 characters, whatever the bank holds (91)', async (t) => {
    const long = 'wort'.repeat(500);
    const folder = folderOf(
      t,
      files((it) => {
        Object.assign(it.facts[0]!, { [long]: 1 });
        it.facts[1]!.evidence[0]!.start = long;
        it.facts[2]!.attribution = long;
      }),
    );
    const { reports } = await check(folder, 'bank.json');
    assert.ok(reports[0]!.findings.length >= 3);
    for (const { message, path } of reports[0]!.findings)
      assert.ok(message.length <= 300 && path.length <= 300);
  });

  it('takes control characters to the terminal as text only', async (t) => {
    const folder = folderOf(
      t,
      files((it) => Object.assign(it.facts[0]!, { '\u001b[31mred\u0007': 1 })),
    );
    const { stdout } = await newsquiz(folder, 'check', 'bank.json');
    assert.match(stdout, /\\u001b\[31mred\\u0007/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\u001b\u0007]/);
  });
});
