import { ar, arAround } from './ar.js';
import { bg, bgAround } from './bg.js';
import { ca, caAround } from './ca.js';
import { cs, csAround } from './cs.js';
import { cy, cyAround } from './cy.js';
import { da, daAround } from './da.js';
import { de, deAround } from './de.js';
import { deXDu, deXDuAround } from './de-x-du.js';
import { deXLeicht, deXLeichtAround } from './de-x-leicht.js';
import { el, elAround } from './el.js';
import { en, enAround } from './en.js';
import { es, esAround } from './es.js';
import { et, etAround } from './et.js';
import { fa, faAround } from './fa.js';
import { fi, fiAround } from './fi.js';
import { fr, frAround } from './fr.js';
import { ga, gaAround } from './ga.js';
import { he, heAround } from './he.js';
import { hr, hrAround } from './hr.js';
import { hu, huAround } from './hu.js';
import { is, isAround } from './is.js';
import { it, itAround } from './it.js';
import { ja, jaAround } from './ja.js';
import { ko, koAround } from './ko.js';
import { lt, ltAround } from './lt.js';
import { lv, lvAround } from './lv.js';
import { nb, nbAround } from './nb.js';
import { nl, nlAround } from './nl.js';
import { pl, plAround } from './pl.js';
import { pt, ptAround } from './pt.js';
import { ptBr, ptBrAround } from './pt-br.js';
import { ro, roAround } from './ro.js';
import { sk, skAround } from './sk.js';
import { sl, slAround } from './sl.js';
import { sv, svAround } from './sv.js';
import { tr, trAround } from './tr.js';
import { uk, ukAround } from './uk.js';
import { ur, urAround } from './ur.js';
import { zh, zhAround } from './zh.js';
import { zhHant, zhHantAround } from './zh-hant.js';
import { said } from './messages.js';
import type { AroundMessages } from './messages.js';
import { tagFor } from './tags.js';
import type { AroundTexts, Texts } from './texts.js';

/** The texts of one language. */
export interface Language {
  readonly texts: Texts;
  /** What is written around a quiz: of links to it, and of what stands in for it. The elements do not need it. */
  readonly around: AroundTexts;
}

/** The languages of the interface, a line each. */
export const languages: Readonly<Record<string, Language>> = {
  ar: { texts: ar, around: arAround },
  bg: { texts: bg, around: bgAround },
  ca: { texts: ca, around: caAround },
  cs: { texts: cs, around: csAround },
  cy: { texts: cy, around: cyAround },
  da: { texts: da, around: daAround },
  de: { texts: de, around: deAround },
  'de-x-du': { texts: deXDu, around: deXDuAround },
  'de-x-leicht': { texts: deXLeicht, around: deXLeichtAround },
  el: { texts: el, around: elAround },
  en: { texts: en, around: enAround },
  es: { texts: es, around: esAround },
  et: { texts: et, around: etAround },
  fa: { texts: fa, around: faAround },
  fi: { texts: fi, around: fiAround },
  fr: { texts: fr, around: frAround },
  ga: { texts: ga, around: gaAround },
  he: { texts: he, around: heAround },
  hr: { texts: hr, around: hrAround },
  hu: { texts: hu, around: huAround },
  is: { texts: is, around: isAround },
  it: { texts: it, around: itAround },
  ja: { texts: ja, around: jaAround },
  ko: { texts: ko, around: koAround },
  lt: { texts: lt, around: ltAround },
  lv: { texts: lv, around: lvAround },
  nb: { texts: nb, around: nbAround },
  nl: { texts: nl, around: nlAround },
  pl: { texts: pl, around: plAround },
  pt: { texts: pt, around: ptAround },
  'pt-br': { texts: ptBr, around: ptBrAround },
  ro: { texts: ro, around: roAround },
  sk: { texts: sk, around: skAround },
  sl: { texts: sl, around: slAround },
  sv: { texts: sv, around: svAround },
  tr: { texts: tr, around: trAround },
  uk: { texts: uk, around: ukAround },
  ur: { texts: ur, around: urAround },
  zh: { texts: zh, around: zhAround },
  'zh-hant': { texts: zhHant, around: zhHantAround },
};

/** The tag of a language among those of the interface. */
export function languageTag(language: string): string | undefined {
  return tagFor(language, (tag) => Object.hasOwn(languages, tag));
}

/** What is written around a quiz in a language, or in English. */
export function messagesAround(language: string): AroundMessages {
  const tag = languageTag(language) ?? 'en';
  // The same keys as in English, which no type can tell of what is made while the program runs.
  return said((languages[tag] as Language).around, tag) as AroundMessages;
}
