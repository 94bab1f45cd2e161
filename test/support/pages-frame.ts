import type { Frame, Page } from 'puppeteer-core';
import { wordsFor, solution } from '../../src/index.js';
import './german.js';
import type { Question } from '../../src/index.js';
import { until } from './pages-until.js';

const words = wordsFor('de');

/** The frame of a page that shows a quiz, once the quiz can be played. */
export async function quizFrame(page: Page, place = 0): Promise<Frame> {
  const frame = await until(page, async () => {
    const found = page.frames().filter((it) => it.url().includes('/frame.html'))[place];
    await found?.waitForSelector('news-quiz');
    return found;
  });
  // Looked for in each frame that is drawn: what comes into a shadow root is no mutation of the document.
  await frame.waitForSelector('news-quiz >>> [role=heading]', { visible: true });
  return frame;
}

/** Presses the button that has one of the names, once it is there. */
export async function pressIn(frame: Frame, ...names: string[]): Promise<void> {
  await frame.waitForFunction(press, { polling: 20 }, names);
}

/** The heading of what is up in a quiz. */
export async function headingIn(frame: Frame): Promise<string> {
  return await frame.$eval('news-quiz >>> [role=heading]', (heading) =>
    heading.textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** Plays a quiz by handing each question its solution and pressing its buttons. Gives the heading of the result. */
export async function playFrame(frame: Frame, questions: readonly Question[]): Promise<string> {
  for (const question of questions) {
    const before = await headingIn(frame);
    await frame.waitForFunction(hasQuestion, { polling: 20 }, question.id);
    await frame.evaluate(respond, question.id, responseTo(question));
    const { check } = { check: words.check, ...words.types[question.type] };
    await pressIn(frame, words.check, check);
    await pressIn(frame, words.next, words.toResult);
    await frame.waitForFunction(
      (text: string) => {
        const quiz = document.querySelector('news-quiz')?.shadowRoot?.querySelector('.stage > *');
        const heading = (quiz?.shadowRoot ?? quiz)?.querySelector('[role=heading]');
        return heading && heading.textContent.replace(/\s+/g, ' ').trim() !== text;
      },
      { polling: 20 },
      before,
    );
  }
  return await headingIn(frame);
}

/** The solution, or where nothing is right or wrong, any response. */
function responseTo(question: Question): unknown {
  if (question.type === 'open') return { text: 'Ein Riss.', compared: true, met: [] };
  return solution(question) ?? ('options' in question && question.options[0]?.id);
}

interface Part extends Element {
  readonly view?: { readonly question: { readonly id: string } };
}

/** Runs in a frame. By the mouse it could be missed: the page around moves as it gives the frame its height. */
function press(names: readonly string[]): boolean {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName !== 'button' || !names.includes(element.textContent.trim())) continue;
      element.focus();
      element.click();
      return true;
    }
  }
  return false;
}

/** Runs in a frame: whether a question is up. */
function hasQuestion(id: string): boolean {
  const part: Part | null | undefined = document
    .querySelector('news-quiz')
    ?.shadowRoot?.querySelector('.stage > *');
  return part?.view?.question.id === id;
}

/** Runs in a frame: gives the response that the part of a question gives its quiz. */
function respond(question: string, response: unknown): void {
  const part = document.querySelector('news-quiz')?.shadowRoot?.querySelector('.stage > *');
  const request = { type: 'respond', question, response };
  part?.dispatchEvent(Object.assign(new Event('nq-request', { bubbles: true }), { request }));
}
