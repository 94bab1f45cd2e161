// What the checkers let pass about names: taken from a title, other than what is seen, a file's; groups; headings.
import {
  ancestorsOf,
  elementsIn,
  isExposed,
  isField,
  nameOf,
  namedBy,
  roleOf,
  textOf,
} from './elements-dom.js';

const CONTROLS = new Set([
  ...['button', 'checkbox', 'combobox', 'link', 'listbox', 'option', 'radio', 'searchbox', 'slider'],
  ...['spinbutton', 'summary', 'switch', 'tab', 'textbox'],
]);

/** What can be operated, and is told of; a quiz's own fallback is the host's. */
export const controlsIn = (root: Element): HTMLElement[] =>
  [...elementsIn(root)].filter(
    (it) =>
      CONTROLS.has(roleOf(it)) && isExposed(it) && it.localName !== 'option' && !it.closest('news-quiz'),
  );

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words on a control that somebody would say to press it. */
const seenOn = (element: Element): string =>
  isField(element) ? [...(element.labels ?? [])].map(textOf).join(' ') : textOf(element);

/** Controls without a name, with one from title or placeholder alone, or one that is not what is seen. */
export function nameProblems(root: Element): string[] {
  return controlsIn(root).flatMap((element) => {
    const name = nameOf(element);
    const what = `${roleOf(element)} ${element.outerHTML.slice(0, 60)}`;
    const from = ['title', 'placeholder'].find((it) => element.getAttribute(it)?.trim());
    if (!spoken(name) && !/\p{S}/u.test(name))
      return [from ? `${what} is named by its ${from} alone` : `${what} has no name`];
    const seen = spoken(seenOn(element));
    return seen && !spoken(name).includes(seen)
      ? [`${what} is called "${name}" but reads "${seenOn(element)}"`]
      : [];
  });
}

const isNamedGroup = (element: Element): boolean =>
  ['group', 'radiogroup', 'row', 'rowgroup', 'table'].includes(roleOf(element)) && nameOf(element) !== '';

/** The name that a group has of its own: not its content. */
const ownName = (group: Element): string => {
  if (group instanceof HTMLFieldSetElement || group.ariaLabel || namedBy(group, 'aria-labelledby').length > 0)
    return nameOf(group);
  return group instanceof HTMLDetailsElement ? textOf(group.querySelector('summary') ?? group) : '';
};

/** Radio buttons and checkboxes outside of a group with a name, and groups without one. */
export function groupProblems(root: Element): string[] {
  const loose = controlsIn(root)
    .filter((it) => ['checkbox', 'radio'].includes(roleOf(it)))
    .filter((it) => ![...ancestorsOf(it)].some(isNamedGroup))
    .map((it) => `${roleOf(it)} "${nameOf(it)}" stands in no group with a name`);
  const nameless = [...elementsIn(root)]
    .filter((it) => ['group', 'radiogroup'].includes(roleOf(it)) && isExposed(it) && !ownName(it))
    .map((it) => `a group has no name: ${it.outerHTML.slice(0, 60)}`);
  return [...loose, ...nameless];
}

const FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$|^(?:dsc|img)[-_ ]?\d+/iu;
const EMPTY_WORD = /^(?:abbildung|bild|foto|grafik|image|karte|photo|picture)\s*\d*$/iu;

/** Pictures without a text in their place, or with one that says nothing. */
export function pictureProblems(root: Element): string[] {
  return [...elementsIn(root)]
    .filter((it) => roleOf(it) === 'img' && isExposed(it))
    .flatMap((it) => {
      const name = nameOf(it);
      if (it instanceof HTMLImageElement && it.getAttribute('alt') === '' && it.role === 'presentation')
        return [];
      if (!name) return [`a picture has no text: ${it.outerHTML.slice(0, 80)}`];
      return FILE.test(name) || EMPTY_WORD.test(name)
        ? [`the text of a picture says nothing: "${name}"`]
        : [];
    });
}

const levelOf = (it: Element): number =>
  Number(it.ariaLevel ?? /^H(\d)$/u.exec(it.tagName)?.[1] ?? Number.NaN);

/** Headings below that have no text or level, or whose level jumps in the page's outline. */
export function headingProblems(root: Element): string[] {
  const all = [...elementsIn(document.body)].filter(
    (it) => (roleOf(it) === 'heading' || /^H[1-6]$/u.test(it.tagName)) && isExposed(it),
  );
  return all.flatMap((it, index) => {
    if (![it, ...ancestorsOf(it)].includes(root)) return [];
    const level = levelOf(it);
    const before = all[index - 1];
    if (!textOf(it)) return ['a heading is empty'];
    if (!(level >= 2 && level <= 6)) return [`the heading "${textOf(it)}" has the level ${level}`];
    return before && level > levelOf(before) + 1
      ? [`the heading "${textOf(it)}" jumps from ${levelOf(before)} to ${level}`]
      : [];
  });
}
