// Requirement 102: the built file in the oldest browsers that the README promises.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lackingAtFloor, takeAway } from '../support/floor.js';
import { article, bank } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';

describe('in the oldest browsers that are promised', () => {
  it('a quiz plays to its end without anything that came later, and marks its evidence (102)', async (test) => {
    const names = lackingAtFloor();
    assert.ok(names.includes('Highlight') && names.includes('Promise.withResolvers'));
    let gone: string[] = [];
    await visit(
      {
        page: pageOf({ head: '', body: article + quizTag('src="/bank.json" article="#bericht" remember') }),
        files: { '/bank.json': jsonFile(bank) },
      },
      async (it) => {
        gone = await it.page.evaluate(takeAway, names);
        await it.page.addScriptTag({ url: '/news-quiz.js' });
        await it.event('nq-ready');
        const quiz = it.quiz();
        await quiz.press(quiz.words.remember);
        assert.equal((await play(quiz)).result, 'Ergebnis: 4 von 4');
        await quiz.press(quiz.words.again);
        await quiz.untilHeading('gesperrt?');
      },
    );
    test.diagnostic(`${gone.length} of ${names.length} that came later were taken away`);
    assert.ok(gone.length > 50);
  });
});
