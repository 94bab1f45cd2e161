import { germanSamples } from '../new/samples.de.js';
import type { Messages } from './en.js';

const stands = { fact: 'die Aussage', question: 'die Frage' };

export const de: Messages = {
  report: {
    levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    facts: (ids) => `Aussagen: ${ids}`,
    questions: (ids) => `Fragen: ${ids}`,
    didYouMean: (word) => `. Meinten Sie „${word}“?`,
    updated: 'aktualisiert',
    repaired: 'angepasst',
    factIn: (fact, source) => `Aussage ${fact} in ${source}`,
    questionIn: (question, source) => `Frage ${question} in ${source}`,
    source: (source) => `Quelle ${source}`,
    none: 'keine',
    saysNow: (passage) => `jetzt: „${passage}“`,
    lookAt: (ids) => `sehen Sie nach bei ${ids}`,
    nothingToUpdate: 'Nichts zu aktualisieren: Jede Prüfsumme stimmt, soweit die Texte vorliegen.',
    sources: (states) => `Quellen: ${states}`,
    states: { verified: 'unverändert', changed: 'geändert', 'not-given': 'liegt nicht vor' },
    ok: 'In Ordnung',
    notOk: 'Nicht in Ordnung',
    counted: {
      fact: ['Aussage', 'Aussagen'],
      question: ['Frage', 'Fragen'],
      quiz: ['Quiz', 'Quizze'],
      error: ['Fehler', 'Fehler'],
      warning: ['Warnung', 'Warnungen'],
      note: ['Hinweis', 'Hinweise'],
    },
  },
  ask: { write: 'Das in den Fragenbestand schreiben? [j/N] ' },
  moreHelp: 'Mehr sagt „newsquiz --help“.',
  bom: 'beginnt mit einem Byte Order Mark; speichern Sie die Datei als UTF-8 ohne dieses',
  evidence: {
    firstWordsMissing: (words) => `die ersten Wörter „${words}“ kommen nicht vor`,
    lastWordsMissing: (words) => `die letzten Wörter „${words}“ folgen nicht auf die ersten`,
    contextMissing: 'prefix oder suffix steht nicht daneben',
    lost: (source, missing, owner) =>
      `steht nicht in der Quelle „${source}“: ${missing}; berichtigen Sie den Beleg, oder nehmen Sie ${stands[owner]} heraus`,
    changed: (passage, source, owner) =>
      `${passage} sagt in der Quelle „${source}“ nicht mehr, was dort stand; prüfen Sie ${stands[owner]}, danach „check --update“`,
    changedSomewhere: (passage, source, owner) =>
      `${passage} passt in der Quelle „${source}“ auf mehrere Stellen, auf keine wie zuvor; prüfen Sie ${stands[owner]}, danach „check --update“`,
    ambiguous: (passage, source) =>
      `${passage} passt in der Quelle „${source}“ auf mehrere Stellen; ergänzen Sie Wörter, prefix oder suffix`,
    moved: (passage, source) =>
      `${passage} steht in der Quelle „${source}“ an anderer Stelle und sagt dasselbe; „check --update --yes“ passt prefix und suffix an`,
    noDigest: (passage) =>
      `${passage} hat keine Prüfsumme, eine Berichtigung fiele nicht auf; nutzen Sie „check --update“`,
  },
  source: {
    noDigest:
      'hat keine Prüfsumme, eine Berichtigung neben den Belegen fiele nicht auf; nutzen Sie „check --update“',
    changed:
      'ist nicht mehr derselbe Text; prüfen Sie, ob die Änderung das Quiz betrifft, danach „check --update“',
    other: 'hat weniger als die Hälfte ihrer Belege im vorliegenden Text; ist das der richtige Artikel?',
  },
  diff: {
    edition: (source) => `Die neue Fassung von „${source}“`,
    title: (bank, source) => `Was eine neue Fassung von „${source}“ für ${bank} bedeutet`,
    fates: {
      holds: 'gilt',
      moved: 'verschoben',
      changed: 'geändert',
      fell: 'entfallen',
      unknown: 'stand nicht in der alten Fassung',
    },
    passages: {
      holds: 'Belege, die gelten',
      moved: 'Belege an anderer Stelle',
      changed: 'Belege, die sich geändert haben',
      fell: 'Belege, die entfallen sind',
      unknown: 'Belege, die nicht in der alten Fassung standen',
    },
    facts: 'Aussagen',
    questions: 'Fragen',
    held: 'zurückzustellen',
    because: (facts) => `wegen ${facts}`,
    before: 'vorher',
    after: 'jetzt',
    nothing: 'Jede Aussage und jede Frage gilt weiter.',
    written: (path, count) =>
      `Geschrieben: ${path}, ${count} ${count === 1 ? 'Frage ist' : 'Fragen sind'} zurückgestellt`,
    note: (count) =>
      count === 1
        ? 'Der Artikel wurde berichtigt. Eine Frage dieses Quiz wird deshalb vorerst nicht gestellt.'
        : `Der Artikel wurde berichtigt. ${count} Fragen dieses Quiz werden deshalb vorerst nicht gestellt.`,
    quietNote: 'Der Artikel wurde berichtigt. Die Fragen dieses Quiz sind davon nicht betroffen.',
    led: (passage) => `sicher; --out führt den Beleg dorthin: ${passage}`,
    notLed: 'vermutlich; führen Sie den Beleg selbst dorthin oder zu einer anderen Stelle',
    gone: 'nichts Ähnliches steht da; führen Sie den Beleg zu einer anderen Stelle, oder nehmen Sie ihn heraus',
    next: (call) =>
      `Prüfen und berichtigen Sie jede zurückgestellte Frage und ihre Aussage, dann nehmen Sie „held“ heraus: von da an wird sie gefragt. Was noch zu tun ist, sagt: ${call}`,
    reason: (source, date, facts) => {
      const on = facts.map((fact) => `„${fact}“`).join(', ');
      return `„${source}“ wurde berichtigt (${date})${on ? ` und sagt zu ${on} etwas anderes` : ''}; ${on ? 'Aussage und Frage' : 'die Frage'} prüfen, dann diese Zeile herausnehmen`;
    },
  },
  coverage: {
    paragraph: (number) => `Absatz ${number}`,
    notAsked: 'danach wird nicht gefragt',
    noQuestion: 'darauf beruht keine Frage',
    share: (percent) => `${percent} % des Textes sind Belege`,
    paragraphs: (asked, all) => `nach ${asked} von ${all} Absätzen wird gefragt`,
    notThere: 'steht nicht im Text',
  },
  preview: {
    language: 'de',
    served: (address) => `Die Vorschau steht auf ${address} und folgt jedem Speichern. Strg+C beendet sie.`,
    title: (bank) => `Vorschau: ${bank}`,
    surfaces: 'So sehen es die Leser',
    choose: 'Quiz und Sprache',
    element: 'Auf einer Seite',
    phone: 'Auf dem Telefon',
    print: 'Auf Papier',
    ownPage: 'Als eigene Seite',
    notPlayable: 'In diesem Fragenbestand lässt sich noch nichts spielen. Das ist zu berichtigen:',
    notBuilt:
      'Solange es Fehler gibt, baut „newsquiz build“ diesen Fragenbestand nicht. Leser sähen, was davon übrig ist:',
    line: (number) => `Zeile ${number}`,
    problems: 'Nicht gelesen',
    findings: 'Befunde, die keine einzelne Frage betreffen',
    noFindings: 'Es gibt keine Befunde.',
    questions: 'Alle Fragen',
    leftOut: 'fällt weg wegen der Befunde dazu, oder zu dem, worauf die Frage beruht',
    key: 'Richtige Antwort',
    noKey: 'hier kann niemand falsch liegen',
    explanation: 'Erklärung',
    rationales: 'Warum andere falsch sind',
    difficulty: (level) => `Schwierigkeit ${level} von 3`,
    facts: 'Beruht auf',
    noText: 'Text liegt nicht vor',
    coverage: (source) => `Wonach in ${source} gefragt wird`,
    noCoverage: 'Von keiner Quelle liegt der Text vor. Geben Sie einen mit --article QUELLE=DATEI an.',
  },
  started: {
    written: (path) => `Geschrieben: ${path}`,
    next: (call) => `Was noch auszufüllen ist, sagt: newsquiz check ${call}`,
    sample: 'Ein Beispiel: Machen Sie es zu Ihrer eigenen Frage, und nehmen Sie dann diese Zeile heraus.',
    samples: germanSamples,
    licence: 'Alle Rechte vorbehalten',
    facts:
      'Je Absatz eine Aussage: Sagen Sie sie in eigenen Worten, und löschen Sie, was Sie nicht brauchen.',
    questions: 'Je Art eine Frage als Beispiel: Machen Sie daraus eigene, und löschen Sie die übrigen.',
    quizzes: 'Der Titel steht über den Fragen, den Text des Ergebnisses liest man am Ende.',
  },
  thousands: (written, value) =>
    `wird als ${value} gelesen; sind Tausender gemeint, schreiben Sie ${written.replaceAll('.', '')}, sonst ${value}`,
  held: (reason) => `ist zurückgestellt und wird nicht gefragt: ${reason}`,
  missingInTranslation: (message, file) => `${message} (${file})`,
};
