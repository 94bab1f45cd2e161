import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Bank } from '../../src/index.js';
import { check, files, folderOf, json } from './fixture.js';

/** A false statement that gives itself away, in German and, by the translation beside it, in English. */
function telling(it: Bank): void {
  it.questions[1]!.prompt = 'Der Hausmeister kennt jeden Grund.';
}

const config = (lint: unknown) => ({ 'newsquiz.config.json': json({ lint }) });
const RULE = 'lint/absolute-words';

describe('rules on quality in newsquiz check', () => {
  it('are asked of the bank, with the place in its file', async (t) => {
    const given = files(telling);
    const { reports } = await check(folderOf(t, given), 'bank.json');
    const finding = reports[0]!.findings.find(({ rule }) => rule === RULE)!;
    assert.equal(finding.level, 'warning');
    assert.equal(finding.path, '/questions/1/prompt');
    assert.match(given['bank.json']!.split('\n')[finding.line! - 1]!, /kennt jeden Grund/);
  });

  it('are asked of a translation, with the place in its own file', async (t) => {
    const given = files();
    given['translations/en.json'] = given['translations/en.json']!.replace('It was 8.15.', 'It was 8.51.');
    const { reports } = await check(folderOf(t, given), 'bank.json');
    const finding = reports[0]!.findings.find(({ rule }) => rule === 'lint/translation-facts')!;
    assert.match(finding.file!, /^translations[/\\]en\.json$/);
    assert.equal(finding.path, '/questions/when/key/explanation');
    assert.match(given['translations/en.json'].split('\n')[finding.line! - 1]!, /8\.51/);
  });

  it('have the level that the nearest config file above the bank sets', async (t) => {
    const inner = Object.entries(files(telling)).map(([path, text]) => [`banks/coffee/${path}`, text]);
    const folder = folderOf(t, {
      ...(Object.fromEntries(inner) as Record<string, string>),
      ...config({ rules: { [RULE]: 'error' } }),
    });
    const { code, reports } = await check(folder, 'banks/coffee/bank.json');
    assert.equal(code, 1);
    assert.equal(reports[0]!.findings.find(({ rule }) => rule === RULE)!.level, 'error');
  });

  it('are suppressed by the bank, with a reason', async (t) => {
    const given = files((it) => {
      telling(it);
      it.lint = { suppressions: [{ rule: RULE, at: 'questions/why', reason: 'Ein Zitat.' }] };
    });
    const { reports } = await check(folderOf(t, given), 'bank.json');
    assert.deepEqual(
      reports[0]!.findings.filter(({ rule }) => rule.startsWith('lint/')),
      [],
    );
  });

  it('say where settings are wrong, in the bank and in the config file', async (t) => {
    const given = files((it) => void (it.lint = { suppressions: [{ rule: RULE, at: 'questions/why' }] }));
    const { code, reports } = await check(
      folderOf(t, { ...given, ...config({ rules: { 'lint/absolut': 'off' }, level: 'error' }) }),
      'bank.json',
    );
    assert.equal(code, 1);
    const wrong = reports[0]!.findings.filter(({ rule }) => rule === 'lint/settings');
    assert.deepEqual(
      wrong.map(({ file, path }) => [file?.replace(/.*[/\\]/, ''), path]),
      [
        ['newsquiz.config.json', '/lint'],
        [undefined, '/lint/suppressions/0/reason'],
      ],
    );
  });

  it('stop with a sentence where the config file is no JSON', async (t) => {
    const { code, stderr } = await check(
      folderOf(t, { ...files(), 'newsquiz.config.json': '{' }),
      'bank.json',
    );
    assert.equal(code, 2);
    assert.match(stderr, /newsquiz\.config\.json: is no JSON object; it looks like \{ "lint"/);
  });
});
