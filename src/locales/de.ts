import type { Messages } from './en.js';

export const de: Messages = {
  questions: (count) => (count === 1 ? '1 Frage' : `${count} Fragen`),
  progress: (position, total) => `Frage ${position} von ${total}`,
  progressLabel: 'Fortschritt',

  start: 'Starten',
  check: 'Prüfen',
  next: 'Weiter',
  previous: 'Zurück',
  skip: 'Überspringen',
  finish: 'Auswerten',
  toResult: 'Zum Ergebnis',
  again: 'Noch einmal',
  hint: 'Hinweis',
  clear: 'Antwort löschen',

  verdicts: {
    correct: 'Richtig',
    partial: 'Teilweise richtig',
    incorrect: 'Leider falsch',
    incomplete: 'Nicht beantwortet',
    ungraded: 'Nicht bewertet',
  },
  points: (earned, possible) => `${earned} von ${possible} ${possible === '1' ? 'Punkt' : 'Punkten'}`,
  chosenRight: 'Ihre Wahl, richtig',
  chosenWrong: 'Ihre Wahl, falsch',
  missed: 'Richtige Antwort',
  right: 'Richtig',
  wrong: 'Falsch',
  typed: {
    anyCase: 'Groß- und Kleinschreibung ist egal.',
    exactCase: 'Groß- und Kleinschreibung zählt.',
    anyAccents: 'Akzente sind egal.',
    someTypos: 'Kleine Tippfehler sind erlaubt.',
    typo: (right) => `Ein Tippfehler ist dabei. Richtig geschrieben: ${right}`,
  },
  rightIs: (answer) => `Richtig ist: ${answer}`,
  because: {
    contradicted: 'Der Artikel sagt etwas anderes',
    'not-stated': 'Steht nicht im Artikel',
    'wrong-actor': 'Das war jemand anderes',
    'wrong-time': 'Das war zu einer anderen Zeit',
    'other-fact': 'Das gehört zu etwas anderem',
  },

  evidence: 'Hier steht es',
  moreEvidence: (count) => `Weitere Stellen: ${count}`,
  status: {
    reported: 'Berichtet',
    stated: 'Aussage',
    alleged: 'Behauptung',
    unverified: 'Nicht bestätigt',
  },
  saidBy: (who) => `gesagt von ${who}`,
  claimedBy: (who) => `behauptet von ${who}`,
  paragraph: (place) => `Absatz ${place}`,
  quotes: ['„', '“'],
  showInArticle: 'Im Artikel zeigen',
  shownInArticle: 'Im Artikel markiert',
  readSource: (source) => `Im Artikel lesen (${source}, neues Fenster)`,

  result: 'Ergebnis',
  of: (part, whole) => `${part} von ${whole}`,
  review: 'Ihre Antworten',
  yourAnswer: 'Ihre Antwort',
  rightAnswer: 'Richtige Antwort',
  noAnswer: 'Keine Antwort',

  remember: 'Fortschritt auf diesem Gerät merken',
  forget: 'Gemerkten Fortschritt löschen',
  notRemembered: 'Der Fortschritt lässt sich auf diesem Gerät nicht merken.',

  loading: 'Das Quiz wird geladen.',
  slow: 'Das Quiz braucht länger als sonst.',
  retry: 'Noch einmal versuchen',
  errors: {
    network: 'Das Quiz ließ sich nicht laden. Bitte prüfen Sie Ihre Verbindung.',
    missing: 'Das Quiz wurde nicht gefunden.',
    broken: 'Das Quiz lässt sich nicht zeigen.',
    empty: 'Das Quiz hat zurzeit keine Fragen.',
  },

  types: {
    'single-choice': {
      instruction: 'Eine Antwort ist richtig.',
      incomplete: 'Bitte wählen Sie zuerst eine Antwort.',
    },
    'multiple-choice': {
      instruction: 'Mehrere Antworten können richtig sein.',
      incomplete: 'Bitte wählen Sie zuerst eine Antwort.',
      chooseExactly: (count) => `Wählen Sie genau ${count}.`,
      chosenOf: (chosen, count) => `${chosen} von ${count} gewählt.`,
    },
    'true-false': {
      instruction: 'Stimmt das laut Artikel?',
      incomplete: 'Bitte wählen Sie zuerst eine Antwort.',
      answers: { true: 'Stimmt', false: 'Stimmt nicht', 'not-stated': 'Steht nicht im Artikel' },
    },
    order: {
      instruction: 'Das Früheste zuerst.',
      incomplete: 'Bitte verschieben Sie zuerst einen Eintrag.',
      moveUp: (item) => `Nach oben: ${item}`,
      moveDown: (item) => `Nach unten: ${item}`,
      moveTo: 'Platz …',
      moveToLabel: (item) => `Platz von: ${item}`,
      place: (place) => `Platz ${place}`,
      inPlace: 'Am richtigen Platz',
      outOfPlace: 'Am falschen Platz',
      rightOrder: 'Die richtige Reihenfolge',
    },
    cloze: {
      instruction: 'Füllen Sie alle Lücken.',
      incomplete: 'Bitte füllen Sie zuerst alle Lücken.',
      gap: (place) => `Lücke ${place}`,
    },
    number: {
      instruction: 'Schreiben Sie eine Zahl.',
      incomplete: 'Bitte schreiben Sie zuerst eine Zahl.',
      unreadable: (example) => `Das ist keine eindeutige Zahl. Schreiben Sie sie so: ${example}.`,
      decimals: (most) =>
        most === 0
          ? 'Bitte ohne Nachkommastellen.'
          : `Bitte höchstens ${most} Nachkommastelle${most === 1 ? '' : 'n'}.`,
      exactly: (value) => `Genau: ${value}`,
      tolerance: (amount) => `Sie darf um bis zu ${amount} abweichen.`,
    },
    'short-text': {
      instruction: 'Schreiben Sie eine kurze Antwort.',
      incomplete: 'Bitte schreiben Sie zuerst eine Antwort.',
    },
  },
};
