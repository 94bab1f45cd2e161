import { lintSentences } from './lint.de.js';
import { mistakeSentences } from './mistakes.de.js';

/** The engine's sentences, by their English templates; `test/cli/language.test.ts` finds those that are missing here. */
export const sentences: Readonly<Record<string, string>> = {
  // Phrases within sentences.
  'a list': 'eine Liste',
  'an object': 'ein Objekt',
  'a whole number': 'eine ganze Zahl',
  'a number': 'eine Zahl',
  'a text': 'ein Text',
  'true or false': 'true oder false',
  'a value': 'ein Wert',
  'one of: {}': 'eines davon: {0}',
  nothing: 'nichts',
  infinite: 'unendlich',
  null: 'null',
  bank: 'Fragenbestand',
  translation: 'Übersetzung',
  'line {}, column {}': 'Zeile {0}, Spalte {1}',

  // Shapes.
  'is missing; add {}': 'fehlt; erwartet wird: {=0}',
  'must be {}, but is {}': 'muss {=0} sein, ist aber {=1}',
  'must be one of: {}': 'muss eines davon sein: {0}',
  'has none of the shapes allowed here': 'hat keine der Formen, die hier möglich sind',
  'is not a field here; check the spelling or remove it':
    'ist hier kein Feld; prüfen Sie die Schreibweise, oder entfernen Sie es',
  'is empty; write something': 'ist leer; schreiben Sie etwas',
  'is too short; at least {} characters': 'ist zu kurz; mindestens {0} Zeichen',
  'is too long; at most {} characters': 'ist zu lang; höchstens {0} Zeichen',
  'has too few entries; there must be at least {}': 'hat zu wenige Einträge; es müssen mindestens {0} sein',
  'has too many entries; there may be {}': 'hat zu viele Einträge; es dürfen {0} sein',
  'is too small; at least {}': 'ist zu klein; mindestens {0}',
  'is too big; at most {}': 'ist zu groß; höchstens {0}',
  'has the wrong form': 'hat die falsche Form',
  'is no id: use lower-case letters, digits and single hyphens':
    'ist keine Kennung: erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche',
  'is no language tag: write one like "de", "en" or "pt-BR"':
    'ist kein Sprachkürzel: schreiben Sie eines wie "de", "en" oder "pt-BR"',
  'is no digest; leave it out and run "newsquiz check --update"':
    'ist keine Prüfsumme; lassen Sie sie weg, und nutzen Sie „newsquiz check --update“',
  'has more than six words; write only the first or the last of the passage':
    'hat mehr als sechs Wörter; schreiben Sie nur die ersten oder die letzten der Stelle',
  'is no picture: name a file beside the bank like "media/map.svg", or an https: address':
    'ist kein Bild: nennen Sie eine Datei neben dem Fragenbestand wie "media/map.svg" oder eine Adresse mit https:',
  'is no description: say in a few words what the picture shows':
    'ist keine Beschreibung: sagen Sie mit wenigen Worten, was das Bild zeigt',
  'is no moment: write one like "2025-05-24", "2025-05-24T15:00", "sat" or "satT15:00"':
    'ist kein Zeitpunkt: schreiben Sie ihn wie "2025-05-24", "2025-05-24T15:00", "sat" oder "satT15:00"',
  'is no day: write one like "2025-05-26"': 'ist kein Tag: schreiben Sie ihn wie "2025-05-26"',
  'is no plain path beside the bank, like "report.de.html"':
    'ist kein einfacher Pfad neben dem Fragenbestand, etwa "report.de.html"',
  'holds nothing that can be seen; write a text': 'enthält nichts Sichtbares; schreiben Sie einen Text',
  'holds a control character; remove it': 'enthält ein Steuerzeichen; entfernen Sie es',
  'holds half of a character (a lone surrogate); type the character again':
    'enthält ein halbes Zeichen (ein einzelnes Surrogat); tippen Sie das Zeichen neu',
  'holds a character that reorders text (U+202A-E, U+2066-9); remove it':
    'enthält ein Zeichen, das Text umstellt (U+202A-E, U+2066-9); entfernen Sie es',

  // JSON, YAML and limits.
  'is nothing that JSON can hold': 'ist nichts, was in JSON stehen kann',
  'is not valid JSON at {}: {}': 'ist kein gültiges JSON, {=0}: {=1}',
  'is not valid YAML at {}: {}': 'ist kein gültiges YAML, {=0}: {=1}',
  'goes on after its end': 'nach dem Ende geht es weiter',
  'expected "," or "{}"': 'erwartet wird "," oder "{0}"',
  'expected a key in double quotes': 'erwartet wird ein Feldname in doppelten Anführungszeichen',
  'expected ":"': 'erwartet wird ":"',
  'expected a value': 'erwartet wird ein Wert',
  'has a string that does not end, or holds a raw control character or a bad escape':
    'ein Text endet nicht, oder er enthält ein rohes Steuerzeichen oder einen falschen Backslash',
  'has a key "{}", which is not allowed; remove it':
    'hat ein Feld "{0}", das nicht erlaubt ist; entfernen Sie es',
  'has the key "{}" twice; keep one of them': 'hat das Feld "{0}" zweimal; behalten Sie eines davon',
  '{}; make it smaller': '{=0}; kürzen oder teilen Sie es',
  'has more than {} bytes': 'hat mehr als {0} Byte',
  'has more than {} values': 'hat mehr als {0} Werte',
  'is nested deeper than {} levels': 'ist tiefer verschachtelt als {0} Ebenen',
  'has a string of more than {} characters': 'hat einen Text mit mehr als {0} Zeichen',
  'is too deep or too long to be read here': 'ist zu tief oder zu lang, um gelesen zu werden',
  'is empty; a bank is a JSON or YAML document':
    'ist leer; ein Fragenbestand ist ein Dokument in JSON oder YAML',
  'is an alias, "*{}"; write the value out, or put a text into quotes':
    'ist ein Verweis, "*{0}"; schreiben Sie den Wert aus, oder setzen Sie einen Text in Anführungszeichen',
  'has an anchor, "&{}"; remove it, or put a text into quotes':
    'hat einen Anker, "&{0}"; entfernen Sie ihn, oder setzen Sie einen Text in Anführungszeichen',
  'has a tag, "{}"; remove it, or put a text into quotes':
    'hat ein Tag, "{0}"; entfernen Sie es, oder setzen Sie einen Text in Anführungszeichen',
  'has a merge key, "<<"; write the fields out':
    'führt Felder mit "<<" zusammen; schreiben Sie die Felder aus',
  'has a key that is a list or an object, or an alias; name fields by a text':
    'hat ein Feld, dessen Name eine Liste, ein Objekt oder ein Verweis ist; Namen sind Texte',
  'an alias cannot have an anchor or a tag; write the value out':
    'ein Verweis hat weder Anker noch Tag; schreiben Sie den Wert aus',
  'an alias has no valid name; write the value out':
    'ein Verweis hat keinen gültigen Namen; schreiben Sie den Wert aus',
  'a tag does not fit what follows it; remove it': 'ein Tag passt nicht zu dem, was folgt; entfernen Sie es',
  'a line that begins with "%" is not understood; remove it':
    'eine Zeile mit "%" am Anfang ist unverständlich; entfernen Sie sie',
  'a backslash in double quotes begins nothing that is known; write two of them, or use single quotes':
    'ein Backslash in doppelten Anführungszeichen leitet nichts Bekanntes ein; schreiben Sie zwei, oder nehmen Sie einfache Anführungszeichen',
  'this is not indented as it must be, or a bracket is not closed before it':
    'das ist nicht richtig eingerückt, oder eine Klammer davor ist nicht geschlossen',
  'anchors and tags are not used in a bank; remove them':
    'Anker und Tags gibt es hier nicht; entfernen Sie sie',
  'a text cannot begin with this character; put the text into quotes':
    'mit diesem Zeichen kann kein Text beginnen; setzen Sie ihn in Anführungszeichen',
  'a second ": " stands on the line; put the text into quotes':
    'in der Zeile steht ein zweites ": "; setzen Sie den Text in Anführungszeichen',
  'between brackets, lists and fields are separated by commas and not by lines with "-" or ":"':
    'zwischen Klammern trennen Kommas die Einträge, nicht Zeilen mit "-" oder ":"',
  'a key stands twice; keep one of them': 'ein Feld steht zweimal da; behalten Sie eines davon',
  'this cannot be read; write it in another way': 'das lässt sich nicht lesen; schreiben Sie es anders',
  'a key has more than 1,024 characters, or a text with ": " in it needs quotes':
    'ein Feldname hat mehr als 1.024 Zeichen, oder ein Text mit ": " braucht Anführungszeichen',
  'a quotation mark, a comma, a colon or a space is missing':
    'es fehlt ein Anführungszeichen, ein Komma, ein Doppelpunkt oder ein Leerzeichen',
  'a key goes over several lines, or a colon is missing behind it':
    'ein Feldname geht über mehrere Zeilen, oder dahinter fehlt ein Doppelpunkt',
  'anchors are not used in a bank; remove them': 'Anker gibt es hier nicht; entfernen Sie sie',
  'a second document begins; a file holds one': 'ein zweites Dokument beginnt; eine Datei enthält eines',
  'tags are not used in a bank; remove them': 'Tags gibt es hier nicht; entfernen Sie sie',
  'a key is no text; put it into quotes': 'ein Feldname ist kein Text; setzen Sie ihn in Anführungszeichen',
  'it is nested too deep to be read': 'es ist zu tief verschachtelt, um gelesen zu werden',
  'a tab stands where spaces must; indent with spaces':
    'ein Tabulator steht, wo Leerzeichen stehen müssen; rücken Sie mit Leerzeichen ein',
  'a tag is not known; remove it': 'ein Tag ist nicht bekannt; entfernen Sie es',
  'this does not belong here; look at the indent, and at quotes and brackets before it':
    'das gehört hier nicht hin; prüfen Sie die Einrückung und davor Anführungszeichen und Klammern',

  ...mistakeSentences,

  // Banks.
  'must be "{}"; this is no {}, or one of another version':
    'muss "{0}" sein; das ist kein Dokument dieser Art ({=1}), oder eines anderer Version',
  'holds none that could be played': 'enthält keinen Eintrag, der gespielt werden kann',
  '"{}" is taken; choose another id': '"{0}" ist vergeben; wählen Sie eine andere Kennung',
  '"{}" is no question of this bank; change or remove it':
    '"{0}" ist keine Frage dieses Bestands; ändern oder entfernen Sie den Eintrag',
  'names no question that could be played; the quiz was left out':
    'nennt keine Frage, die gespielt werden kann; das Quiz fällt weg',
  'is no safe link; use an https: address without credentials':
    'ist kein sicherer Link; nehmen Sie eine Adresse mit https: und ohne Zugangsdaten',
  'does not go with "reported"; remove it or change the status':
    'passt nicht zu "reported"; entfernen Sie die Angabe, oder ändern Sie den Status',
  'is missing; a fact that is {} names who says so':
    'fehlt; eine Aussage mit dem Status {0} nennt, wer das sagt',
  '"{}" is no source of this bank': '"{0}" ist keine Quelle dieses Bestands',
  '"{}" is no fact of this bank, or one that was left out':
    '"{0}" ist keine Aussage dieses Bestands, oder eine, die wegfiel',
  'has two choices with the id "{}"; choose another id':
    'hat zwei Einträge mit der Kennung "{0}"; wählen Sie eine andere',
  'has two choices that read "{}"; a reader cannot tell them apart':
    'hat zwei Einträge, die „{0}“ lauten; niemand kann sie unterscheiden',
  'has two outcomes with one id; choose another id':
    'hat zwei Ergebnistexte mit einer Kennung; wählen Sie eine andere',
  'has no outcome from 0, so that a low score would end without a word':
    'hat keinen Ergebnistext ab 0, wenige Punkte blieben also ohne ein Wort',
  'has two outcomes from the same share; only one could be shown':
    'hat zwei Ergebnistexte ab demselben Anteil; nur einer könnte erscheinen',

  // Questions.
  '"{}" is not there; use one of: {}': '"{0}" gibt es nicht; möglich sind: {1}',
  'must name every item; add {}': 'muss jeden Eintrag nennen; es fehlt {0}',
  'puts every item to the same; nothing is left to tell apart':
    'ordnet alles demselben zu; zu unterscheiden bleibt nichts',
  'is longer than the {} characters that a reader can type':
    'ist länger als die {0} Zeichen, die man eingeben kann',
  'has nothing in it that counts': 'enthält nichts, was beim Vergleich zählt',
  'must be more than min': 'muss größer sein als min',
  'does not lead from min to max': 'führt nicht von min bis max',
  'is not on the scale': 'liegt nicht auf der Skala',
  'must be more than full': 'muss größer sein als full',
  'is less than the way to the nearest step, {}; the slider misses it':
    'ist weniger als der Weg zum nächsten Schritt, {0}; der Regler trifft ihn nicht',
  'lets every number earn something; make it less, or the scale wider':
    'lässt jede Zahl etwas verdienen; nehmen Sie weniger, oder weiten Sie die Skala',
  'earns every point for the middle, where the slider stands at first; move the scale':
    'gibt alle Punkte für die Mitte, wo der Regler zuerst steht; verschieben Sie die Skala',
  'is none of the answers offered ({}); set "notStated": true or change it':
    'ist keine der Antworten, die angeboten werden ({0}); setzen Sie "notStated": true, oder ändern Sie es',
  'must name every item once': 'muss jeden Eintrag einmal nennen',
  'puts every item at the same time; nothing is left to order':
    'setzt alles auf dieselbe Zeit; zu ordnen bleibt nichts',
  'is a day that there is not': 'ist ein Tag, den es nicht gibt',
  'is of another kind than from; write both alike':
    'ist von anderer Art als from; schreiben Sie beide gleich',
  'is not on the axis': 'liegt nicht auf der Achse',
  'is on no step of {} minutes from {}': 'liegt auf keinem Schritt von {0} Minuten ab {1}',
  'must be later than from': 'muss später sein als from',
  'makes more than {} steps; make it longer': 'ergibt mehr als {0} Schritte; nehmen Sie einen längeren',
  'must be whole days of 1440 minutes': 'muss aus ganzen Tagen von 1440 Minuten bestehen',
  'does not place {}': 'setzt {0} auf keinen Zeitpunkt',
  'has no events further apart than twice the tolerance; nothing is left to place':
    'hat keine Ereignisse, die weiter auseinanderliegen als die doppelte Toleranz; einzuordnen bleibt nichts',
  'has {} characters; the reader may write {}': 'hat {0} Zeichen; schreiben darf man {1}',
  'are never earned; remove them, or let the reader\'s ticks count with "graded": true':
    'werden nie vergeben; entfernen Sie sie, oder lassen Sie mit "graded": true zählen, was angekreuzt wird',
  'must have each gap once, as its id in braces, like "{{}}"':
    'muss jede Lücke einmal haben, als Kennung in geschweiften Klammern, etwa "{{0}}"',
  'must have "{}" under "{}", and only there': 'muss "{0}" unter "{1}" haben, und nur dort',
  'has "{}", which the reader is to put into the gap "{}"; write it without':
    'enthält „{0}“, das in die Lücke "{1}" gehört; schreiben Sie den Text ohne das Wort',
  'has more decimals than the {} that a reader may type':
    'hat mehr Nachkommastellen als die {0}, die man eingeben darf',
  'must have either a radius, or a width and a height': 'braucht entweder radius oder width und height',
  'leaves the picture; x and y go from 0 to 100': 'ragt aus dem Bild; x und y gehen von 0 bis 100',
  'lies over "{}", or is less than {} pixels from middle to middle where the picture is {} wide':
    'liegt über "{0}", oder die Mitten liegen keine {1} Pixel auseinander, wo das Bild {2} breit ist',
  'names an option twice; name each once': 'nennt eine Option zweimal; nennen Sie jede einmal',
  'names every option; leave at least one that is wrong':
    'nennt jede Option; mindestens eine muss falsch sein',
  'asks for {} options, but the key names {}; make them equal':
    'verlangt {0} Optionen, die Lösung nennt {1}; gleichen Sie beides an',
  'gives an option to two items; set "reuse" to true, or give each its own':
    'gibt eine Option zwei Einträgen; setzen Sie "reuse" auf true, oder geben Sie jedem eine eigene',

  // Translations.
  'must be "{}", the id of the bank that it translates':
    'muss "{0}" sein, die Kennung des Bestands, der übersetzt wird',
  'must be a language tag such as "en"': 'muss ein Sprachkürzel sein, etwa "en"',
  'has a solution in the translation that the bank does not accept; add it to the key in the bank':
    'hat in der Übersetzung eine Lösung, die der Bestand nicht annimmt; ergänzen Sie sie im key des Bestands',
  'is not translated; add it to the translation at {}':
    'ist nicht übersetzt; ergänzen Sie es in der Übersetzung bei {0}',
  'is no text of the bank; remove it': 'ist kein Text des Bestands; entfernen Sie ihn',
  'must be a text': 'muss ein Text sein',

  // Rules on quality.
  ...lintSentences,
};
