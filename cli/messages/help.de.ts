interface Help {
  readonly summary: string;
  readonly help: string;
}

export function germanUsage(summaries: string): string {
  return `Aufruf: newsquiz BEFEHL [OPTIONEN]

Befehle:
${summaries}

Optionen:
  --help     Zeigt dies, oder mit einem Befehl: was dieser Befehl annimmt
  --version  Zeigt die Version
`;
}

const build = `Aufruf: newsquiz build BANK --out ORDNER [OPTIONEN]

Prüft einen Fragenbestand und schreibt, was für die Veröffentlichung nötig ist: feste Dateien für jeden Webserver, und
snippets.html mit allem, was in eine Seite zu kopieren ist. Ein Bestand mit Fehlern wird nicht gebaut. Geschrieben werden
alle Dateien oder keine; andere Dateien im Ordner bleiben.

Optionen:
  --out ORDNER       Der Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt
  --base ADRESSE     Wo der Ordner liegen wird, etwa https://example.org/quiz/; ohne das sind Adressen relativ
  --quiz ID          Nur dieses Quiz; kann mehrmals stehen
  --language SPRACHE Nur diese Sprache des Bestands, etwa "en"; kann mehrmals stehen
  --seed TEXT        Welche Fragen gestellt werden, und in welcher Reihenfolge; sonst die id des Bestands
  --surface NAME     Nur diese Art der Veröffentlichung; kann mehrmals stehen. Es gibt:
                     element          Skript, Fragenbestand und das Element, das ihn in jeder Seite spielt
                     ready            Eine Seite je Quiz und ihr Element, mit der ersten Ansicht vor jedem Skript
                     placeholder      Ein Link, den jedes CMS stehen lässt, und das Skript, das ein Quiz daraus macht
                     frame            Eine Seite für einen iframe, und das Skript, das ihm die Höhe gibt
                     oembed           Antworten für Programme, die eine Adresse einbetten, etwa WordPress (mit --base)
                     amp              Das Element für Seiten in AMP (mit --base)
                     print            Ein Arbeitsblatt je Quiz, auf A4 oder Letter
                     structured-data  Das Quiz als schema.org Quiz für Suchmaschinen, mit Antworten (nur auf Wunsch)
  --answers          Seiten dürfen die Antworten enthalten: hinter einem Knopf zum Lesen, und als Schlüssel zum Drucken
  --styles ART       inline (sonst): Stile stehen in den Seiten; linked: in Dateien, für die Regel style-src 'self'
  --structured-data  Das Quiz als schema.org Quiz für Suchmaschinen in die Seiten schreiben: das zeigt die Antworten
  --embed ORDNER     Die Skripte von hier nehmen, wie "npm run build:embed -- --out ORDNER" sie geschrieben hat
  --large            Bestände bis 64 MiB annehmen; Seiten müssen sie mit der Eigenschaft limits erlauben
  --help             Zeigt dies

Rückgabewert: 0 gebaut, 1 der Bestand hat Fehler, 2 falscher Aufruf, oder eine Datei ist nicht zu lesen.
`;

const check = `Aufruf: newsquiz check BANK... [OPTIONEN]

Prüft Fragenbestände: ihre Form, ihre Verweise, ihre Übersetzungen (translations/*.json oder *.yaml daneben), und ihre
Belege am Text jeder Quelle, die vorliegt: das ist die Datei neben dem Bestand ("file"), oder was --article angibt. BANK
ist eine Datei in JSON oder YAML, ein Muster wie "quizzes/*/bank.yaml", oder - für die Standardeingabe.

Optionen:
  --article QUELLE=DATEI   Der Text einer Quelle, einmal für jede: einfacher Text, HTML, Markdown, oder die Adresse einer
                           Seite (https:), die abgerufen wird
  --format FORMAT          pretty (sonst) für Menschen; json: ein Objekt je Bestand, in einer Liste; github: Anmerkungen
                           für GitHub Actions; sarif: SARIF 2.1.0 für die Code-Prüfung
  --language de|en         Die Sprache dessen, was gesagt wird; sonst die der Umgebung (LC_ALL, LC_MESSAGES, LANG)
  --strict                 Warnungen zählen als Fehler
  --update                 Fehlende und geänderte Prüfsummen in den Bestand schreiben, und Belege dorthin führen, wo ihre
                           Stelle jetzt steht, für alle Quellen, die vorliegen; am Terminal wird vorher gefragt
  --yes                    Mit --update: nicht fragen. Ohne Terminal werden verschobene Belege nur mit --yes angepasst
  --watch                  Wieder prüfen, sobald sich eine Datei ändert; Strg+C beendet das, mit dem letzten Rückgabewert
  --large                  Bestände bis 64 MiB und vier Millionen Werten; beim Lesen gelten 1 MiB und 50.000
  --help                   Zeigt dies

Rückgabewert: 0 alles in Ordnung, 1 etwas ist es nicht, 2 falscher Aufruf, oder eine Datei lässt sich nicht lesen.
`;

const diff = `Aufruf: newsquiz diff BANK --from ALT --to NEU [OPTIONEN]

Sagt für zwei Fassungen eines Artikels, welche Aussagen und Fragen eines Bestands gelten, an anderer Stelle stehen,
geändert oder weggefallen sind. ALT und NEU sind Dateien (einfacher Text, HTML, Markdown) oder Adressen (https:).

Optionen:
  --source ID              Die Quelle, um deren Fassungen es geht; sonst die mit den meisten Belegen in ALT
  --format FORMAT          pretty (sonst), json, oder html: eine Seite zum Lesen und Drucken
  --out DATEI              Die nächste Revision des Bestands dorthin schreiben, auch über BANK selbst: Fragen zu dem, was
                           geändert oder weggefallen ist, werden zurückgehalten ("held"), bis Sie das herausnehmen, ein
                           Hinweis sagt es denen, die das Quiz spielen ("corrections"), und Belege werden an ihre neue
                           Stelle geführt, oder zu dem, was aus ihr geworden ist, wo das sicher ist
  --date JJJJ-MM-TT        Der Tag der Berichtigung; sonst heute
  --language de|en         Die Sprache dessen, was gesagt wird; sonst die der Umgebung
  --large                  Bestände bis 64 MiB und vier Millionen Werten annehmen
  --help                   Zeigt dies

Rückgabewert: 0 alles gilt oder steht nur an anderer Stelle, 1 etwas ist geändert oder weggefallen, 2 falscher Aufruf,
oder eine Datei ist nicht zu lesen oder zu schreiben.
`;

const evidence = `Aufruf: newsquiz evidence BANK [OPTIONEN]

Zeigt, was ein Bestand aus seinen Quellen nimmt: zu jeder Aussage ihre Stelle, und zu jedem Absatz die Aussagen und Fragen
dazu. So sehen Sie, wonach gefragt wird und wonach nicht. Die Texte sind die neben dem Bestand ("file"), oder die, die
--article angibt.

Optionen:
  --article QUELLE=DATEI   Der Text einer Quelle, einmal für jede: einfacher Text, HTML, Markdown, oder eine Adresse
  --format pretty|json     pretty (sonst) für Menschen, json für Programme: ein Objekt je Quelle, in einer Liste
  --language de|en         Die Sprache dessen, was gesagt wird; sonst die der Umgebung
  --large                  Bestände bis 64 MiB und vier Millionen Werten annehmen
  --help                   Zeigt dies

Rückgabewert: 0 gezeigt, 2 falscher Aufruf, eine Datei lässt sich nicht lesen, oder kein Text liegt vor.
`;

const fresh = `Aufruf: newsquiz new bank --article DATEI --out ORDNER [OPTIONEN]
        newsquiz new question-type NAME [--like ART]

new bank schreibt einen ersten Bestand zu einem Artikel: die Quelle mit Prüfsumme, zu jedem Absatz eine Aussage mit Beleg,
und ein Beispiel jeder Frageart, zurückgehalten, bis Sie es zu Ihrem gemacht haben. Was noch auszufüllen ist, sagt
"newsquiz check".

  --article DATEI        Der Artikel: einfacher Text, HTML, Markdown, oder eine Adresse (https:), die abgerufen wird
  --out ORDNER           Wohin der Bestand kommt, und eine Kopie des Artikels; ein Bestand, der dort steht, bleibt
  --bank-language TAG    Die Sprache des Artikels und der Fragen; sonst die der Seite, oder "en"
  --language de|en       Die Sprache dessen, was gesagt wird; sonst die der Umgebung
  --format yaml|json     yaml (sonst) mit den Absätzen als Kommentaren, oder json

new question-type, zum Entwickeln, im Repository von newsquiz: schreibt jede Datei, die eine Frageart hat, als Kopie der
Dateien einer anderen mit geänderten Namen, und ihre Zeilen in den Registern.

  --like ART             Die Art, die kopiert wird, eine mit Bindestrich im Namen (sonst short-text)

Rückgabewert: 0 geschrieben, 2 falscher Aufruf, oder eine Datei lässt sich nicht lesen oder schreiben.
`;

const preview = `Aufruf: newsquiz preview BANK [OPTIONEN]

Zeigt einen Bestand, während er geschrieben wird, auf einer Seite, die nur dieser Rechner öffnen kann und die nach jedem
Speichern neu lädt: das Quiz in einer Seite, auf einem Telefon und auf Papier; alle Fragen mit ihren Lösungen, mit dem,
was check an ihnen findet, und mit den Aussagen und Stellen, auf denen sie stehen; und wonach im Artikel gefragt wird.

Optionen:
  --article QUELLE=DATEI   Der Text einer Quelle, einmal für jede: einfacher Text, HTML, Markdown, oder eine Adresse, die
                           einmal abgerufen wird
  --port N                 Der Port, von 1 bis 65535 (sonst 4180), oder der nächste, der frei ist
  --language de|en         Die Sprache dessen, was gesagt wird; sonst die der Umgebung
  --embed ORDNER           Die Skripte von hier nehmen, wie "npm run build:embed -- --out ORDNER" sie geschrieben hat
  --help                   Zeigt dies

Strg+C beendet es. Rückgabewert: 0 beendet, 2 falscher Aufruf, oder ein Bestand oder Skript fehlt.
`;

const schema = `Aufruf: newsquiz schema > schema.json

Schreibt das JSON Schema eines Bestands. Nennen Sie es im Bestand als "$schema", und ein Editor ergänzt und prüft beim
Schreiben.
`;

const types = `Aufruf: newsquiz types [OPTIONEN]

Zählt die Fragearten auf, jede mit dem, was die Tests zur Barrierefreiheit von ihr sagen: "full" (ganz), "with-conditions"
(mit Bedingungen, die folgen) oder "no" (nein).

Optionen:
  --accessible STUFE  Nur Arten, die mindestens so barrierefrei sind: full oder with-conditions
  --format FORMAT     pretty (Voreinstellung) oder json
  --help              Zeigt dies
`;

/** The help of each command in German, by its name; a test holds its options against the English one. */
export const germanHelp: Readonly<Record<string, Help>> = {
  build: { summary: 'Baut, was zur Veröffentlichung eines Fragenbestands nötig ist', help: build },
  check: { summary: 'Prüft Fragenbestände, und ihre Belege an den Quellen', help: check },
  diff: { summary: 'Sagt, was eine neue Fassung eines Artikels für einen Bestand bedeutet', help: diff },
  evidence: { summary: 'Zeigt, worauf ein Bestand steht, und wonach nicht gefragt wird', help: evidence },
  new: { summary: 'Beginnt einen Fragenbestand aus einem Artikel, oder eine Frageart', help: fresh },
  preview: {
    summary: 'Zeigt einen Bestand beim Schreiben im Browser, mit allem, was auffällt',
    help: preview,
  },
  schema: { summary: 'Schreibt das JSON Schema eines Fragenbestands, für Editoren', help: schema },
  types: { summary: 'Zählt die Fragearten auf, und wie barrierefrei jede ist', help: types },
};
