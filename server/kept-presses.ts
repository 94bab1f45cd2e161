import { escapeMarkup, startTag } from './markup.js';

/** The row of buttons that stands below a question, or on the start screen. */
const ACTIONS = /<div class="actions"[^]*?<\/div>/g;
const BUTTON = /<button( type="button"[^]*?<\/button>)/g;

/**
 * What a waiting button looks like; what says so to the ear has no other look. Nothing moves by it. Other buttons can only
 * be used once the script is there.
 */
export const PRESS_CSS =
  'button:not([popovertarget]),button:has(+:popover-open){cursor:progress}button:has(+:popover-open)::after{content:" …";content:" …"/"";position:absolute}';

/**
 * Has the browser keep a press on a button before any script is there: the button opens a popover that only says to the
 * ear that the quiz is loading, and an open one tells the script what was pressed. Browsers without popovers (Chrome before
 * 114, Firefox before 125, Safari before 17) keep the focus alone.
 */
export function keepPresses(markup: string, loading: string): string {
  let number = 0;
  const note = (id: string): string => {
    const tag = startTag('span', { id, popover: 'manual', class: 'for-ears', role: 'status' });
    return `${tag}${escapeMarkup(loading)}</span>`;
  };
  return markup.replace(ACTIONS, (row) =>
    row.replace(BUTTON, (_whole, button: string) => {
      const id = `press-${(number += 1)}`;
      return `<button popovertarget="${id}" popovertargetaction="show"${button}${note(id)}`;
    }),
  );
}
