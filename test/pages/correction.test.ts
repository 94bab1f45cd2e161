// The article is corrected while the quiz on it is played: what lost its evidence is held back, and told to the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../support/pages-bank.js';
import { answer, play } from '../support/pages-play.js';
import { pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const page = pageOf({ body: article + quizTag() });

/** Changes the article as a script of the page would, and waits for what the page is told of it. */
async function correct(it: Visit, change: (article: Element) => void, count = 2) {
  await it.page.$eval('#bericht', change);
  const { facts, questions, state } = await it.event('nq-evidence', count);
  return { facts, questions, state };
}

const withoutCrack = (element: Element): void => {
  const first = element.querySelectorAll('p')[0]!.firstChild as Text;
  first.data = first.data.replace('einen Riss', 'zwei Risse');
};

async function judge({ quiz }: Visit): Promise<void> {
  await answer(quiz());
  await quiz().press(quiz().words.check);
  await quiz().until(({ buttons }) => buttons.includes(quiz().words.next));
}

describe('while a quiz is played, the article', () => {
  it('is edited in a passage: the open question on it gives way to the next, the page is told', async () => {
    await visit({ page }, async (it) => {
      await it.quiz().untilHeading('Frage 1 von 4: Warum ist die Brücke gesperrt?');
      const told = await correct(it, withoutCrack);
      assert.deepEqual(told, { facts: ['closure'], questions: ['reason', 'week'], state: 'changed' });
      await it.quiz().untilHeading('Frage 1 von 2: Welche Wege führen noch über den Fluss?');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 2 von 2');
    });
  });

  it('is edited in the passage behind an explanation that is shown: neither is shown any more, nor counted', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await judge(it);
      const shown = await it.quiz().screen();
      assert.ok(shown.texts.some((text) => text.includes('Im mittleren Träger war ein Riss.')));
      await correct(it, withoutCrack);
      const { texts } = await it
        .quiz()
        .untilHeading('Frage 1 von 2: Welche Wege führen noch über den Fluss?');
      assert.ok(!texts.some((text) => text.includes('Im mittleren Träger war ein Riss.')));
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 2 von 2');
    });
  });

  it('loses a passage: what was answered of the rest still counts', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await judge(it);
      await it.quiz().press(it.quiz().words.next);
      await it.quiz().untilHeading('Welche Wege führen noch über den Fluss?');
      const told = await correct(it, (element) => element.querySelectorAll('p')[1]!.remove());
      assert.deepEqual(told, { facts: ['detours'], questions: ['ways', 'week'], state: 'changed' });
      await it
        .quiz()
        .untilHeading('Frage 2 von 2: Die Bürgermeisterin sagt, das Land habe Warnungen übergangen.');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 2 von 2');
    });
  });

  it('loses a passage once the quiz is over: the result is without its question and its points', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      await correct(it, (element) => element.querySelectorAll('p')[2]!.remove());
      const { texts } = await it.quiz().untilHeading('Ergebnis: 3 von 3');
      assert.ok(!texts.some((text) => text.includes('Die Bürgermeisterin sagt')));
    });
  });

  it('has a passage moved: nothing is held back, and nothing is told', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await it.page.$eval('#bericht', (element) => element.append(element.querySelectorAll('p')[0]!));
      // A second change shows that the first was looked at and found to change nothing.
      const told = await correct(it, (element) => element.querySelectorAll('p')[0]!.remove());
      assert.deepEqual(told.facts, ['detours']);
      await it.quiz().untilHeading('Frage 1 von 2: Warum ist die Brücke gesperrt?');
    });
  });

  it('gets a notice, and then loses a passage of another question: the open one stays, with what was chosen', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await it.quiz().choose('Wegen eines Risses');
      await it.page.$eval('#bericht', (element) => {
        const notice = document.createElement('p');
        notice.textContent = 'In einer früheren Fassung stand ein anderer Tag.';
        element.prepend(notice);
      });
      const told = await correct(it, (element) => element.querySelectorAll('p')[3]!.remove());
      assert.deepEqual(told.questions, ['warned']);
      const { options } = await it.quiz().untilHeading('Frage 1 von 3: Warum ist die Brücke gesperrt?');
      const [chosen, ...others] = options.filter(({ checked }) => checked);
      assert.deepEqual([chosen?.name, chosen?.focused, others.length], ['Wegen eines Risses', true, 0]);
    });
  });

  it('is corrected where the reader is: the focus goes to the question that comes instead', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await it.quiz().choose('Wegen eines Risses');
      await correct(it, withoutCrack);
      await it.quiz().untilHeading('Welche Wege führen noch über den Fluss?');
      assert.equal(await it.page.evaluate(() => document.activeElement?.localName), 'news-quiz');
    });
  });

  it('is taken away with all of its evidence: that is no correction, and the quiz goes on', async () => {
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await it.page.$eval('#bericht', (element) => element.replaceChildren('Nur für Abonnenten.'));
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });
});
