// The embed file that a host makes with the question types and languages it needs: what it weighs, holds and plays.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { questionTypes } from '../../src/index.js';
import type { Texts } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { languages } from '../../src/locales/languages.js';
import { bank, order, single } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { embed, jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';

/** The aim is 24,000 bytes: see docs/decisions/0008-byte-budget.md. */
const limit = 34_050;
const limitWithoutPolicies = 31_300;

const folder = mkdtempSync(join(tmpdir(), 'newsquiz-'));
after(() => rmSync(folder, { recursive: true }));

interface Built {
  readonly status: number | null;
  readonly said: string;
  readonly out: string;
}

/** Runs the command; its files are in `out`. */
function make(name: string, ...options: string[]): Built {
  const out = join(folder, name);
  const args = ['scripts/build-embed.mjs', '--out', out, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stderr, out };
}

function file({ out, said, status }: Built): string {
  assert.equal(status, 0, said);
  return readFileSync(join(out, 'news-quiz.js'), 'utf8');
}

function weightOf(name: string, code: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const { length } = brotliCompressSync(code, { params });
  console.info(`${name}: ${length} bytes in brotli`);
  return length;
}

/** The words in a file: those of its languages, and `null` for the others. */
function wordsIn(code: string): Record<string, Texts | null> {
  return JSON.parse(code.split('\n')[1] ?? '') as Record<string, Texts | null>;
}

const choiceTypes = 'single-choice,multiple-choice,true-false,order';
const all = make('all');
const four = make('four', '--types', choiceTypes);
const plain = make('plain', '--types', choiceTypes, '--policies', 'none');
const one = make('one', '--types', 'single-choice', '--languages', 'de,en');

describe('an embed file with chosen types', () => {
  it(`weighs at most ${limit} bytes with the four choice types`, () => {
    assert.ok(weightOf('four choice types', file(four)) <= limit);
  });

  it(`weighs at most ${limitWithoutPolicies} bytes without policies`, () => {
    assert.ok(weightOf('four choice types without policies', file(plain)) <= limitWithoutPolicies);
  });

  it('is smaller with one type, though it has a language more', () => {
    const weight = weightOf('single-choice, German and English', file(one));
    assert.ok(weight < weightOf('four choice types', file(four)));
  });

  it('holds all and nothing else where nothing is chosen', () => {
    assert.ok(file(all) === readFileSync('dist/embed/news-quiz.js', 'utf8'), 'the two files differ');
    assert.ok(readFileSync(join(all.out, 'news-quiz.de.js'), 'utf8') === embed, 'the two files differ');
  });

  it('holds no tag and no word of what was left out', () => {
    const code = file(one);
    for (const type of Object.keys(questionTypes))
      assert.equal(code.includes(`nq-${type}`), type === 'single-choice', `nq-${type}`);
    const { de: german, en: english, ...others } = wordsIn(code);
    for (const texts of [german, english])
      assert.deepEqual(Object.keys(texts?.types ?? {}), ['single-choice']);
    assert.deepEqual(new Set(Object.values(others)), new Set([null]));
    for (const type of Object.keys(questionTypes)) assert.ok(embed.includes(`nq-${type}`), `no ${type}`);
  });

  it('has the languages that are asked for, the first before the others, and every other beside it', () => {
    const words = Object.entries(wordsIn(file(one)));
    const inside = words.filter(([, texts]) => texts !== null).map(([tag]) => tag);
    assert.deepEqual(inside, ['de', 'en']);
    assert.equal(words[0]?.[0], 'de');
    assert.deepEqual(words.map(([tag]) => tag).sort(), Object.keys(languages).sort());
    for (const [tag, { texts }] of Object.entries(languages))
      assert.deepEqual(JSON.parse(readFileSync(join(one.out, `locales/${tag}.json`), 'utf8')), texts, tag);
  });

  it('is one file, with the hashes of it and of the small scripts beside it', () => {
    const hashes = JSON.parse(readFileSync(join(one.out, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const hash = createHash('sha384').update(file(one)).digest('base64');
    assert.equal(hashes['news-quiz.js'], `sha384-${hash}`);
    assert.deepEqual(Object.keys(hashes).sort(), ['frame.js', 'loader.js', 'news-quiz.js', 'resize.js']);
  });

  it('leaves questions of other types out, says so in the console, and plays the rest', async () => {
    const [first] = bank.quizzes as object[];
    const quiz = { ...first, pick: { questions: [single.id, order.id] } };
    const files = {
      '/one.js': { type: 'text/javascript', body: file(one) },
      '/bank.json': jsonFile({ ...bank, quizzes: [quiz] }),
    };
    const page = pageOf({ head: '<script src="/one.js" defer></script>', body: quizTag() });
    await visit({ page, files }, async (it) => {
      assert.equal((await it.event('nq-ready')).questions, 1);
      await play(it.quiz());
      const { earned, possible } = await it.event('nq-completed');
      assert.deepEqual([earned, possible], [1, 1]);
      assert.match(it.console.join('\n'), /parts of the bank were left out/);
    });
  });
});

describe('an embed file without policies', () => {
  it('holds no tag and no word of theirs', () => {
    const code = file(plain);
    const whole = file(all);
    for (const part of ['nq-overview', JSON.stringify(en.toOpen), JSON.stringify(en.noLimit)])
      assert.deepEqual([part, code.includes(part), whole.includes(part)], [part, false, true]);
  });

  it('plays a quiz that asks for them without them, and says so in the console', async () => {
    const [first] = bank.quizzes as object[];
    const policy = {
      navigation: 'free',
      attempts: 3,
      confidence: true,
      flags: true,
      overview: true,
      time: { seconds: 60 },
    };
    const files = {
      '/plain.js': { type: 'text/javascript', body: file(plain) },
      '/bank.json': jsonFile({ ...bank, quizzes: [{ ...first, policy }] }),
    };
    const page = pageOf({ head: '<script src="/plain.js" defer></script>', body: quizTag() });
    await visit({ page, files }, async (it) => {
      assert.equal((await it.event('nq-ready')).questions, 4);
      const quiz = it.quiz().in('en');
      const { buttons } = await quiz.screen();
      const { flag, hint, overview } = en;
      assert.deepEqual(
        buttons.filter((name) => [flag, hint, overview].some((word) => name.includes(word))),
        [],
      );
      await play(quiz);
      const { earned, possible } = await it.event('nq-completed');
      assert.equal(earned, possible);
      const said = it.console.join('\n');
      for (const name of ['hints', 'attempts', 'confidence', 'flags', 'overview', 'time'])
        assert.match(said, new RegExp(`without policies of the bank.*${name}`, 's'));
    });
  });
});

describe('the command that makes it', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'a type that is not there',
      ['--types', 'order,clozee'],
      /^--types: "clozee" .*single-choice.*order.*\.\n$/,
    ],
    ['a language that is not there', ['--languages', 'xx'], /^--languages: "xx" .*\bde, .*\ben, .*\.\n$/],
    ['a policy that is not there', ['--policies', 'hint'], /^--policies: "hint" .*hints, attempts.*\.\n$/],
    ['no type at all', ['--types', ''], /^--types: "" .*\n$/],
    ['an option that is not there', ['--type', 'order'], /^[^\n]*--type\b.*--types[^\n]*\n$/],
  ];
  for (const [what, options, expected] of cases) {
    it(`refuses ${what} in one line, and writes nothing`, () => {
      const { out, said, status } = make('refused', ...options);
      assert.equal(status, 2);
      assert.match(said, expected);
      assert.ok(!existsSync(out));
    });
  }
});
