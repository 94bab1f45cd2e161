// The samples of a question type in the page, all in one state: found by the registry, so that a new type is in it at once.
import { RequestEvent } from '../../components/events.js';
import type { NewsQuiz } from '../../components/index.js';
import type { Request } from '../../components/requests.js';
import { questionTypes } from '../../src/index.js';
import type { Question, QuestionTypeName } from '../../src/index.js';
import type { Subject } from './a11y-judging.js';
import { rightResponse, wrongResponse } from './a11y-responses.js';
import { page } from './a11y-states.js';
import { bankOf, QUIZ, readJson } from './banks.js';
import { allByPart, allByRole, elementsIn } from './elements-dom.js';
import { frame, mount, settled, until } from './elements-page.js';

export const typeNames = Object.keys(questionTypes) as QuestionTypeName[];

export const samplesOf = (name: QuestionTypeName): Promise<Question[]> =>
  readJson<Question[]>(`questions/samples/${name}.json`);

/** A sample in a quiz of its own. */
export interface Shown extends Subject {
  readonly question: Question;
  readonly root: NewsQuiz;
  /** The language of the bank. */
  readonly language: string;
}

/** Asks the quiz for something, as the question's element does. */
async function ask(quiz: NewsQuiz, request: Request): Promise<void> {
  quiz.shadowRoot?.querySelector('.stage > *')?.dispatchEvent(new RequestEvent(request));
  await settled(quiz);
}

const respond = (quiz: NewsQuiz, question: Question, response: unknown): Promise<void> =>
  ask(quiz, { type: 'respond', question: question.id, response });

function primary(quiz: Element): HTMLElement {
  const [button] = allByPart(quiz, 'primary');
  if (!button) throw new Error('There is no main button.');
  return button;
}

async function pressPrimary(quiz: NewsQuiz): Promise<void> {
  primary(quiz).click();
  await settled(quiz);
}

async function judged(quiz: NewsQuiz, question: Question, response: unknown): Promise<void> {
  await ask(quiz, { type: 'hint', question: question.id, hint: 1 });
  await respond(quiz, question, response);
  await pressPrimary(quiz);
}

/** The states of a question, each as a way to it. */
const WAYS = {
  open: () => Promise.resolve(),
  answered: (quiz: NewsQuiz, question: Question) => respond(quiz, question, wrongResponse(question)),
  'judged wrong': (quiz: NewsQuiz, question: Question) => judged(quiz, question, wrongResponse(question)),
  'judged right': (quiz: NewsQuiz, question: Question) => judged(quiz, question, rightResponse(question)),
  result: async (quiz: NewsQuiz, question: Question) => {
    await judged(quiz, question, wrongResponse(question));
    await pressPrimary(quiz);
    for (const summary of allByRole(quiz, 'summary')) summary.click();
    await settled(quiz);
  },
};

export type SampleState = keyof typeof WAYS;
export const SAMPLE_STATES = Object.keys(WAYS) as SampleState[];

/** Waits for the pictures, and for what becomes of a part whose picture does not come. */
async function withPictures(root: NewsQuiz): Promise<void> {
  const pictures = (): HTMLImageElement[] =>
    [...elementsIn(root)].filter((it) => it instanceof HTMLImageElement);
  await until('the pictures have come', () => pictures().every(({ complete }) => complete));
  // That one is broken is told in a task of its own.
  await frame();
  await frame();
  await settled(root);
}

/** Brings the question of a quiz into a state. */
export async function reach(state: SampleState, root: NewsQuiz, question: Question): Promise<void> {
  await WAYS[state](root, question);
  await withPictures(root);
}

/** Puts samples into the page, each in a quiz of its own, in a bank of one language. */
export async function show(
  samples: readonly Question[],
  state: SampleState,
  language = 'de',
): Promise<{ main: HTMLElement; shown: Shown[] }> {
  const main = page();
  const quizzes = samples.map(({ id }, index) => ({
    ...{ ...QUIZ, id: `quiz-${index}`, title: `Beispiel ${index + 1}` },
    pick: { questions: [id] },
  }));
  const bank = bankOf(samples, { quizzes, language });
  const shown: Shown[] = [];
  for (const [index, question] of samples.entries()) {
    const root = await mount({ bank, quiz: `quiz-${index}`, into: main });
    await reach(state, root, question);
    const answer = (): Promise<void> => respond(root, question, wrongResponse(question));
    shown.push({ root, question, language, answer, button: () => primary(root) });
  }
  return { main, shown };
}
