import type { Quiz, Screen } from './pages-quiz.js';
import { multiple, order, single, statement } from './pages-bank.js';

type Question = (typeof questions)[number];
type Answer = 'right' | 'wrong';

const questions = [single, multiple, statement, order];

/** What a reader met on the way through a quiz. */
export interface Played {
  /** Every text of each screen, at its richest: judged, where it is judged. */
  readonly texts: readonly (readonly string[])[];
  readonly result: string;
}

/** The question that a screen asks. */
function questionOf({ heading }: Screen): Question {
  const found = questions.find(({ prompt }) => heading.endsWith(prompt));
  if (!found) throw new Error(`No question of the bank is asked: "${heading}"`);
  return found;
}

/** Answers the question that is open, without having it judged. */
export async function answer(quiz: Quiz, how: Answer = 'right'): Promise<void> {
  const question = questionOf(await quiz.screen());
  if ('items' in question) await sort(quiz, question, how);
  else for (const text of choicesOf(quiz, question, how)) await quiz.choose(text);
}

function choicesOf(quiz: Quiz, question: Exclude<Question, typeof order>, how: Answer): string[] {
  if ('options' in question) {
    const right = 'option' in question.key ? [question.key.option] : question.key.options;
    const wrong = question.options.filter(({ id }) => !right.includes(id)).slice(0, 1);
    const chosen = how === 'right' ? question.options.filter(({ id }) => right.includes(id)) : wrong;
    return chosen.map(({ text }) => text);
  }
  return [quiz.words.types['true-false'].answers[how === 'right' ? 'true' : 'false']];
}

/** Moves every item up to its place; for a wrong answer, to the place that it would have in the opposite order. */
async function sort(quiz: Quiz, { items, key }: typeof order, how: Answer): Promise<void> {
  const ids = how === 'right' ? key.order : [...key.order].reverse();
  const wanted = ids.map((id) => items.find((item) => item.id === id)!.text);
  const shown = async (): Promise<string[]> => {
    const { buttons } = await quiz.screen();
    return buttons.flatMap(
      (name) => wanted.find((text) => quiz.words.types.order.moveUp(text) === name) ?? [],
    );
  };
  let moved = false;
  for (const [place, text] of wanted.entries()) {
    for (let at = (await shown()).indexOf(text); at > place; at--, moved = true) {
      await quiz.press(quiz.words.types.order.moveUp(text));
    }
  }
  if (moved) return;
  await quiz.press(quiz.words.types.order.moveDown(wanted[0]!));
  await quiz.press(quiz.words.types.order.moveUp(wanted[0]!));
}

/** Plays a quiz that judges each question, from the question that is open to the result. */
export async function play(quiz: Quiz, how: Answer = 'right'): Promise<Played> {
  const texts: (readonly string[])[] = [];
  for (;;) {
    await answer(quiz, how);
    await quiz.press(quiz.words.check);
    const judged = await quiz.until(({ buttons }) => !buttons.includes(quiz.words.check));
    texts.push(judged.texts);
    const last = judged.buttons.includes(quiz.words.toResult);
    await quiz.press(last ? quiz.words.toResult : quiz.words.next);
    const next = await quiz.until(({ heading }) => heading !== judged.heading);
    if (last) return { texts: [...texts, next.texts], result: next.heading };
  }
}

/** Plays a quiz that judges at its end, from the question that is open to the result. */
export async function playToEnd(quiz: Quiz, how: Answer = 'right'): Promise<string> {
  for (;;) {
    await answer(quiz, how);
    const { buttons, heading } = await quiz.screen();
    const last = buttons.includes(quiz.words.finish);
    await quiz.press(last ? quiz.words.finish : quiz.words.next);
    const next = await quiz.until((screen) => screen.heading !== heading);
    if (last) return next.heading;
  }
}
