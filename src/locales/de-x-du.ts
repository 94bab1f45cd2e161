import { de, deAround } from './de.js';
import type { AroundTexts, Texts } from './texts.js';

const { types } = de;

/** German that says "du": what differs from the polite form. */
export const deXDu: Texts = {
  ...de,
  triedBefore: 'Diese Antwort hast du schon geprüft. Das kostet nichts.',
  howSure: 'Wie sicher bist du?',
  confidence: 'Wie sicher du warst',
  readings: {
    over: 'Du warst dir öfter sicher, als du richtig lagst.',
    under: 'Du lagst öfter richtig als gedacht.',
    fits: 'Du hast dich gut eingeschätzt.',
  },
  thanks: 'Danke für deine Antwort',
  chosenRight: 'Deine Wahl, richtig',
  chosenWrong: 'Deine Wahl, falsch',
  review: 'Deine Antworten',
  yourAnswer: 'Deine Antwort',
  errors: {
    ...de.errors,
    network: 'Das Quiz ließ sich nicht laden. Bitte prüfe deine Verbindung.',
  },
  types: {
    ...types,
    'single-choice': {
      instruction: 'Eine Antwort ist richtig.',
      incomplete: 'Wähle bitte zuerst eine Antwort.',
    },
    'multiple-choice': {
      ...types['multiple-choice'],
      incomplete: 'Wähle bitte zuerst eine Antwort.',
      chooseExactly: 'Wähle genau {0}.',
    },
    'true-false': {
      ...types['true-false'],
      incomplete: 'Wähle bitte zuerst eine Antwort.',
    },
    order: {
      ...types.order,
      incomplete: 'Verschiebe bitte zuerst einen Eintrag.',
    },
    match: {
      ...types.match,
      instruction: 'Wähle zu jedem Eintrag eine Antwort. Jede Antwort passt nur einmal.',
      incomplete: 'Wähle bitte zuerst zu jedem Eintrag eine Antwort.',
      reuse: 'Wähle zu jedem Eintrag eine Antwort. Eine Antwort kann mehrfach passen.',
    },
    categorise: {
      ...types.categorise,
      instruction: 'Wähle zu jedem Eintrag eine Gruppe.',
      incomplete: 'Wähle bitte zuerst zu jedem Eintrag eine Gruppe.',
    },
    cloze: {
      ...types.cloze,
      instruction: 'Fülle alle Lücken.',
      incomplete: 'Fülle bitte zuerst alle Lücken.',
    },
    number: {
      ...types.number,
      instruction: 'Schreibe eine Zahl.',
      incomplete: 'Schreibe bitte zuerst eine Zahl.',
      unreadable: 'Das ist keine eindeutige Zahl. Schreibe sie so: {0}.',
    },
    estimate: {
      ...types.estimate,
      instruction: 'Bewege den Regler oder schreibe eine Zahl.',
      incomplete: 'Schätze bitte zuerst.',
      yours: 'Deine Schätzung',
    },
    'short-text': {
      instruction: 'Schreibe eine kurze Antwort.',
      incomplete: 'Schreibe bitte zuerst eine Antwort.',
    },
    'find-passage': {
      ...types['find-passage'],
      instruction: 'Eine Stelle belegt das. Wähle sie aus.',
      contradicts: 'Eine Stelle widerspricht dem. Wähle sie aus.',
      incomplete: 'Wähle bitte zuerst eine Stelle.',
      inArticle: 'Du kannst auch im Artikel wählen: Dort sind die Stellen unterstrichen.',
    },
    hotspot: {
      instruction: 'Wähle im Bild oder in der Liste.',
      incomplete: 'Wähle bitte zuerst einen Ort.',
    },
    timeline: {
      ...types.timeline,
      instruction: 'Wähle für jedes Ereignis einen Zeitpunkt.',
      incomplete: 'Wähle bitte zuerst alle Zeitpunkte.',
    },
    poll: {
      ...types.poll,
      instruction: 'Deine Meinung ist gefragt. Dafür gibt es keine Punkte. Das Quiz verschickt nichts.',
      incomplete: 'Wähle bitte zuerst eine Antwort.',
    },
    open: {
      ...types.open,
      instruction: 'Antworte in eigenen Worten. Dein Text verlässt diese Seite nicht.',
      incomplete: 'Schreibe bitte zuerst eine Antwort.',
      graded: 'Deine Häkchen zählen als Punkte.',
      criteria: 'Was steht in deiner Antwort?',
    },
  },
};

export const deXDuAround: AroundTexts = deAround;
