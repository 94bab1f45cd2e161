// Which quiz the address of a page leads to, as the loader reads it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quizPageOf } from '../../embed/quiz-page.js';

describe('the address of a page', () => {
  const cases: [what: string, place: string, path: string, expected: (string | null)[] | undefined][] = [
    ['leads to a quiz', '/', 'quiz/quick/', ['/bank.json', 'quick', null]],
    ['leads to a translation', '/', 'quiz/quick/en/', ['/bank.json', 'quick', 'en']],
    ['leads to a quiz called quiz', '/', 'quiz/quiz/', ['/bank.json', 'quiz', null]],
    ['leads to its translation', '/', 'quiz/quiz/pt-BR/index.html', ['/bank.json', 'quiz', 'pt-BR']],
    ['leads below a folder quiz', '/', 'quiz/quiz/quick/en/', ['/quiz/bank.json', 'quick', 'en']],
    ['leads below a place quiz', '/quiz/', 'quiz/en/', ['/quiz/bank.json', 'en', null]],
    ['leads elsewhere', '/', 'quiz/', undefined],
  ];
  for (const [what, place, path, expected] of cases) {
    it(`${what}: ${place}${path}`, () => {
      const origin = 'https://quiz.example';
      const found = quizPageOf(`${origin}${place}${path}`, [`${origin}${place}`]);
      const read = found && [found.src.slice(origin.length), found.quiz, found.parameters.get('lang')];
      assert.deepEqual(read, expected);
    });
  }

  it('leads nowhere outside of the places on the list', () => {
    assert.equal(quizPageOf('https://evil.example/quiz/quick/', ['https://quiz.example/']), undefined);
  });
});
