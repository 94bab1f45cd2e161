// The worksheet of every sample of every type: its pictures, and a key that goes by the letters and numbers on the sheet.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { grade, linesOfResponse, pointsOf, questionTypes, solution, wordsFor } from '../../src/index.js';
import type { Question, QuestionResponse } from '../../src/index.js';
import { bankJson } from '../support/banks.js';
import '../support/german.js';
import { newsquiz, read, ROOT } from './fixture.js';

const samples = Object.keys(questionTypes).flatMap(
  (type) => JSON.parse(read(ROOT, `questions/samples/${type}.json`)) as Question[],
);
const named = { id: 'all', title: 'Alle', outcomes: [{ id: 'any', from: 0, text: 'Fertig.' }] };

/** A question on the sheet, and in the key behind it. */
interface Pair {
  readonly question: Question;
  readonly asked: Element;
  readonly solved: Element;
}

/** Every `src` in a value. */
function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]: [string, unknown]) =>
    key === 'src' ? [String(it)] : picturesIn(it),
  );
}

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The texts of a right response, without what stands between them. */
const textsOf = (question: Question, right: QuestionResponse): string[] =>
  linesOfResponse(question, right, wordsFor('de'))
    .flat()
    .map(({ text }) => text.replace(/\s+/g, ' ').replace(/^[–: ]+|[–: ]+$/g, ''))
    .filter(Boolean);

describe('a worksheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-sheet-'));
  let pairs: Pair[] = [];
  before(async () => {
    cpSync(join(ROOT, 'questions/samples/media'), join(folder, 'media'), { recursive: true });
    const quizzes = [{ ...named, pick: { questions: samples.map(({ id }) => id) } }];
    const sources = ['report', 'letter', 'notice', 'interview'].map((id) => ({
      id,
      language: 'de',
      headline: 'Brücke gesperrt',
      publisher: 'Tagblatt',
    }));
    writeFileSync(join(folder, 'bank.json'), JSON.stringify(bankJson(samples, { quizzes, sources })));
    writeFileSync(join(folder, 'news-quiz.js'), '');
    const args = ['--out', 'out', '--surface', 'print', '--answers', '--embed', '.'];
    const { code, stdout } = await newsquiz(folder, 'build', 'bank.json', ...args);
    assert.equal(code, 0, stdout);
    const { document } = parseHTML(read(folder, 'out/quiz/all/print.html')) as unknown as Window;
    const asked = [...document.querySelectorAll('.question')];
    const solved = [...document.querySelectorAll('.key > ol > li')];
    assert.equal(asked.length, samples.length);
    pairs = samples.map((question, index) => ({ question, asked: asked[index]!, solved: solved[index]! }));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('shows every picture of every type, with its file beside it though nothing else is built (req 42)', () => {
    for (const { asked, question } of pairs) {
      const shown = all(asked, 'img').map((image) => image.getAttribute('src') ?? '');
      assert.deepEqual(
        shown.map((src) => src.replace('../../', '')).sort(),
        picturesIn(question).sort(),
        question.id,
      );
      for (const src of shown.filter((it) => !it.startsWith('https:')))
        assert.ok(existsSync(join(folder, 'out/quiz/all', src)), src);
    }
    assert.ok(!readdirSync(join(folder, 'out')).includes('bank.json'));
  });

  it('has a key that says all that is right, for every type (req 42)', () => {
    for (const { question, solved } of pairs) {
      const [text, right] = [textOf(solved), solution(question)];
      const said = right === undefined ? [] : textsOf(question, right);
      if ('model' in question.key)
        said.push(question.key.model, ...question.key.criteria.map((it) => it.text));
      if (question.type === 'short-text') said.push(...question.key.accept);
      if (question.type === 'cloze') said.push(...Object.values(question.key.accept ?? {}).flat());
      for (const one of said)
        assert.ok(text.includes(one.replace(/\s+/g, ' ').slice(0, 200)), `${question.id}: ${one}`);
      if (right === undefined && !('model' in question.key))
        assert.deepEqual(all(solved, '.right'), [], question.id);
    }
  });

  it('names in the key what has a letter on the sheet by that letter (req 42)', () => {
    const types = new Set<string>();
    for (const { asked, question, solved } of pairs)
      for (const line of all(solved, '.right')) {
        const letter = textOf(line.querySelector('b'));
        if (!/^[A-Z]$/.test(letter)) continue;
        types.add(question.type);
        const there = all(asked, 'li').find((it) => textOf(it.querySelector(':scope > b')) === letter);
        const text = textOf(there?.querySelector('b ~ span'));
        assert.ok(text && textOf(line).includes(text), `${question.id}: ${letter} is ${text}`);
      }
    const lettered = ['find-passage', 'hotspot', 'match', 'multiple-choice', 'single-choice', 'timeline'];
    assert.deepEqual([...types].sort(), lettered);
  });

  it('numbers in the key the entries of an order as they may be numbered (req 42)', () => {
    for (const { question, solved } of pairs) {
      if (question.type !== 'order') continue;
      const numbers = all(solved, '.right').map((line) => {
        const id = question.items.find(({ text }) => textOf(line).endsWith(text))?.id ?? '';
        return [id, Number.parseInt(textOf(line.querySelector('b')))] as const;
      });
      const order = numbers.toSorted(([, a], [, b]) => a - b).map(([id]) => id);
      assert.equal(grade(question, order).state, 'correct', question.id);
    }
  });

  it('says which article it is about, how many points there are, and under what terms it stands', () => {
    const text = textOf(parseHTML(read(folder, 'out/quiz/all/print.html')).document.querySelector('.sheet'));
    const points = samples.reduce((sum, question) => sum + pointsOf(question), 0);
    for (const part of ['Brücke gesperrt – Tagblatt', `${points} Punkte`, 'Lizenz der Fragen: CC BY 4.0'])
      assert.ok(text.includes(part), part);
  });
});
