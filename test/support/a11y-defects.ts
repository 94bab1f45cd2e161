// Defects, each put into the good question alone, and the checks that must find it: these and no others.
import { GOOD } from './a11y-page.js';
import type { Page } from './a11y-page.js';

export interface Defect extends Page {
  readonly name: string;
  /** Whether it shows once the question is judged. */
  readonly isJudged?: boolean;
  /** By the name of a check: found in what it says. */
  readonly caught: Readonly<Record<string, RegExp>>;
}

const hint = (button: string): { actions: string } => ({
  actions: GOOD.actions.replace(/<button type="button" class="hint">.+<\/button>/u, button),
});
export const behind = (html: string): { quote: string } => ({ quote: GOOD.quote + html });
const input = (attributes: string): { field: string } => ({
  field: GOOD.field.replace('<input id="year"', `<input id="year" ${attributes}`),
});

const NAMES: readonly Defect[] = [
  {
    name: 'a button without a name',
    pieces: hint('<button type="button"></button>'),
    caught: {
      names: /has no name/u,
      axe: /button-name/u,
      ibm: /input_label|button|name/u,
      tree: /button has no name/u,
    },
  },
  {
    name: 'a name that is not what is seen',
    pieces: hint('<button type="button" aria-label="Senden">Hinweis</button>'),
    caught: {
      names: /is called "Senden" but reads "Hinweis"/u,
      axe: /label-content-name-mismatch/u,
      ibm: /label_name_visible/u,
    },
  },
  {
    name: 'a name from a placeholder alone',
    pieces: { field: '<p class="field"><input placeholder="Jahr der Eröffnung"></p>' },
    caught: {
      ibm: /input_label_visible/u,
      names: /named by its placeholder alone/u,
      references: /title or placeholder/u,
      tree: /named by its placeholder/u,
    },
  },
  {
    name: 'a name from a title alone',
    pieces: { field: '<p class="field"><input title="Jahr der Eröffnung"></p>' },
    caught: {
      axe: /label-title-only/u,
      names: /named by its title alone/u,
      references: /title or placeholder/u,
      tree: /named by its title/u,
    },
  },
  {
    name: 'radio buttons in no group',
    pieces: { start: '<div>', legendEnd: '', end: '</div>' },
    caught: { ibm: /input_checkboxes_grouped/u, groups: /stands in no group/u },
  },
  {
    name: 'a group without a name',
    pieces: { start: '<div>', legendEnd: '</div><fieldset>' },
    caught: { ibm: /fieldset_label_valid/u, groups: /a group has no name/u },
  },
  {
    name: 'a link without a word',
    pieces: behind('<p><a class="more" href="#mehr"></a></p>'),
    styles: '.more { display: block; inline-size: 3em; block-size: 3em; border: 1px solid #000 }',
    caught: {
      ibm: /a_text_purpose/u,
      names: /link .* has no name/u,
      axe: /link-name/u,
      tree: /link has no name/u,
    },
  },
  {
    name: 'a picture without a text',
    pieces: { picture: GOOD.picture.replace(/ alt='?"[^"]+"/u, '') },
    caught: {
      ibm: /img_alt_valid/u,
      pictures: /has no text/u,
      axe: /image-alt/u,
      tree: /image has no name/u,
    },
  },
  {
    name: 'the name of a file as the text of a picture',
    pieces: { picture: GOOD.picture.replace(/alt="[^"]+"/u, 'alt="IMG_2041.jpg"') },
    caught: { pictures: /says nothing: "IMG_2041.jpg"/u },
  },
  {
    name: 'a picture that is called a picture',
    pieces: { picture: GOOD.picture.replace(/alt="[^"]+"/u, 'alt="Bild"') },
    caught: { pictures: /says nothing: "Bild"/u },
  },
  {
    name: 'a heading that jumps',
    pieces: { heading: GOOD.heading.replace('"3"', '"5"') },
    caught: { headings: /jumps from 2 to 5/u, axe: /heading-order/u },
  },
  {
    name: 'a heading without a level',
    pieces: { heading: GOOD.heading.replace(' aria-level="3"', '') },
    caught: { ibm: /aria_attribute_required/u, headings: /has the level NaN/u, axe: /aria-required-attr/u },
  },
];

const MARKUP: readonly Defect[] = [
  {
    name: 'a reference into another root',
    pieces: input('aria-describedby="einleitung"'),
    caught: {
      axe: /aria-valid-attr-value/u,
      ibm: /aria_id_unique/u,
      references: /"einleitung" leads out of its root/u,
    },
    behaviour: {
      start: ({ host }) =>
        host.insertAdjacentHTML('beforebegin', '<p id="einleitung">Alle Angaben in Jahren.</p>'),
    },
  },
  {
    name: 'a reference that leads nowhere',
    pieces: input('aria-describedby="nirgends"'),
    caught: {
      axe: /aria-valid-attr-value/u,
      ibm: /aria_id_unique/u,
      references: /"nirgends" leads out of its root/u,
    },
  },
  {
    name: 'an id that stands twice',
    pieces: { quote: GOOD.quote.replace('<p', '<p id="instruction"') },
    caught: {
      axe: /duplicate-id-aria/u,
      ibm: /element_id_unique/u,
      references: /the id "instruction" stands twice/u,
    },
  },
  {
    name: 'ARIA on a slot',
    pieces: behind('<slot aria-label="Beigabe"></slot>'),
    caught: { ibm: /aria_attribute_valid/u, references: /ARIA on a slot/u },
  },
  {
    name: 'a button inside of what is hidden from assistive technology',
    pieces: behind('<p aria-hidden="true"><button type="button">Mehr</button></p>'),
    caught: {
      ibm: /aria_hidden_nontabbable/u,
      hidden: /has the focus but is hidden/u,
      axe: /aria-hidden-focus/u,
      tab: /on what is hidden/u,
    },
  },
  {
    name: 'a role that does not exist',
    pieces: behind('<p role="knopf">Mehr</p>'),
    caught: { ibm: /aria_role_allowed/u, axe: /aria-roles/u },
  },
  {
    name: 'an attribute of ARIA that does not exist',
    pieces: behind('<p aria-gewaehlt="true">Mehr</p>'),
    caught: { ibm: /aria_attribute_allowed/u, axe: /aria-valid-attr/u },
  },
  {
    name: 'a control inside of another',
    pieces: hint('<button type="button">Hinweis <a href="#mehr">lesen</a></button>'),
    caught: {
      ibm: /aria_descendant_valid/u,
      targets: /from link "lesen"/u,
      order: /does not stand behind/u,
      axe: /nested-interactive/u,
    },
  },
  {
    name: 'a list with something else in it',
    pieces: behind('<ul><p>Mehr</p></ul>'),
    caught: { ibm: /aria_child_valid/u, axe: /list/u },
  },
];

const OPERATION: readonly Defect[] = [
  {
    name: 'a click on what is no control',
    pieces: behind('<p class="more">Mehr lesen</p>'),
    behaviour: { start: (root) => root.querySelector('.more')?.addEventListener('click', () => undefined) },
    caught: { clicks: /what is no control/u },
  },
  {
    name: 'a button by its role alone, without the keyboard',
    pieces: behind('<p><span role="button" class="more">Mehr lesen</span></p>'),
    styles: '.more { display: inline-block; min-block-size: 3em; padding: 0.5em; border: 1px solid }',
    behaviour: { start: (root) => root.querySelector('.more')?.addEventListener('click', () => undefined) },
    caught: { ibm: /widget_tabbable_exists/u, clicks: /what is no control/u },
  },
  {
    name: 'a list that can only be dragged',
    pieces: { items: GOOD.items.replace(/<button.+?<\/button>/gu, '') },
    caught: { drags: /can only be dragged: "Risse gefunden"/u },
  },
  {
    name: 'a trap for the keyboard',
    behaviour: {
      start: (root) => {
        const fields = root.querySelectorAll<HTMLElement>('#year');
        fields.forEach((it) =>
          it.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault()),
        );
      },
    },
    caught: { tab: /does not get out/u },
  },
  {
    name: 'an order of Tab by numbers',
    pieces: hint('<button type="button" tabindex="3">Hinweis</button>'),
    caught: { order: /Tab is numbered/u, tab: /out of order|does not get out/u, axe: /tabindex/u },
  },
  {
    name: 'an order for the eye that is another',
    styles: '.actions { flex-direction: row-reverse; justify-content: start }',
    caught: { order: /does not stand behind/u },
  },
  {
    name: 'targets that are small',
    styles: 'li button { min-block-size: 30px; padding: 0 }',
    caught: { targets: /"Nach oben: Risse gefunden" is .+ × 30\.0/u },
  },
  {
    name: 'targets that are near to each other',
    styles: '.actions { gap: 2px }',
    caught: { targets: /is 2\.0 from/u },
  },
  {
    name: 'a clock, and nothing that gives more time',
    pieces: behind('<p>Noch <span class="clock">30</span> Sekunden</p>'),
    behaviour: { start: ticking },
    caught: { clock: /nothing gives more time/u },
  },
  {
    name: 'movement for almost a second',
    styles:
      '.choice { transition: opacity 900ms } @media (prefers-reduced-motion: reduce) { .choice { transition: none } }',
    caught: { motion: /moves for 0\.9 s/u },
  },
  {
    name: 'movement that does not stop where the reader wants none',
    styles: '.choice { transition: opacity 200ms }',
    caught: { motion: /though motion is reduced/u },
  },
  {
    name: 'movement without an end',
    styles:
      '@keyframes pulse { to { outline-offset: 4px } } .quiet { animation: pulse 400ms infinite } @media (prefers-reduced-motion: reduce) { .quiet { animation: none } }',
    pieces: behind('<p class="quiet">Mehr</p>'),
    caught: { motion: /moves for Infinity s/u },
  },
];

/** A clock that runs down. */
export function ticking(root: ShadowRoot): () => void {
  const clock = root.querySelector('.clock')!;
  const timer = setInterval(() => (clock.textContent = `${Number(clock.textContent) - 1}`), 100);
  return () => clearInterval(timer);
}

export const PLAIN_DEFECTS: readonly Defect[] = [...NAMES, ...MARKUP, ...OPERATION];
