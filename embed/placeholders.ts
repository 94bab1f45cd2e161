import { elementScript } from './element-script.js';
import { quizPageOf } from './quiz-page.js';
import { OPTIONS } from './quiz-options.js';
import type { QuizPage } from './quiz-page.js';
import type { Settings } from './settings.js';

/** A link that becomes a quiz. */
export interface Placeholder {
  readonly link: HTMLAnchorElement;
  /** What carries the options: the figure around the link, or the link itself. */
  readonly box: Element;
  readonly page: QuizPage;
}

/** The versions of the markup that this loader understands: `data-newsquiz`, which may be left out. */
const VERSIONS = [null, '1'];

/** Where no quiz goes: into another one, among links that lead through the site, and into what is being written. */
const ELSEWHERE = 'news-quiz,nav,header,footer,[contenteditable]';

/** What a link to a quiz stands for: nothing where it is part of a text, since only a link by itself makes room. */
export function placeholderOf(link: HTMLAnchorElement, { places }: Settings): Placeholder | undefined {
  if (link.closest(ELSEWHERE)) return undefined;
  const marked = link.closest('.newsquiz');
  const box = marked ?? link;
  if (!VERSIONS.includes(box.getAttribute('data-newsquiz'))) return undefined;
  if (!marked && !standsAlone(link)) return undefined;
  const page = quizPageOf(link.href, places);
  return page && { link, box, page };
}

function standsAlone({ parentElement, textContent }: HTMLAnchorElement): boolean {
  const isBlock = parentElement?.matches('p,div,figure') ?? false;
  return isBlock && parentElement?.textContent.trim() === textContent.trim();
}

/**
 * Puts the quiz in the place of its link, which it shows until it is there itself. Whoever has clicked the link, or has
 * the focus on it, is taken to the first question; or to the page of the quiz where its script does not come. Gives
 * whether that was done.
 */
export function upgrade({ box, link, page }: Placeholder, settings: Settings, clicked = false): boolean {
  const script = link.closest('news-quiz') ? undefined : elementScript(settings);
  if (!script) return false;
  const quiz = document.createElement('news-quiz');
  quiz.setAttribute('src', page.src);
  quiz.setAttribute('quiz', page.quiz);
  for (const name of OPTIONS) {
    const value = box.getAttribute(`data-${name}`) ?? page.parameters.get(name);
    if (value !== null) quiz.setAttribute(name, value);
  }
  const hasFocus = document.activeElement === link;
  link.replaceWith(quiz);
  quiz.append(link);
  if (hasFocus) link.focus();
  if (clicked || hasFocus) quiz.addEventListener('nq-ready', () => quiz.focus(), { once: true });
  if (clicked) script.addEventListener('error', () => link.click());
  return true;
}
