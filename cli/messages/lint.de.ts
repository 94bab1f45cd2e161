/** What rules on quality say, by their English templates. */
export const lintSentences: Readonly<Record<string, string>> = {
  'gives no reason against the wrong answer "{}"; add one under "rationales"':
    'nennt keinen Grund gegen die falsche Antwort "{0}"; ergänzen Sie ihn unter "rationales"',
  'has no question that stands on it; ask one, or leave it out':
    'hat keine Frage, die darauf beruht; stellen Sie eine, oder lassen Sie die Aussage weg',
  'does not say that this is {} by {}, and neither does an option or the explanation; name them, so that it is not taught as what happened':
    'sagt nicht, dass das von {1} stammt ({0}), auch keine Option und keine Erklärung; nennen Sie den Urheber, damit es nicht als Tatsache gelehrt wird',
  'has no effect: hints are not offered; set "hints" to true, or leave it out':
    'bleibt ohne Wirkung: Hinweise werden nicht angeboten; setzen Sie "hints" auf true, oder lassen Sie es weg',
  'has no effect: no question of this quiz has a hint; write hints, or leave it out':
    'bleibt ohne Wirkung: keine Frage dieses Quiz hat einen Hinweis; schreiben Sie Hinweise, oder lassen Sie es weg',
  'has no effect: readers are told after the last question only; set "feedback" to "immediate", or leave it out':
    'bleibt ohne Wirkung: aufgelöst wird erst nach der letzten Frage; setzen Sie "feedback" auf "immediate", oder lassen Sie es weg',
  'has no effect: readers only go forward; set "navigation" to "free", or leave it out':
    'bleibt ohne Wirkung: es geht nur vorwärts; setzen Sie "navigation" auf "free", oder lassen Sie es weg',
  'has no effect: no question that it is about earns points; ask one that does, or leave it out':
    'bleibt ohne Wirkung: keine Frage, um die es geht, bringt Punkte; stellen Sie eine, die Punkte bringt, oder lassen Sie es weg',
  'has no effect: a response is checked only once; set "attempts" to 2 or more, or leave it out':
    'bleibt ohne Wirkung: geprüft wird nur einmal; setzen Sie "attempts" auf 2 oder mehr, oder lassen Sie es weg',
  'repeats its option, which is read anyway; say what there is to see':
    'wiederholt die Option, die ohnehin vorgelesen wird; sagen Sie, was zu sehen ist',
  'says the answer; say only what there is to see': 'verrät die Antwort; sagen Sie nur, was zu sehen ist',
  'takes up more words of the question than those of the wrong options; even them out':
    'greift mehr Wörter der Frage auf als die falschen Optionen; gleichen Sie es an',
  'gives itself away as wrong by "{}"; say it as carefully as what is right':
    'verrät sich durch „{0}“ als falsch; sagen Sie es so vorsichtig wie das, was stimmt',
  'stands for other options; say what it means, or ask for several':
    'steht für andere Optionen; sagen Sie, was gemeint ist, oder fragen Sie nach mehreren',
  'have "{}" as their {} in {} of {} cases; ask for something else as well':
    'haben in {2} von {3} Fällen „{0}“ als {1}; fragen Sie auch nach anderem',
  'alone takes up "{}" of the question; take it out, or into another option as well':
    'greift als einzige „{0}“ aus der Frage auf; nehmen Sie es heraus oder auch in eine andere Option auf',
  'stands on a passage that {} of {} questions are about; ask about other passages as well':
    'beruht auf einer Stelle, von der {0} von {1} Fragen handeln; fragen Sie auch nach anderen Stellen',
  'denies what the question denies already; drop one of the two':
    'verneint, was schon die Frage verneint; streichen Sie eines von beiden',
  'denies twice in one sentence; say it without a negation':
    'verneint zweimal in einem Satz; sagen Sie es ohne Verneinung',
  'is the same answer as "{}"; replace one of the two':
    'ist dieselbe Antwort wie „{0}“; ersetzen Sie eine der beiden',
  'says "{}", which is what "{}" asks for; reword it, or keep the two out of one quiz':
    'sagt „{0}“, wonach "{1}" fragt; formulieren Sie es um, oder stellen Sie nie beide in einem Quiz',
  'does not go with the article before it, so that it cannot be right; move the article into the options':
    'passt nicht zum Artikel davor und kann darum nicht stimmen; nehmen Sie den Artikel in die Optionen',
  'is the only option in the plural, which the question asks for; put the others in the plural as well':
    'steht als einzige Option in der Mehrzahl, nach der gefragt ist; setzen Sie auch die anderen in die Mehrzahl',
  'have their right options in a pattern that repeats every {} questions; mix them':
    'haben die richtigen Optionen in einem Muster, das sich alle {0} Fragen wiederholt; mischen Sie',
  'have the right option in place {} in {} of {} cases; spread it over all places':
    'haben die richtige Option in {1} von {2} Fällen an Stelle {0}; verteilen Sie sie auf alle Stellen',
  'has {} words, more than {}; keep what is needed to answer':
    'hat {0} Wörter, mehr als {1}; lassen Sie stehen, was man für die Antwort braucht',
  'is the right option and by far the longest ({} characters, the next {}); even them out':
    'ist die richtige Option und bei Weitem die längste ({0} Zeichen, die nächste {1}); gleichen Sie an',
  'an HTML tag': 'ein HTML-Tag',
  'an HTML entity': 'eine HTML-Entität',
  'the marks of bold print in Markdown': 'Zeichen für Fettdruck aus Markdown',
  'the marks of italics in Markdown': 'Zeichen für Kursives aus Markdown',
  'a link in Markdown': 'ein Link aus Markdown',
  'the marks of code in Markdown': 'Zeichen für Code aus Markdown',
  'the marks of a template': 'Zeichen einer Vorlage',
  'an escaped line break': 'ein maskierter Zeilenumbruch',
  'the mark of a heading in Markdown': 'das Zeichen einer Überschrift aus Markdown',
  'holds {}, which readers see as it is; write plain text':
    'enthält etwas, das man so sieht, wie es dasteht: {=0}; schreiben Sie reinen Text',
  'asks for what is not so, which is easily missed; ask for what is so, or write the "not" in capitals':
    'fragt nach dem, was nicht stimmt, was man leicht überliest; fragen Sie nach dem, was stimmt, oder schreiben Sie „NICHT“ groß',
  'holds numbers that are out of order; sort them': 'enthält Zahlen in falscher Reihenfolge; ordnen Sie sie',
  'overlaps with "{}", so that both can be right; part the ranges':
    'überschneidet sich mit „{0}“, sodass beide stimmen können; trennen Sie die Bereiche',
  'is harder to read than scholarly prose (reading ease {}, LIX {}); use shorter words and sentences':
    'ist schwerer zu lesen als wissenschaftliche Prosa (Lesbarkeit {0}, LIX {1}); nutzen Sie kürzere Wörter und Sätze',
  'is much harder to read than the article (reading ease {}, the article {}); use its words':
    'ist viel schwerer zu lesen als der Artikel (Lesbarkeit {0}, Artikel {1}); nutzen Sie seine Wörter',
  'says the same as "{}"; replace one of the two': 'sagt dasselbe wie „{0}“; ersetzen Sie eines von beiden',
  'lacks the number {}': 'lässt die Zahl {0} aus',
  'has a number {}': 'nennt eine Zahl {0}',
  'says "{}"': 'sagt „{0}“',
  '{}, unlike the same text in "{}"; hold the two against each other':
    '{=0}, anders als derselbe Text in „{1}“; vergleichen Sie die beiden',
  'is much longer than the same text in "{}" (characters: {}); hold the two against each other':
    'ist viel länger als derselbe Text in „{0}“ (Zeichen: {1}); vergleichen Sie die beiden',
  'is much shorter than the same text in "{}" (characters: {}); hold the two against each other':
    'ist viel kürzer als derselbe Text in „{0}“ (Zeichen: {1}); vergleichen Sie die beiden',
  'is by far the longest option; give all of them about the same length':
    'ist bei Weitem die längste Option; machen Sie alle etwa gleich lang',
  'is by far the shortest option; give all of them about the same length':
    'ist bei Weitem die kürzeste Option; machen Sie alle etwa gleich lang',
  'is no safe address to send readers to; use one that begins with https:':
    'ist keine sichere Adresse für Leserinnen und Leser; nehmen Sie eine, die mit https: beginnt',
  'holds "{}", which {}': 'enthält „{0}“; das {=1}',
  'rests on "{}", which is another number to everybody; say how often':
    'stützt sich auf „{0}“, was für jeden eine andere Zahl ist; sagen Sie, wie oft',

  // Settings of these rules.
  '"{}" is no rule; see docs/rules.md for their names':
    '„{0}“ ist keine Regel; ihre Namen stehen in docs/rules.md',
  'has {}, which is no field here; check the spelling or remove it':
    'enthält {0}, was hier kein Feld ist; prüfen Sie die Schreibweise, oder entfernen Sie es',
  'must say why the rule is wrong here, in a sentence':
    'muss in einem Satz sagen, warum die Regel hier unrecht hat',
  'must be the name of a rule: "lint/longest-key"': 'muss der Name einer Regel sein: "lint/longest-key"',
  'must be the ids that lead to a place: "questions/bridge-closed"':
    'muss aus den Kennungen bestehen, die zur Stelle führen: "questions/bridge-closed"',
  'has another form than it must have; see docs/rules.md':
    'hat eine andere Form als verlangt; siehe docs/rules.md',
  'suppresses nothing: {} finds no fault at "{}"; remove it':
    'unterdrückt nichts: {0} hat bei "{1}" nichts auszusetzen; entfernen Sie es',
  'belongs into the bank that it is about; move it there':
    'gehört in den Fragenbestand, von dem es handelt; verschieben Sie es dorthin',
};
