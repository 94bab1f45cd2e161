// Defects of what is seen, of languages and of judging; see a11y-defects.ts.
import { behind } from './a11y-defects.js';
import type { Defect } from './a11y-defects.js';
import { GOOD, goodBehaviour, mark, say } from './a11y-page.js';

const SIGHT: readonly Defect[] = [
  {
    name: 'text of low contrast',
    styles: '#instruction { color: #767676 }',
    caught: {
      contrast: /"Eine Antwort ist richtig\." has 4\./u,
      axe: /color-contrast-enhanced/u,
      dark: /has 4\./u,
    },
  },
  {
    name: 'text of low contrast on dark alone',
    styles: '@media (prefers-color-scheme: dark) { #instruction { color: #888 } }',
    caught: { dark: /"Eine Antwort ist richtig\." has 3\./u },
  },
  {
    name: 'the edge of a field of low contrast',
    styles: '.field input { border-color: #ddd }',
    caught: { contrast: /textbox "Jahr der Eröffnung" has 1\./u, dark: /has 1\./u },
  },
  {
    name: 'a sign of low contrast',
    pieces: behind(
      '<svg width="20" height="20" aria-hidden="true"><path d="M2 9h16" stroke="#ccc" stroke-width="3"/></svg>',
    ),
    caught: { contrast: /a sign has 1\./u, dark: /a sign has 1\./u },
  },
  {
    name: 'no ring around the focus',
    styles: ':focus-visible { outline: none }',
    caught: { tab: /has no ring/u },
  },
  {
    name: 'a thin ring around the focus',
    styles: ':focus-visible { outline-width: 1px }',
    caught: { tab: /has no ring/u },
  },
  {
    name: 'a ring of low contrast around the focus',
    styles: ':focus-visible { outline-color: #ccc }',
    caught: { tab: /the ring of .+ has 1\./u },
  },
  {
    name: 'a control that is transparent',
    pieces: behind('<p><button type="button" class="more">Mehr lesen</button></p>'),
    styles: '.more { opacity: 0 }',
    caught: { tab: /on what is hidden: button "Mehr lesen"/u },
  },
  {
    name: 'a line that does not fit on a narrow screen',
    styles: '.field { inline-size: 37em; flex-wrap: nowrap; justify-content: space-between }',
    caught: { large: /wide in \d+/u, reflow: /wide in 3\d\d/u, spacing: /wide in 3\d\d/u },
  },
  {
    name: 'text that is cut off with wide spacing',
    styles: '#instruction { inline-size: 12.2em; white-space: nowrap; overflow: hidden }',
    caught: { spacing: /"Eine Antwort ist richtig\." leaves/u },
  },
  {
    name: 'text that is cut off when it is twice as large',
    styles:
      '.hint { inline-size: 88px; min-inline-size: 0; padding: 0; white-space: nowrap; overflow: hidden }',
    caught: { large: /"Hinweis" leaves/u },
  },
  {
    name: 'a control without an edge in forced colours',
    styles: '.check { border: 0 }',
    caught: { forced: /button "Prüfen" has 1\./u },
  },
];

const LANGUAGE: readonly Defect[] = [
  {
    name: 'a part in another language that is not said',
    pieces: { quote: GOOD.quote.replace(' lang="en"', '') },
    caught: { languages: /reads like en, said to be de/u },
  },
  {
    name: 'a part that is said to be in the wrong language',
    pieces: { quote: GOOD.quote.replace('"en"', '"fr"') },
    caught: { languages: /reads like en, said to be fr/u },
  },
  {
    name: 'a part in another script that is not said',
    pieces: behind('<p>أُغلق الجسر يوم الاثنين</p>'),
    caught: { languages: /the script of ar/u },
  },
  {
    name: 'a language that does not exist',
    pieces: behind('<p lang="deutsch">Mehr dazu steht im Bericht.</p>'),
    caught: { ibm: /element_lang_valid/u, languages: /which is no language/u, axe: /valid-lang/u },
  },
];

const JUDGING: readonly Defect[] = [
  {
    name: 'a verdict that nobody is told of',
    pieces: { region: '' },
    caught: { live: /there are 0 live regions/u, verdict: /announced 0 times/u },
  },
  {
    name: 'a verdict that is told twice',
    behaviour: {
      judge(root, chosen) {
        goodBehaviour.judge(root, chosen);
        setTimeout(() => say(root, 'Leider falsch.'));
      },
    },
    caught: { verdict: /announced 2 times/u },
  },
  {
    name: 'a live region that comes with its text',
    pieces: { region: '' },
    behaviour: {
      judge(root, chosen) {
        mark(root, chosen);
        root
          .querySelector('.actions')!
          .insertAdjacentHTML('beforebegin', '<p role="status">Leider falsch.</p>');
      },
    },
    caught: { live: /there are 0 live regions/u, verdict: /a live region came with its text/u },
  },
  {
    name: 'two live regions',
    pieces: { region: GOOD.region + GOOD.region },
    caught: { live: /there are 2 live regions/u },
  },
  {
    name: 'the focus lost with its button',
    behaviour: {
      judge(root, chosen) {
        goodBehaviour.judge(root, chosen);
        root.querySelector('.check')!.remove();
      },
    },
    caught: { verdict: /the focus is lost/u },
  },
  {
    name: 'the focus on what nobody sees',
    behaviour: {
      judge(root, chosen) {
        goodBehaviour.judge(root, chosen);
        const region = root.querySelector<HTMLElement>('[role=status]')!;
        region.tabIndex = -1;
        region.focus();
      },
    },
    caught: { verdict: /the focus is on what is hidden/u },
  },
  {
    name: 'a verdict as soon as something is chosen',
    behaviour: {
      start: (root) =>
        root.querySelector('fieldset')?.addEventListener('change', () => goodBehaviour.judge(root, 0)),
    },
    caught: { change: /is judged when it changes/u },
  },
  {
    name: 'the focus moved as soon as something is typed',
    behaviour: {
      start: (root) =>
        root
          .querySelector('#year')
          ?.addEventListener('input', () => root.querySelector<HTMLElement>('.hint')?.focus()),
    },
    caught: { change: /moves the focus when it changes/u },
  },
  {
    name: 'options that are disabled once judged',
    isJudged: true,
    behaviour: {
      judge(root, chosen) {
        goodBehaviour.judge(root, chosen);
        for (const it of root.querySelectorAll<HTMLInputElement>('.choice input')) it.disabled = true;
      },
    },
    caught: { ibm: /aria_attribute_redundant/u, disabled: /is disabled away/u },
  },
  {
    name: 'a verdict by colour alone',
    isJudged: true,
    styles:
      '[data-mark=right] input { border-color: #0a5230 } [data-mark=wrong] input { border-color: #94132a } .choice [type] ~ .sign, .sign, [data-mark] .sign { border: 1px solid #6f7787; border-radius: 50% }',
    behaviour: {
      judge(root, chosen) {
        for (const [index, row] of [...root.querySelectorAll<HTMLElement>('.choice')].entries())
          if (index < 2) row.dataset.mark = index === 1 ? 'right' : 'wrong';
        say(root, chosen === 1 ? 'Richtig.' : 'Leider falsch.');
      },
    },
    caught: {
      words: /is marked wrong, but not in words.+have the same sign/u,
      grey: /answered looks like judged/u,
      colours: /answered looks like judged/u,
    },
  },
  {
    name: 'a choice that shows by its colour alone',
    styles: '.choice input:checked { border: 1px solid #2f6d9f; background: #e9f1fb }',
    caught: { colours: /open looks like answered/u, grey: /open looks like answered/u },
  },
  {
    name: 'a choice that does not show in forced colours',
    styles:
      '.choice input:checked { border-width: 1px; box-shadow: inset 0 0 0 4px #0b4a8f } @media (forced-colors: active) { .choice input:checked { border: 1px solid } }',
    caught: { colours: /open looks like answered/u },
  },
];

export const SHOWN_DEFECTS: readonly Defect[] = [...SIGHT, ...LANGUAGE, ...JUDGING];
