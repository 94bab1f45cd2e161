// What a screen reader says in German, with each question type, from the prompt to the verdict: held against reviewed files.
// A file that is not there is written, and the test fails until someone has looked at it and runs it again.
import { expect } from '@open-wc/testing';
import { readFile, writeFile } from '@web/test-runner-commands';
import type { QuestionTypeName } from '../../src/index.js';
import { titleOf } from '../support/a11y-criteria.js';
import { samplesOf, show, typeNames } from '../support/a11y-samples.js';
import { tidyUp } from '../support/elements-page.js';
import { spokenPlay } from '../support/screen-reader.js';
import type { Play } from '../support/screen-reader.js';

afterEach(tidyUp);

/** How each type is played. */
const PLAYS: Record<QuestionTypeName, Play> = {
  'single-choice': { sample: 1, answer: [{ to: /^radio, Wegen Hochwassers/u, act: true }] },
  'multiple-choice': {
    answer: [
      { to: /^checkbox, Die Fähre am Markt/u, act: true },
      { to: /^checkbox, Der Tunnel/u, act: true },
    ],
  },
  'true-false': { answer: [{ to: /^radio, Stimmt,/u, act: true }] },
  estimate: { answer: [{ to: /^button, 5.Meter mehr/u, act: true }] },
  hotspot: { answer: [{ to: /^radio, Am Markt/u, act: true }] },
  'find-passage': { answer: [{ to: /^radio, Bei einer Prüfung/u, act: true }] },
  number: { answer: [{ to: /^textbox, Ihre Antwort/u, write: '12' }] },
  'short-text': { answer: [{ to: /^textbox, Ihre Antwort/u, write: 'Frau Kern' }] },
  cloze: {
    answer: [
      { to: /^textbox, Lücke 1/u, write: 'Dienstag' },
      { to: /^textbox, Lücke 2/u, write: 'Pfeiler' },
    ],
  },
  // Enter goes on in a list.
  timeline: {
    sample: 2,
    answer: [
      { to: /^combobox, .*Der Rat stimmt ab/u, enter: 8 },
      { to: /^combobox, .*Der Plan für die Umleitungen/u, enter: 3 },
      { to: /^combobox, .*Die Umleitungen gelten/u, enter: 14 },
    ],
  },
  // Enter goes on in a list, past the empty choice: what is passed is taken from an item, and given back.
  match: {
    answer: [
      { to: /^combobox, Die Risse/u, enter: 2 },
      { to: /^combobox, Für einen Neubau/u, enter: 1 },
      { to: /^combobox, Die Stadt/u, enter: 4 },
    ],
  },
  categorise: {
    answer: [
      { to: /^radio, Die Stadt wusste.* – Behauptet/u, act: true },
      { to: /^radio, Die Brücke.* – Berichtet/u, act: true },
      { to: /^radio, Ein Ersatzbus.* – Behauptet/u, act: true },
    ],
  },
  poll: { answer: [{ to: /^radio, Erhalten/u, act: true }] },
  open: {
    sample: 1,
    answer: [
      { to: /^textbox, Ihre Antwort/u, write: 'Die Brücke ist gesperrt.' },
      { to: /^button, Mit Musterantwort vergleichen/u, act: true },
      { to: /^checkbox, Sie nennen den Riss im Träger/u, act: true },
    ],
  },
  order: { answer: [{ to: /^button, Nach unten/u, act: true }] },
};

for (const type of typeNames)
  describe(type, () => {
    it(titleOf('spoken'), async () => {
      const play = PLAYS[type];
      const { shown } = await show([(await samplesOf(type))[play.sample ?? 0]!], 'open');
      const told = await spokenPlay(shown[0]!, play);
      const path = `snapshots/spoken-${type}.txt`;
      // Reading a file that is not there is an error.
      const known = await readFile({ path }).catch(() => undefined);
      if (known === undefined) await writeFile({ path, content: told });
      expect(told, known === undefined ? `${path} is new: review it` : path).to.equal(known);
    });
  });
