import { anyWord } from './lexicon.js';
import type { Lexicon } from './lexicon.js';

const STOP_WORDS =
  'the a an and or but as if that because of in on at to from by with about into over after before under for than then ' +
  'through against without until since during while is are was were be been being am do does did done has have had will ' +
  'would can could shall should may might must he she it they we i you his her its their our your him them us who whom ' +
  'whose what which when where why how this these those there here not no nor so too very more most only also just some ' +
  'any each such own other out up down off per according article report many much long old often new apply applies';

const VOWEL_GROUPS = /[aeiouy]+/g;
/** Vowels that stand side by side and are spoken apart. */
const APART =
  /ia(?!l\b|n\b|ge)|io(?!n|us)|iu|eo(?!n\b|us)|ua(?!l\b|r)|uo|ie(?=[tn]|r$|st)|[^aeiou]ying|uing|yi/g;
/** A final "e" that is not heard, and "-ed" and "-es" but where they have to be. */
const SILENT =
  /(?<=[^aeiouy])(?<![^aeiouy]l)e$|(?<=[^aeioutdy])ed$|(?<=[^aeiouyscgxzh])es$|(?<=[a-z])e(?=ly$|ment|ful|less)/g;
const SOUNDED_AS_CONSONANT = /^(uni|use|usu|eu|one\b|once|u[bct][aeiou])/i;
const SOUNDED_AS_VOWEL = /^([aeiou]|hono|hour|heir|honest)/i;

export const en: Lexicon = {
  language: 'en',
  stopWords: new Set(STOP_WORDS.split(' ')),
  absolutes: anyWord([
    'always',
    'never',
    String.raw`every(?! (other|second|third|fourth|fifth|tenth|two|three|four|five|six|few|\d))`,
    'everywhere',
    'entire(ly)?',
    'complete(ly)?',
    'absolute(ly)?',
    'total(ly)?',
    'without exception',
    'invariably',
    'categorically',
    'for ever',
    'forever',
    'at all',
    'guaranteed',
    'exclusively',
    'in (every|any|no) case',
    'impossible',
    'inevitably',
    'certainly',
  ]),
  universals: anyWord([
    String.raw`(?<!of )all(?! (over|along|right|the same|day|night|week|month|spring|summer|autumn|winter|year|two|three|four|five|six|seven|eight|nine|ten|\d))`,
    'everyone',
    'everybody',
    'everything',
    'nobody',
    'no one',
    'nowhere',
    'any',
    'the whole(?! (day|night|week|month|summer|winter|year|time))',
    '^((in|at|on) )?no(?! (one|longer|more)\\b)',
  ]),
  vague: anyWord([
    'often',
    'frequently',
    'rarely',
    'seldom',
    'sometimes',
    'occasionally',
    'usually',
    'generally',
    'typically',
    'commonly',
    'mostly',
    'regularly',
    'hardly ever',
    'now and (then|again)',
    'from time to time',
    'as a rule',
    'once in a while',
    'again and again',
    'time and again',
    'at times',
  ]),
  allOrNone:
    /^((all|none|neither|both|either|any)( of)?( the)?( (above|these|those|them|two|three|four|five|options|answers|statements|following|preceding))( .*)?|all three|(both|neither|either)? ?[a-f],? (and|or|nor) [a-f]( .*)?|both( \p{L}+)?|both .+ and .+|all (the )?.*\b(listed|named|mentioned)|neither .+ nor .+)[.!]?$/iu,
  negations:
    /(?<![\p{L}-])(not|n['’]t|never|no|none|nobody|no one|nothing|nowhere|neither|nor|except)(?![\p{L}-])|n['’]t(?!\p{L})/giu,
  hiddenNegations: /(?<![\p{L}-])(false|untrue|incorrect|wrong|den(y|ies|ied)|refus(e|es|ed))(?![\p{L}-])/giu,
  plainNegation:
    /^(why|how come|whether)|(?<![\p{L}-])(can|could|may|might|must|should|would|not (only|yet|all|every|enough)|no (longer|more))(?![\p{L}-])/iu,
  numerals: {
    ...{
      zero: 0,
      one: 1,
      a: 1,
      an: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
    },
    ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
    ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
    ...{ seventy: 70, eighty: 80, ninety: 90, hundred: 100 },
  },
  syllables: (word) => {
    const heard = word.replace(/qu/g, 'kw').replace(SILENT, '');
    return Math.max(1, (heard.match(VOWEL_GROUPS)?.length ?? 0) + (heard.match(APART)?.length ?? 0));
  },
  // Flesch 1948.
  ease: (wordsPerSentence, syllablesPerWord) => 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
  misfits: (lead, option) => {
    const article = /(?<!\p{L})(an?)\s*…?\s*$/iu.exec(lead)?.[1]?.toLowerCase();
    // Letters read one by one ("MP") have a sound of their own.
    if (article === undefined || !/^[a-z][a-z]/i.test(option) || /^[A-Z]{2}/.test(option)) return false;
    const wantsAn = SOUNDED_AS_VOWEL.test(option) && !SOUNDED_AS_CONSONANT.test(option);
    return wantsAn !== (article === 'an');
  },
  singular: /^an? /iu,
  plural: /^(two|three|four|five|six|seven|eight|nine|ten|several|many|some) /iu,
  asksForMany: /^which \p{L}+s /iu,
};
