/** What the command says of usual mistakes in JSON and YAML, by its English template, as in `sentences.de.ts`. */
export const mistakeSentences: Readonly<Record<string, string>> = {
  'a character stands here that nobody sees ({}); delete it, or type a space':
    'hier steht ein Zeichen, das niemand sieht ({0}); löschen Sie es, oder tippen Sie ein Leerzeichen',
  '{}; write it in quotes: {}': '{=0}; setzen Sie Anführungszeichen: {1}',
  'needs quotes, {}; as it is, it is no text': 'braucht Anführungszeichen, {0}; so ist es kein Text',
  '{}; as a number: {}': '{=0}; als Zahl: {1}',
  '{}; a comment begins with "#", so write a text in quotes: {}':
    '{=0}; mit "#" beginnt ein Kommentar, setzen Sie einen Text also in Anführungszeichen: {1}',

  // JSON.
  'JSON has no comments; remove it, or write the bank in YAML, which has some':
    'JSON kennt keine Kommentare; entfernen Sie ihn, oder schreiben Sie den Fragenbestand in YAML',
  'the text ends, but the "{}" in line {} is open; add "{}"':
    'der Text endet, aber "{0}" in Zeile {1} ist noch offen; ergänzen Sie "{2}"',
  'single quotes do not mark a text in JSON; write {}':
    'in JSON stehen Texte nicht in einfachen Anführungszeichen; schreiben Sie {0}',
  'a typographic quote does not mark a text in JSON; write {}':
    'in JSON stehen Texte nicht in typografischen Anführungszeichen; schreiben Sie {0}',
  'this text begins with a straight quote and ends with a typographic one; write " at its end':
    'dieser Text beginnt mit einem geraden Anführungszeichen und endet mit einem typografischen; schreiben Sie " ans Ende',
  'this text is not closed on its line; write " at its end, and {} for a new line':
    'dieser Text endet nicht in seiner Zeile; schreiben Sie " ans Ende, und {0} für eine neue Zeile',
  '"{}" means nothing in a text; a backslash is written twice: {}':
    '"{0}" bedeutet in einem Text nichts; einen Backslash schreibt man doppelt: {1}',
  'a tab stands in a text; write a space, or {}':
    'in einem Text steht ein Tabulator; schreiben Sie ein Leerzeichen oder {0}',
  'a control character stands in a text ({}); remove it':
    'in einem Text steht ein Steuerzeichen ({0}); entfernen Sie es',
  'this "{}" closes nothing; remove it': 'dieses "{0}" schließt nichts; entfernen Sie es',
  '"{}" does not close the "{}" in line {}; put "{}" before it':
    '"{0}" schließt "{1}" in Zeile {2} nicht; setzen Sie "{3}" davor',
  'nothing follows this comma before "{}"; remove the comma':
    'nach diesem Komma folgt vor "{0}" nichts mehr; entfernen Sie das Komma',
  'a field has no value; write one behind the colon':
    'ein Feld hat keinen Wert; schreiben Sie einen hinter den Doppelpunkt',
  'a comma stands where nothing is to be separated; remove it':
    'hier trennt ein Komma nichts; entfernen Sie es',
  'a number has a decimal point and no comma; write {}':
    'eine Zahl hat hier einen Punkt und kein Komma; schreiben Sie {0}',
  'a colon parts a field from its value; write ":" and not "="':
    'Feld und Wert trennt ein Doppelpunkt; schreiben Sie ":" statt "="',
  'a colon is missing between a field and its value; write ":" here':
    'zwischen Feld und Wert fehlt ein Doppelpunkt; schreiben Sie hier ":"',
  'a comma parts entries and fields; write "," and not ";"':
    'Einträge und Felder trennt ein Komma; schreiben Sie "," statt ";"',
  'a time needs double quotes; write {}':
    'eine Uhrzeit steht in doppelten Anführungszeichen; schreiben Sie {0}',
  'a quotation mark inside a text ends it; write {} or typographic quotes inside':
    'ein Anführungszeichen im Text beendet ihn; schreiben Sie darin {0} oder typografische',
  'a comma is missing behind this; write "," here': 'dahinter fehlt ein Komma; schreiben Sie hier ","',
  'the name of a field needs double quotes; write {}':
    'ein Feldname steht in doppelten Anführungszeichen; schreiben Sie {0}',
  'JSON knows true, false and null, in small letters; write {}':
    'JSON kennt true, false und null, klein geschrieben; schreiben Sie {0}',
  'a number is not written so in JSON; write {}': 'so schreibt man in JSON keine Zahl; schreiben Sie {0}',
  'a text needs double quotes; write {}': 'ein Text steht in doppelten Anführungszeichen; schreiben Sie {0}',

  // YAML.
  'a quotation mark opens here and is not closed; put one at the end of the text':
    'hier beginnt ein Text in Anführungszeichen und endet nicht; setzen Sie eines an sein Ende',
  'comments begin with "#" in YAML; write "#" here':
    'Kommentare beginnen in YAML mit "#"; schreiben Sie hier "#"',
  'a space is missing behind the dash; write "- "':
    'hinter dem Strich fehlt ein Leerzeichen; schreiben Sie "- "',
  'a space is missing behind the colon; write ": "':
    'hinter dem Doppelpunkt fehlt ein Leerzeichen; schreiben Sie ": "',
  "an apostrophe ends a text in single quotes; write it twice, '', or take double quotes":
    "ein Apostroph beendet einen Text in einfachen Anführungszeichen; schreiben Sie ihn doppelt, '', oder nehmen Sie doppelte",
  'a text goes on behind its closing quotation mark; put all of it into single quotes':
    'ein Text geht nach seinem schließenden Anführungszeichen weiter; setzen Sie ihn ganz in einfache',
  'a second ": " stands on the line; put the text into quotes: {}':
    'in der Zeile steht ein zweites ": "; setzen Sie den Text in Anführungszeichen: {0}',
  'a text cannot begin with "{}"; put it into quotes: {}':
    'mit "{0}" kann kein Text beginnen; setzen Sie ihn in Anführungszeichen: {1}',
  'this line begins in column {}, and those beside it in column {}; move it there':
    'diese Zeile beginnt in Spalte {0}, ihre Nachbarn in Spalte {1}; rücken Sie sie dorthin',
};
