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
 * Does in a part of the quiz what the reader has done already in the one that was built: what has the focus, and what is
 * chosen or written. Where that one asks something else, as after a correction, nothing is taken over.
 */
export async function takeOver(quiz: LitElement, part: Element): Promise<void> {
  const built = quiz.renderRoot.querySelectorAll('.stage > *')[1];
  if (!built || headingOf(built) !== headingOf(part)) return;
  const before = controlsOf(built);
  const now = controlsOf(part);
  now[before.findIndex((control) => control.matches(':focus'))]?.focus({ preventScroll: true });
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
}

/** Removes the first screen that was built. */
export function removeBuilt({ renderBefore }: RenderOptions): void {
  while (renderBefore?.nextSibling) renderBefore.nextSibling.remove();
}
