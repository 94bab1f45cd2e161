import { anyWord } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

const STOP_WORDS =
  'der die das den dem des ein eine einen einem einer eines und oder aber sondern denn als wie wenn ob dass weil da in im ' +
  'an am auf aus bei beim mit nach von vom vor zu zum zur über unter für um durch gegen ohne bis seit während wegen trotz ' +
  'ist sind war waren wird werden wurde wurden sei seien hat haben hatte hatten habe kann können konnte konnten soll sollen ' +
  'sollte will wollen wollte darf muss müssen mag er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner sich ' +
  'man wir ich was wer wen wem wessen wo wohin woher wann warum weshalb wieso wozu wofür worauf woran worum welche welcher ' +
  'welches welchen welchem dieser diese dieses diesen diesem nicht kein keine keinen keiner auch noch nur schon sehr mehr ' +
  'etwa rund dort hier dann so zwischen laut oft häufig neu neue neuen neuer neues gilt gelten artikel zufolge bericht deren dessen jener jene worden welch';

/** Diphthongs and doubled vowels are one syllable; so is the "u" behind a "q", and the "i" of "-tion" and "-sion" is none. */
const VOWELS = /aa|ee|oo|ie|ei|ai|au|eu|äu|oi|ey|ay|[aeiouyäöüéè]/g;

/** Endings that tell the gender of a noun; the few exceptions among them count as unknown. */
const GENDERS: readonly [RegExp, Gender][] = [
  [/(ung|heit|keit|schaft|tion|sion|tät|ik|enz|anz)$/, 'f'],
  [/(chen|lein|ment)$/, 'n'],
  [/(ling|ismus|ist|ant)$/, 'm'],
  [/[bcdfghklmnpqrstvwxzß]e$/, 'f'],
];
const UNKNOWN =
  /^(ge\w+e|.*(auge|ende|erbe|name|wille|buchstabe|käse|junge|zeuge|kunde|bote|löwe|hase|affe|rabe|ochse))$/;
type Gender = 'm' | 'f' | 'n';

/** The article that a running text ends with, and the genders that may follow it. */
const ARTICLES: Readonly<Record<string, readonly Gender[]>> = {
  ein: ['m', 'n'],
  eine: ['f'],
  einen: ['m'],
  einem: ['m', 'n'],
  einer: ['f'],
  keinen: ['m'],
  keine: ['f'],
  kein: ['m', 'n'],
};

export const de: Lexicon = {
  language: 'de',
  stopWords: new Set(STOP_WORDS.split(' ')),
  absolutes: anyWord([
    'immer(?! wieder)',
    'stets',
    '(?<!so gut wie )nie',
    'niemals',
    'jede[rnms]?(?! (zweite|dritte|vierte|fünfte|zehnte))',
    'jegliche[rnms]?',
    'ausnahmslos',
    'ohne (jede )?ausnahme',
    'keinerlei',
    'völlig',
    'vollkommen',
    'restlos',
    'vollständig(e[rnms]?)?',
    'absolut',
    'garantiert',
    'kategorisch',
    'ununterbrochen',
    'überall',
    'zwangsläufig',
    'unter keinen umständen',
    'ein für alle ?mal',
    'endgültig',
    'ausschließlich',
    'auf (gar )?keinen fall',
    'auf jeden fall',
    'zu (100|hundert) prozent',
    'hundertprozentig',
    'überhaupt (nicht|keine?[nmrs]?)',
  ]),
  universals: anyWord([
    String.raw`alle[nms]?(?! (\d|paar|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}+jahre))`,
    'sämtliche[rnms]?',
    'niemand(en|em)?',
    String.raw`keine[rs]? (?=(kennt|weiß|will|war|ist|hat)\b)`,
    'nirgend(s|wo)(?!.* mehr )',
    'ganze[rnms]?(?! (tag|nacht|woche|monat|sommer|herbst|winter|jahr|morgen|abend|zeit))',
    '^((in|an|bei|auf) )?kein(e[rm]?)?',
  ]),
  vague: anyWord([
    'oft',
    'öfters?',
    'des öfteren',
    'häufig(er)?',
    'selten(er)?',
    'manchmal',
    'gelegentlich',
    'meist(ens)?',
    'mitunter',
    'bisweilen',
    'zuweilen',
    'hin und wieder',
    'ab und zu',
    'ab und an',
    'dann und wann',
    'regelmäßig',
    'üblicherweise',
    String.raw`gewöhnlich(?! \p{L})`,
    'normalerweise',
    'in der regel',
    'überwiegend',
    'vielfach',
    'von zeit zu zeit',
    'immer wieder',
    'alle jubeljahre',
    'so gut wie nie',
    'kaum (je|einmal)',
  ]),
  allOrNone:
    /^(alle[s]?( (diese|drei|vier|fünf|sechs|(der )?(oben |vorher |hier )?(genannten?|aufgeführten|antworten|angaben|aussagen|personen|punkte)).*)?|(alle|keine[rs]?|nichts|beide|weder).*(oben|genannt|aufgeführt|davon)|keine[rs]? (davon|von (ihnen|diesen|beiden|allen)|dieser|der (genannten|anderen|drei|antworten|aussagen)).*|(sowohl|weder) .+ (als auch|noch) .+|(antwort(en)? )?[a-f] (und|oder|sowie) [a-f]( .*)?|beide[ns]?( \p{L}+)?|sie alle|alle[nrs]? (auf|an)ge(zählten|führten) .+)[.!]?$/iu,
  negations:
    /(?<![\p{L}-])(nicht|nichts|nie|niemals|nirgends|nirgendwo|niemand(en|em)?|kein(e[rnms]?)?|keinesfalls|keineswegs|weder|außer)(?![\p{L}-])/giu,
  hiddenNegations:
    /(?<![\p{L}-])(falsch(e[rnms]?)?|unwahr(e[rnms]?)?|unzutreffend(e[rnms]?)?|unrichtig(e[rnms]?)?|bestreite[tn]|bestritt(en)?|leugne[tn]?|verneint(e|en)?|dementiert(e|en)?)(?![\p{L}-])/giu,
  plainNegation:
    /^(warum|weshalb|wieso|wozu|ob)|(?<![\p{L}-])(kann|können|konnten?|könnten?|darf|dürfen|durften?|will|wollen|wollten?|mag|möchten?|nicht (mehr|nur|genug|alle[sn]?|wie|länger|sofort))(?![\p{L}-])/iu,
  numerals: {
    ...{
      null: 0,
      ein: 1,
      eine: 1,
      einen: 1,
      einem: 1,
      einer: 1,
      eins: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
    },
    ...{ sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14 },
    ...{ fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30 },
    ...{
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      hundert: 100,
      beide: 2,
      beiden: 2,
    },
  },
  syllables: (word) =>
    Math.max(
      1,
      word
        .replace(/qu/g, 'k')
        .replace(/([ts])ion/g, '$1jon')
        .match(VOWELS)?.length ?? 0,
    ),
  // Amstad 1978.
  ease: (wordsPerSentence, syllablesPerWord) => 180 - wordsPerSentence - 58.5 * syllablesPerWord,
  misfits: (lead, option) => {
    const allowed = ARTICLES[/(\p{L}+)\s*…?\s*$/u.exec(lead)?.[1]?.toLowerCase() ?? ''];
    const noun = /^\p{Lu}\p{L}+$/u.test(option) ? option.toLowerCase() : undefined;
    if (!allowed || noun === undefined || UNKNOWN.test(noun)) return false;
    const gender = GENDERS.find(([ending]) => ending.test(noun))?.[1];
    return gender !== undefined && !allowed.includes(gender);
  },
  singular: /^eine?[rnms]? /iu,
  plural: /^(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|viele|einige) /iu,
  asksForMany: /^welche /iu,
};
