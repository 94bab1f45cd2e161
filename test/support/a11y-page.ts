// One good question on a page, without the library, as HTML, styles and behaviour that a defect can be put into.
import { page } from './a11y-states.js';
import { finallyDo } from './elements-page.js';
import type { Subject } from './a11y-judging.js';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="40"%3E%3Cpath d="M0 30h80" stroke="black"/%3E%3C/svg%3E';

/** What the question is made of; each piece can be exchanged. */
export const GOOD = {
  start: '<fieldset aria-describedby="instruction"><legend>',
  heading:
    '<div class="heading" role="heading" aria-level="3" tabindex="-1">Frage 1 von 2: Seit wann ist die Brücke zu?</div>',
  legendEnd: '</legend>',
  instruction: '<p id="instruction">Eine Antwort ist richtig.</p>',
  picture: `<img src='${PICTURE}' alt="Die Brücke von Süden, davor eine Schranke" width="80" height="40">`,
  quote: '<p lang="en">This bridge is closed for the time being.</p>',
  options: ['Seit Sonntag', 'Seit Montag', 'Seit Mai']
    .map(
      (text, index) =>
        `<div class="choice"><input type="radio" name="answer" id="o-${index}" value="${index}"><label for="o-${index}"><span class="sign" aria-hidden="true"></span><span>${text}</span></label></div>`,
    )
    .join(''),
  field:
    '<p class="field"><label for="year">Jahr der Eröffnung</label><input id="year" inputmode="numeric" autocomplete="off"></p>',
  items:
    '<ol>' +
    ['Risse gefunden', 'Brücke gesperrt']
      .map(
        (text) =>
          `<li draggable="true"><span>${text}</span><button type="button" aria-label="Nach oben: ${text}">Nach oben</button></li>`,
      )
      .join('') +
    '</ol>',
  end: '</fieldset>',
  region: '<div class="for-ears" role="status" aria-atomic="true"></div>',
  actions:
    '<div class="actions"><button type="button" class="check">Prüfen</button><button type="button" class="hint">Hinweis</button></div>',
};

export type Pieces = typeof GOOD;

const question = (pieces: Pieces): string => Object.values(pieces).join('');

export const STYLES = `
  :host { display: block; padding: 1em; color: #16181d; background: #fff; font: 1em/1.5 sans-serif; color-scheme: light }
  * { box-sizing: border-box; margin: 0; padding: 0 }
  fieldset { border: 0; min-inline-size: 0 }
  ol { list-style: none }
  .heading { font-size: 1.5em; font-weight: 700 }
  p, .choice, li, .actions { margin-block-start: 0.75em }
  .choice { position: relative }
  .choice input { appearance: none; position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 1px solid #6f7787; border-radius: 6px }
  .choice input:checked { border: 3px solid #0b4a8f }
  .choice label { position: relative; display: flex; gap: 0.75em; align-items: center; min-block-size: 3em; padding-inline: 0.875em; pointer-events: none }
  .sign { inline-size: 1.5em; block-size: 1.5em; border: 1px solid #6f7787; border-radius: 50%; text-align: center }
  .word { font-weight: 600 }
  .field { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center }
  .field input { font: inherit; min-block-size: 3em; inline-size: 8em; padding: 0.5em; border: 1px solid #6f7787; background: #fff; color: inherit }
  li { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center }
  .actions { display: flex; flex-wrap: wrap; gap: 0.75em }
  button { font: inherit; font-weight: 600; min-inline-size: 3em; min-block-size: 3em; padding: 0.5em 1.25em; color: #0b4a8f; background: #fff; border: 1px solid; border-radius: 6px }
  .check { color: #fff; background: #0b4a8f }
  :focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px }
  .for-ears { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  [data-mark=right] .sign { border-width: 3px }
  [data-mark=wrong] .sign { border-radius: 0 }
  @media (forced-colors: active) { .choice input:checked { border: 4px double } }
`;

/** What the question does. */
export interface Behaviour {
  /** The verdict on the option with this place. */
  judge(root: ShadowRoot, chosen: number): void;
  /** Called when the question is in the page; undone by what it gives back. */
  start?(root: ShadowRoot): void | (() => void);
}

const SOLUTION = 1;

/** Marks the options in words and signs, and says the verdict once. */
export const mark = (root: ShadowRoot, chosen: number): void => {
  for (const [index, row] of [...root.querySelectorAll<HTMLElement>('.choice')].entries()) {
    row.querySelector('input')!.ariaDisabled = 'true';
    if (index !== chosen && index !== SOLUTION) continue;
    const isRight = index === SOLUTION;
    row.dataset.mark = isRight ? 'right' : 'wrong';
    row.querySelector('.sign')!.textContent = isRight ? '✓' : '✕';
    const word = Object.assign(document.createElement('span'), {
      className: 'word',
      textContent: isRight ? 'Richtig' : 'Falsch',
    });
    row.querySelector('label')!.append(word);
  }
};

export const say = (root: ShadowRoot, text: string): void =>
  root.querySelector('[role=status]')?.replaceChildren(text);

export const goodBehaviour: Behaviour = {
  judge(root, chosen) {
    mark(root, chosen);
    say(root, chosen === SOLUTION ? 'Richtig.' : 'Leider falsch. Richtig ist: Seit Montag.');
  },
};

export interface Page {
  readonly pieces?: Partial<Pieces>;
  readonly styles?: string;
  readonly behaviour?: Partial<Behaviour>;
}

export interface ShownPage extends Subject {
  readonly main: HTMLElement;
  choose(place: number): Promise<void>;
}

/** Puts the question into a page, with what is exchanged in it. */
export function showPage({ behaviour = {}, pieces = {}, styles = '' }: Page): ShownPage {
  const main = page();
  const root = document.createElement('div');
  main.append(root);
  const shadow = root.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES + styles);
  shadow.adoptedStyleSheets = [sheet];
  shadow.innerHTML = question({ ...GOOD, ...pieces });
  const does = { ...goodBehaviour, ...behaviour };
  const chosen = (): number =>
    [...shadow.querySelectorAll<HTMLInputElement>('.choice input')].findIndex((it) => it.checked);
  shadow.querySelector('.check')?.addEventListener('click', () => does.judge(shadow, chosen()));
  const stop = does.start?.(shadow);
  finallyDo(() => stop?.());
  const choose = (place: number): Promise<void> => {
    shadow.querySelectorAll<HTMLInputElement>('.choice input')[place]!.checked = true;
    return Promise.resolve();
  };
  return {
    main,
    root,
    choose,
    answer: () => choose(0),
    button: () => shadow.querySelector<HTMLElement>('.check')!,
  };
}
