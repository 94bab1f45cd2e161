import type { NewsQuiz } from '../../components/index.js';
import { RequestEvent } from '../../components/events.js';
import type { Request } from '../../components/requests.js';
import { parseBank } from '../../src/index.js';
import type { Verdict } from '../../src/index.js';

/** A quiz for a story. */
export interface Showing {
  /** A bank as JSON; without it `src` names one. */
  readonly bank?: object;
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** What is asked for once the quiz is there, one after the other: how it comes into the state that is shown. */
  readonly requests?: readonly Request[];
  /** What else is done then. */
  readonly then?: (quiz: NewsQuiz) => void;
}

interface Course {
  readonly arrived: Promise<void>;
  readonly verdicts: Verdict['state'][];
}

const courses = new WeakMap<Element, Course>();

/** A quiz, and above it what is wrong with its bank, where anything is. */
export function showQuiz(showing: Showing): HTMLElement {
  const { attributes = {}, bank } = showing;
  const quiz = document.createElement('news-quiz');
  const box = document.createElement('div');
  if (bank) {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.text = JSON.stringify(bank);
    quiz.append(script);
    box.append(...problemsOf(bank));
  }
  for (const [name, value] of Object.entries(attributes))
    if (value === true) quiz.setAttribute(name, '');
    else if (value) quiz.setAttribute(name, value);
  const verdicts: Course['verdicts'] = [];
  quiz.addEventListener('nq-answered', ({ state }) => verdicts.push(state));
  courses.set(quiz, { arrived: arrival(quiz, showing), verdicts });
  box.append(quiz);
  return box;
}

function problemsOf(bank: object): Element[] {
  const { issues } = parseBank(bank);
  if (issues.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'issues';
  for (const { message, path } of issues)
    list.append(Object.assign(document.createElement('li'), { textContent: `${path} ${message}` }));
  return [list];
}

/** The quiz of a story. */
export function quizIn(canvas: Element): NewsQuiz {
  const quiz = canvas.querySelector('news-quiz');
  if (!quiz) throw new Error('The story shows no quiz.');
  return quiz;
}

/** Waits until the quiz of a story is in its state. */
export async function arrived(canvas: Element): Promise<NewsQuiz> {
  const quiz = quizIn(canvas);
  // A quiz starts once it is near to what is seen.
  quiz.scrollIntoView({ block: 'nearest' });
  await courses.get(quiz)?.arrived;
  return quiz;
}

/** The verdicts that the quiz has told its page, first to last. */
export const verdictsOf = (quiz: Element): readonly Verdict['state'][] => courses.get(quiz)?.verdicts ?? [];

async function arrival(quiz: NewsQuiz, { requests = [], then }: Showing): Promise<void> {
  await new Promise((resolve) => {
    for (const type of ['nq-ready', 'nq-error']) quiz.addEventListener(type, resolve, { once: true });
  });
  // Nothing takes the focus meanwhile, so that a page with many quizzes stays where it is.
  quiz.inert = true;
  await settled(quiz);
  for (const request of requests) {
    quiz.shadowRoot?.querySelector('.stage > *')?.dispatchEvent(new RequestEvent(request));
    await settled(quiz);
  }
  then?.(quiz);
  await settled(quiz);
  quiz.inert = false;
}

/** Waits until the quiz and the part that is up have rendered. */
export async function settled(quiz: NewsQuiz): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await quiz.updateComplete;
    const part = quiz.shadowRoot?.querySelector('.stage > *');
    if (part && 'updateComplete' in part) await part.updateComplete;
  }
}
