/** What the command says of wrong calls and of files, by its English template, as in `sentences.de.ts`. */
export const errorSentences: Readonly<Record<string, string>> = {
  // Calls.
  'no command given; there are: {}': 'es fehlt ein Befehl; es gibt: {0}',
  'there is no command "{}"; did you mean "{}"? There are: {}':
    'den Befehl „{0}“ gibt es nicht; meinten Sie „{1}“? Es gibt: {2}',
  'there is no command "{}"; there are: {}': 'den Befehl „{0}“ gibt es nicht; es gibt: {1}',
  '{}; did you mean "{}"? The options are: {}': '{=0}; meinten Sie „{1}“? Die Optionen sind: {2}',
  '{}; the options are: {}': '{=0}; die Optionen sind: {1}',
  // These four are said by Node itself.
  "Unknown option '{}'": 'die Option „{0}“ gibt es nicht',
  "Option '{}' does not take an argument": 'nach der Option „{0}“ steht kein Wert',
  "Option '{}' argument missing": 'nach der Option „{0}“ fehlt ein Wert',
  "Option '{}' argument is ambiguous":
    'nach der Option „{0}“ fehlt ein Wert, oder er beginnt mit einem Bindestrich',
  "Unexpected argument '{}'": '„{0}“ wird hier nicht erwartet',
  'there is no language "{}"; there are: {}': 'die Sprache „{0}“ gibt es hier nicht; es gibt: {1}',
  'there is no format "{}"; there are: {}': 'das Format „{0}“ gibt es nicht; es gibt: {1}',
  quiz: 'ein Quiz',
  language: 'eine Sprache',
  level: 'eine Stufe',
  format: 'ein Format',
  'no bank given, as in: newsquiz check my/bank.json':
    'es fehlt ein Fragenbestand, wie in: newsquiz check mein/bank.json',
  '--yes goes with --update': '--yes geht nur zusammen mit --update',
  '--watch goes neither with --update nor with the standard input':
    '--watch geht weder zusammen mit --update noch mit der Standardeingabe',
  '--article takes SOURCE=FILE, like --article report=report.html, not "{}"':
    '--article nimmt QUELLE=DATEI an, wie --article report=report.html, nicht „{0}“',
  '--article gives the source "{}" twice': '--article gibt die Quelle „{0}“ zweimal an',
  'there is no source "{}"; there are: {}': 'die Quelle „{0}“ gibt es nicht; es gibt: {1}',
  'evidence takes one bank, as in: newsquiz evidence my/bank.json':
    'evidence nimmt einen Fragenbestand an, wie in: newsquiz evidence mein/bank.json',
  'the text of no source is at hand; give one with --article SOURCE=FILE':
    'von keiner Quelle liegt der Text vor; geben Sie einen an mit --article QUELLE=DATEI',
  'diff takes one bank and two editions: newsquiz diff BANK --from OLD --to NEW':
    'diff nimmt einen Fragenbestand und zwei Fassungen an: newsquiz diff BANK --from ALT --to NEU',
  '--date takes a day, like 2025-05-26': '--date nimmt einen Tag an, wie 2025-05-26',
  'OLD is the text of none of the sources; name one with --source: {}':
    'ALT ist der Text keiner der Quellen; nennen Sie eine mit --source: {0}',
  'preview takes one bank, as in: newsquiz preview my/bank.json':
    'preview nimmt einen Fragenbestand an, wie in: newsquiz preview mein/bank.json',
  '--port takes a number from 1 to 65535, not "{}"': '--port nimmt eine Zahl von 1 bis 65535 an, nicht „{0}“',
  'no port up to {} is free; choose one with --port':
    'kein Port bis {0} ist frei; wählen Sie einen mit --port',
  'new what? There are: {}': 'new – was? Es gibt: {0}',
  'there is no new "{}"; there are: {}': 'new „{0}“ gibt es nicht; es gibt: {1}',
  'new bank takes an article and a folder: newsquiz new bank --article a.html --out my-quiz':
    'new bank nimmt einen Artikel und einen Ordner an: newsquiz new bank --article a.html --out mein-quiz',
  'new question-type takes one name, like true-or-not':
    'new question-type nimmt einen Namen an, wie true-or-not',
  '{} is there already': '{0} ist schon da',
  'this is not the repository of newsquiz: there is no src/question-types/index.ts here':
    'das ist nicht das Repository von newsquiz: src/question-types/index.ts gibt es hier nicht',
  '"{}" is taken, or no name for a type: use lower-case letters and single hyphens':
    '„{0}“ ist vergeben, oder kein Name für eine Art; nehmen Sie kleine Buchstaben und einzelne Bindestriche',
  '--like takes one of: {}': '--like nimmt eine von diesen an: {0}',
  'build takes one bank and a folder, as in: newsquiz build my/bank.json --out public':
    'build nimmt einen Fragenbestand und einen Ordner an, wie in: newsquiz build mein/bank.json --out public',
  '--out {} is the folder of the bank itself; name another':
    '--out {0} ist der Ordner des Bestands selbst; nennen Sie einen anderen',
  'there is no surface "{}"; there are: {}': 'die Art „{0}“ gibt es nicht; es gibt: {1}',
  '--styles takes inline or linked, not "{}"': '--styles nimmt inline oder linked an, nicht „{0}“',
  '--base takes an address like https://example.org/quiz/, not "{}"':
    '--base nimmt eine Adresse an wie https://example.org/quiz/, nicht „{0}“',
  // After all others that begin like it.
  'there is no {} "{}"; there are: {}': '{=0} „{1}“ gibt es nicht; es gibt: {2}',

  // Files.
  'there is no such file': 'diese Datei gibt es nicht',
  'is a folder; name a file in it': 'ist ein Ordner; nennen Sie eine Datei darin',
  'may not be read or written; check its permissions':
    'darf nicht gelesen oder geschrieben werden; prüfen Sie die Rechte',
  'stands on a disk that cannot be written': 'liegt auf einem Datenträger, der nicht beschrieben werden kann',
  'cannot be written, because the disk is full': 'lässt sich nicht schreiben, weil der Datenträger voll ist',
  'cannot be used ({})': 'lässt sich nicht verwenden ({0})',
  'is UTF-16; save it as UTF-8': 'ist UTF-16; speichern Sie die Datei als UTF-8',
  'is not UTF-8; save it as UTF-8': 'ist nicht UTF-8; speichern Sie die Datei als UTF-8',
  'matches no file': 'passt auf keine Datei',
  'holds no text': 'enthält keinen Text',
  'is no bank that could be read; "newsquiz check" says why':
    'ist kein lesbarer Fragenbestand; „newsquiz check“ sagt, warum',
  'is read and cannot be written; name a file':
    'wird gelesen und kann nicht geschrieben werden; nennen Sie eine Datei',
  'was changed meanwhile; run the command again':
    'wurde inzwischen geändert; rufen Sie den Befehl noch einmal auf',
  'is there already; name another folder, or move it away':
    'ist schon da; nennen Sie einen anderen Ordner, oder räumen Sie es weg',
  'would be written twice; rename the file beside the bank':
    'würde zweimal geschrieben; benennen Sie die Datei neben dem Bestand um',
  'is a folder, where a file is to be written': 'ist ein Ordner, wo eine Datei hin soll',
  'is no JSON object; it looks like {}': 'ist kein JSON-Objekt; es sieht so aus: {0}',
  'the script of the elements is not there; build it by "npm run build:embed"':
    'das Skript der Elemente fehlt; bauen Sie es mit „npm run build:embed“',
  'the script of the quiz is not built yet; run: npm run build':
    'das Skript des Quiz ist noch nicht gebaut; rufen Sie auf: npm run build',

  // Pages.
  'only http: and https: addresses are fetched': 'nur Adressen mit http: und https: werden abgerufen',
  'the server says {}': 'der Server sagt {0}',
  'has more than {} bytes; save the article and give the file':
    'hat mehr als {0} Bytes; speichern Sie den Artikel, und geben Sie die Datei an',
  'is {}, and no page with text': 'ist {0} und keine Seite mit Text',
  'did not come within {} seconds; save the page and give the file':
    'kam nicht innerhalb von {0} Sekunden; speichern Sie die Seite, und geben Sie die Datei an',
  'could not be fetched ({})': 'ließ sich nicht abrufen ({0})',
  'has no text that could be told from the rest; save the article and give the file':
    'hat keinen Text, der vom Rest zu unterscheiden wäre; speichern Sie den Artikel, und geben Sie die Datei an',
};
