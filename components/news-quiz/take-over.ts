import type { LitElement, RenderOptions } from 'lit';

// A page may be built with the first screen of a quiz in it, rendered by the same templates into a declarative shadow
// root. It stands behind what the script renders until that is complete, and goes in the same frame.

/** The controls of a part of the quiz, in their order. */
function controlsOf(part: Element): HTMLInputElement[] {
  return [...(part.shadowRoot ?? part).querySelectorAll<HTMLInputElement>('button,input,select,textarea')];
}

function headingOf(part: Element): string | undefined {
  return (part.shadowRoot ?? part).querySelector<HTMLElement>('.heading')?.innerText;
}

/**
 * Puts a part of the quiz in the place of the one that was built, with what the reader has done there already: what has
 * the focus, and what is chosen or written. Gives the button that was pressed there, to be pressed once the quiz is shown:
 * built ones open a popover, as browsers do by themselves. Where the built part asks something else, as after a correction,
 * nothing is taken over.
 */
export async function takeOver(quiz: LitElement, part: Element): Promise<HTMLElement | undefined> {
  const built = quiz.renderRoot.querySelectorAll('.stage > *')[1];
  const before = built && headingOf(built) === headingOf(part) ? controlsOf(built) : [];
  const now = controlsOf(part);
  const same = (is: (control: HTMLInputElement) => boolean | undefined): HTMLInputElement | undefined =>
    now[before.findIndex(is)];
  same((control) => control.matches(':focus'))?.focus({ preventScroll: true });
  const touched = before.map(({ checked, value }, index) =>
    checked === now[index]?.checked && value === now[index].value ? undefined : { checked, value },
  );
  for (const [index, given] of touched.entries()) {
    const control = given && controlsOf(part)[index];
    if (!control) continue;
    Object.assign(control, given);
    for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
    await quiz.updateComplete;
  }
  const pressed = same((control) => control.popoverTargetElement?.matches(':popover-open'));
  removeBuilt(quiz.renderOptions);
  return pressed;
}

/** Removes the first screen that was built. */
export function removeBuilt({ renderBefore }: RenderOptions): void {
  while (renderBefore?.nextSibling) renderBefore.nextSibling.remove();
}
