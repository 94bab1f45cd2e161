// One generated bank, played by nobody in particular: whatever breaks is told.
import fc from 'fast-check';
import type { NewsQuiz } from '../../components/index.js';
import { RequestEvent } from '../../components/events.js';
import type { QuestionView } from '../../components/question/view.js';
import type { Request } from '../../components/requests.js';
import { parseBank } from '../../src/index.js';
import { anyPolicy, questions, responseTo } from '../../test/support/arbitraries.js';
import { bankJson, QUIZ } from '../../test/support/banks.js';
import { settled } from '../shown/quiz.js';

/** What became of a bank. */
export interface Outcome {
  readonly seed: number;
  readonly questions: number;
  readonly steps: number;
  /** Whether the bank was refused, as one with a policy that contradicts itself is. */
  readonly isRefused: boolean;
  /** What broke, in words. */
  readonly problems: readonly string[];
}

const MOST_STEPS = 60;

/** A bank that is the same for the same seed. */
export function generatedBank(seed: number): { readonly bank: object; readonly count: number } {
  const any = fc.record({ list: questions(1, 5), policy: anyPolicy, hasIntro: fc.boolean() });
  const [{ hasIntro, list, policy }] = fc.sample(any, { seed, numRuns: 1 }) as [
    { hasIntro: boolean; list: object[]; policy: object },
  ];
  const quiz = { ...QUIZ, policy, ...(hasIntro && { intro: 'Los.' }) };
  return { bank: bankJson(list, { quizzes: [quiz] }), count: list.length };
}

/** Plays the bank of a seed in a box, to its end or for a number of steps, and tells what broke. */
export async function playGenerated(seed: number, box: Element): Promise<Outcome> {
  const { bank, count } = generatedBank(seed);
  const problems: string[] = [];
  const stop = listen(problems);
  const quiz = quizOf(bank, seed);
  const isThere = new Promise<string>((resolve) => {
    for (const type of ['nq-ready', 'nq-error'])
      quiz.addEventListener(type, () => resolve(type), { once: true });
  });
  box.replaceChildren(quiz);
  const isRefused = (await isThere) === 'nq-error';
  if (isRefused && isValid(bank)) problems.push('A valid bank was refused.');
  const steps = isRefused ? 0 : await play(quiz, seed);
  stop();
  return { seed, questions: count, steps, isRefused, problems };
}

const isValid = (bank: object): boolean => {
  const parsed = parseBank(bank);
  return parsed.ok && parsed.issues.length === 0;
};

function quizOf(bank: object, seed: number): NewsQuiz {
  const quiz = document.createElement('news-quiz');
  const script = Object.assign(document.createElement('script'), { type: 'application/json' });
  script.text = JSON.stringify(bank);
  quiz.append(script);
  quiz.seed = String(seed);
  // What the parts focus is nothing to who watches.
  quiz.inert = true;
  return quiz;
}

/** Notes what nobody catches, until it is stopped. */
function listen(problems: string[]): () => void {
  const note = (event: Event): void => {
    problems.push(
      event instanceof PromiseRejectionEvent ? String(event.reason) : (event as ErrorEvent).message,
    );
  };
  const { error } = console;
  console.error = (...values: unknown[]) => problems.push(values.map(String).join(' '));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
  return () => {
    console.error = error;
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  };
}

/** Asks for one thing after the other; what, the seed decides. */
async function play(quiz: NewsQuiz, seed: number): Promise<number> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await settled(quiz);
    const part = quiz.shadowRoot?.querySelector('.stage > *');
    if (!part || part.localName === 'nq-summary') return step;
    const request = nextOf(part, seed + step * 7919);
    part.dispatchEvent(new RequestEvent(request));
  }
  return MOST_STEPS;
}

function nextOf(part: Element, n: number): Request {
  if (part.localName === 'div') return { type: 'start' };
  if (part.localName === 'nq-overview') return { type: 'back' };
  const { view } = part as Element & { view: QuestionView };
  const { item, primary, question, steps } = view;
  const isOpen = !item.verdict;
  if (isOpen && (item.response === undefined || n % 5 === 0))
    return { type: 'respond', question: question.id, response: responseTo(question, n % 1000) };
  const other = steps[n % (steps.length + 1)];
  return n % 3 === 0 && other ? other.request : primary.request;
}
