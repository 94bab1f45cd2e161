import type { PageWords } from './en.js';

export const de: PageWords = {
  language: 'de',
  toArticle: (headline) => `Zum Artikel: ${headline}`,
  toSheet: 'Alle Fragen auf einer Seite, zum Lesen und Drucken',
  otherLanguage: (language) => `Dieses Quiz auf ${language}`,
  licence: (licence) => `Lizenz der Fragen: ${licence}`,
  worksheet: 'Arbeitsblatt',
  name: 'Name',
  group: 'Klasse',
  date: 'Datum',
  showAnswer: 'Antwort zeigen',
  answers: 'Lösungen',
  withKey: 'Mit Lösungen drucken',
  points: (points) => (points === 1 ? '1 Punkt' : `${points} Punkte`),
  hint: 'Drucken Sie diese Seite. A4 und Letter passen.',
  gap: (place) => `Lücke ${place}:`,
  alsoRight: 'Auch richtig:',
  range: (from, to) => `(richtig von ${from} bis ${to})`,
  credit: (full, zero) =>
    full === undefined
      ? `(keine Punkte ab ${zero} daneben)`
      : `(alle Punkte bis ${full} daneben, keine ab ${zero} daneben)`,
  types: {
    'single-choice': 'Kreuzen Sie eine Antwort an.',
    'multiple-choice': 'Kreuzen Sie alle richtigen Antworten an.',
    tickExactly: (count) => `Kreuzen Sie genau ${count} an.`,
    'true-false': 'Steht das so im Artikel? Kreuzen Sie eine Antwort an.',
    order: 'Nummerieren Sie die Einträge. Der früheste bekommt die 1.',
    poll: 'Hier ist Ihre Meinung gefragt. Kreuzen Sie eine Antwort an.',
    open: 'Antworten Sie mit eigenen Worten.',
    cloze: 'Füllen Sie alle Lücken.',
    number: 'Schreiben Sie eine Zahl.',
    'short-text': 'Schreiben Sie eine kurze Antwort.',
    supports: 'Kreuzen Sie die Stelle an, die das belegt.',
    contradicts: 'Kreuzen Sie die Stelle an, die dem widerspricht.',
    hotspot: 'Markieren Sie den Ort im Bild oder kreuzen Sie ihn in der Liste an.',
    estimate: 'Markieren Sie Ihre Schätzung auf der Linie und schreiben Sie sie auf.',
    timeline:
      'Schreiben Sie auf, wann jedes Ereignis war, oder markieren Sie es mit seinem Buchstaben auf der Linie.',
    match: 'Schreiben Sie neben jeden Eintrag den Buchstaben einer Antwort. Jede Antwort passt nur einmal.',
    reuse:
      'Schreiben Sie neben jeden Eintrag den Buchstaben einer Antwort. Eine Antwort kann mehrmals passen.',
    categorise: 'Kreuzen Sie für jeden Eintrag eine Gruppe an.',
  },
};
