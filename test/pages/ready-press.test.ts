// Requirements 41 and 49: a press on a button of ready HTML, before the script has come, is done once it is there.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { late } from '../support/pages-late.js';
import { bankOfTypes, built, textOf } from '../support/pages-ready.js';
import type { Built } from '../support/pages-ready.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { jsonFile } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

/** The real bank, with a quiz that has a start screen and one in which questions can be passed over. */
function bankOfPresses(): ReturnType<typeof bankOfTypes> {
  const bank = bankOfTypes();
  const { pick } = bank.quizzes.find(({ id }) => id === 'single-choice')!;
  const outcomes = [{ id: 'any', from: 0, text: 'Fertig.' }];
  return {
    ...bank,
    quizzes: [
      ...bank.quizzes,
      { id: 'timed', title: 'Mit Zeit', pick, outcomes, policy: { time: { seconds: 60 } } },
      { id: 'free', title: 'Frei', pick, outcomes, policy: { navigation: 'free' } },
    ],
  };
}

/** Waits until the quiz has come, and until what was pressed has been done. */
async function arrived(it: Visit): Promise<void> {
  await it.event('nq-ready');
  await nextFrame(it.page);
}

const answers = async (it: Visit): Promise<number> =>
  (await it.events()).filter(({ type }) => type === 'nq-answered').length;

/** Chooses the first option of the first screen. Gives its text. */
async function chooseFirst(it: Visit): Promise<string> {
  const [option] = (await it.quiz().screen()).options;
  await it.quiz().choose(option!.name);
  return option!.name;
}

describe('a press on a button before the script has come', () => {
  let files: Built;
  before(async () => {
    files = await built(bankOfPresses());
  });

  it('on "check" has the chosen answer judged, once, when the first script comes 2 s later', async () => {
    const after = new Promise<void>((resolve) => setTimeout(resolve, 2_000));
    const loader = { ...files['loader.js'], after };
    await late(
      files,
      'single-choice',
      async (it, letScriptCome) => {
        const chosen = await chooseFirst(it);
        const { heading } = await it.quiz().screen();
        await it.quiz().press(it.quiz().words.check);
        await it.quiz().press(it.quiz().words.check);
        assert.ok((await it.quiz().screen()).texts.includes(it.quiz().words.loading));
        letScriptCome();
        await it.event('nq-answered');
        await nextFrame(it.page);
        assert.deepEqual(
          (await it.events()).map(({ type }) => type).filter((type) => type !== 'nq-evidence'),
          ['nq-ready', 'nq-answered'],
        );
        const screen = await it.quiz().screen();
        assert.equal(screen.heading, heading);
        assert.ok(screen.options.find(({ name }) => name.startsWith(chosen))?.checked);
        assert.ok(screen.buttons.includes(it.quiz().words.next));
        assert.ok(!screen.texts.includes(it.quiz().words.loading));
      },
      { files: { '/loader.js': loader } },
    );
  });

  for (const key of ['Enter', 'Space'] as const)
    it(`by ${key} is kept like one by mouse, and the focus with it`, async () => {
      await late(files, 'multiple-choice', async (it, letScriptCome) => {
        await chooseFirst(it);
        await it.page.keyboard.press('Tab');
        while (!(await it.quiz().things()).some(({ focused, role }) => focused && role === 'button'))
          await it.page.keyboard.press('Tab');
        await it.page.keyboard.press(key);
        letScriptCome();
        await it.event('nq-answered');
        await nextFrame(it.page);
        const focused = (await it.quiz().things()).filter((thing) => thing.focused);
        assert.deepEqual(
          focused.map(({ name }) => name),
          [it.quiz().words.next],
        );
      });
    });

  it('with nothing chosen says what is missing, and judges nothing', async () => {
    await late(files, 'single-choice', async (it, letScriptCome) => {
      await it.quiz().press(it.quiz().words.check);
      letScriptCome();
      const { incomplete } = it.quiz().words.types['single-choice'];
      await it.quiz().until(({ texts }) => texts.includes(incomplete));
      assert.equal(await answers(it), 0);
    });
  });

  it('on "start" begins with the time that was chosen', async () => {
    await late(files, 'timed', async (it, letScriptCome) => {
      const { heading, options } = await it.quiz().screen();
      await it.quiz().choose(options[2]!.name);
      await it.quiz().press(it.quiz().words.start);
      letScriptCome();
      await arrived(it);
      const screen = await it.quiz().until((now) => now.heading !== heading);
      assert.ok(screen.buttons.includes(it.quiz().words.check));
      // Twice the 60 seconds, less what has passed.
      assert.match(screen.texts.join(' '), /1:5\d|2:00|2 Minuten|1 Minute/);
    });
  });

  it('on "skip" goes on to the second question', async () => {
    await late(files, 'free', async (it, letScriptCome) => {
      const { heading } = await it.quiz().screen();
      await it.quiz().press(it.quiz().words.skip);
      letScriptCome();
      await arrived(it);
      const next = await it.quiz().until((now) => now.heading !== heading);
      assert.match(next.heading, /2/);
      assert.equal(await answers(it), 0);
    });
  });

  it('is for the question that was seen: another in its place is not judged', async () => {
    const changed = bankOfPresses();
    const quiz = changed.quizzes.find(({ id }) => id === 'single-choice')!;
    quiz.pick.questions!.push(quiz.pick.questions!.shift()!);
    await late(
      files,
      'single-choice',
      async (it, letScriptCome) => {
        await chooseFirst(it);
        await it.quiz().press(it.quiz().words.check);
        letScriptCome();
        await arrived(it);
        const { buttons, options } = await it.quiz().screen();
        assert.equal(await answers(it), 0);
        assert.ok(buttons.includes(it.quiz().words.check));
        assert.ok(options.every(({ checked }) => !checked));
      },
      { files: { '/bank.json': jsonFile(changed) } },
    );
  });

  it('moves nothing, and can be seen on the button', async () => {
    await late(files, 'single-choice', async (it) => {
      const look = (): Promise<string> =>
        untilInPage(it.page, () => {
          const part = document.querySelector('news-quiz')!.shadowRoot!.querySelector('.stage > *')!;
          const button = part.shadowRoot!.querySelector('.primary')!;
          return `${getComputedStyle(button).cursor} ${getComputedStyle(button, '::after').content}`;
        });
      const places = async () => (await it.quiz().layout()).map(({ box }) => box);
      const before = [await places(), await look()] as const;
      await it.quiz().press(it.quiz().words.check);
      assert.deepEqual(await places(), before[0]);
      assert.equal(before[1], 'pointer none');
      assert.equal(await look(), 'progress " …" / ""');
    });
  });

  it('has a button to keep it in each tag that is built, and no script in the page for it', () => {
    // An answer in one's own words is not checked: its first step is in the answer.
    const tags = Object.keys(files).filter((path) => /(?<!open)\/tag\.html$/.test(path));
    assert.ok(tags.length > 4);
    for (const path of tags) {
      const tag = textOf(files, path);
      assert.match(tag, /<button popovertarget="press-1" popovertargetaction="show" type="button"/, path);
      assert.doesNotMatch(tag, /<script(?! src=)/, path);
    }
  });
});
