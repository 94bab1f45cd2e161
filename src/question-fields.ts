import * as z from 'zod/mini';
import { described } from './described.js';
import { PATTERNS } from './patterns.js';

// Read by programs that write schemas and types; readers download the shapes that are generated from them.

/** A name inside a bank. */
export const identifier = z.string().check(z.regex(PATTERNS.id), z.maxLength(64));

/** A text that a reader sees: plain text, never markup. */
export const text = z.string().check(z.minLength(1)).register(z.globalRegistry, { format: 'text' });

/** A BCP 47 language tag. */
export const language = z.string().check(z.regex(PATTERNS.language), z.maxLength(35));

/** The fingerprint of a text; see `fingerprint`. */
export const digest = z.string().check(z.regex(PATTERNS.digest));

const words = z.string().check(z.regex(PATTERNS.words));

/** Where a passage stands in a source: its first and last words, where they are not unique what stands beside it, its digest. */
export const evidenceSchema = z.strictObject({
  source: described(identifier, 'The id of the source in which the passage stands.', 'report'),
  prefix: z.optional(
    described(
      words,
      'The words right before the passage, at most six; only where its first and last words are not unique.',
      'am Samstag.',
    ),
  ),
  start: described(
    words,
    'The first words of the passage, at most six, as they stand in the source.',
    'Um etwa 17.00 Uhr',
  ),
  end: z.optional(
    described(
      words,
      'The last words of the passage, at most six; left out where the first are the whole passage.',
      'wie gewohnt',
    ),
  ),
  suffix: z.optional(
    described(
      words,
      'The words right behind the passage, at most six; only where it is not unique.',
      'Danach',
    ),
  ),
  digest: z.optional(
    described(
      digest,
      'What tells later whether the passage has changed. Leave it out: "newsquiz check --update" writes it.',
      '834077405b639349',
    ),
  ),
});
export type Evidence = z.infer<typeof evidenceSchema>;
/** A day, or a time of day: "2025-05-24", "2025-05-24T15:00", and where only the week counts "sat", "satT15:00". */
export const moment = z.string().check(z.regex(PATTERNS.moment));

/** Why an option is wrong, and the fact that shows it. */
export const rationaleSchema = z.strictObject({
  because: described(
    z.enum(['contradicted', 'not-stated', 'wrong-actor', 'wrong-time', 'other-fact']),
    'In what way the option is wrong: the article contradicts it, does not say it, says it of somebody else or of another time, or it is true of something else.',
    'wrong-time',
  ),
  text: described(
    text,
    'The reason in a sentence, shown to whoever chose the option.',
    'Um 17 Uhr lief der Dienst schon wieder.',
  ),
  fact: z.optional(described(identifier, 'The id of the fact that shows it.', 'outage-end')),
});
export type Rationale = z.infer<typeof rationaleSchema>;

/** A picture: a file beside the bank or an `https:` address, its size in pixels, and what it shows, for those who do not see it. */
export const imageSchema = z.strictObject({
  src: described(
    z.string().check(z.regex(PATTERNS.image), z.maxLength(2048)),
    'A file beside the bank, or an https: address.',
    'media/map.svg',
  ),
  alt: described(
    z.string().check(z.minLength(1), z.regex(PATTERNS.alt)).register(z.globalRegistry, { format: 'text' }),
    'What there is to see, in a few words, for those who do not see it: no name of a file, and more than that it is a picture.',
    'Eine Karte des Atlantiks mit vier Punkten',
  ),
  width: described(z.int().check(z.minimum(1), z.maximum(10_000)), 'The width in pixels.', 1200),
  height: described(z.int().check(z.minimum(1), z.maximum(10_000)), 'The height in pixels.', 800),
  credit: z.optional(described(text, 'Whose picture it is, shown below it.', 'Foto: Stadtarchiv')),
});
export type Image = z.infer<typeof imageSchema>;

/** One option or item: a text with an id. `lang` is set where its language is not the question's. */
export const choiceSchema = z.strictObject({
  id: described(identifier, 'A name that is unique among its neighbours.', 'a'),
  text: described(text, 'What readers see; plain text.', 'Etwa zwei Stunden'),
  lang: z.optional(
    described(language, 'The language of the text, where it is not that of the question.', 'en'),
  ),
  fixed: z.optional(described(z.boolean(), 'Keeps its place when the others are shuffled.')),
  image: z.optional(described(imageSchema, 'A picture beside the text, never in its place.')),
});
export type Choice = z.infer<typeof choiceSchema>;

/** What counts when a typed answer is compared: see `AnswerRules` for what each rule does. */
export const answerRulesSchema = z.strictObject({
  case: z.optional(described(z.enum(['ignore', 'exact']), 'Whether capital letters count.')),
  diacritics: z.optional(described(z.enum(['ignore', 'exact']), 'Whether accents count.')),
  umlauts: z.optional(
    described(z.enum(['either', 'exact']), 'Whether ä, ö and ü may be written ae, oe and ue.'),
  ),
  eszett: z.optional(described(z.enum(['either', 'exact']), 'Whether ß may be written ss.')),
  typos: z.optional(
    described(
      z.int().check(z.minimum(0), z.maximum(2)),
      'How many letters may be wrong, missing or too many.',
      1,
    ),
  ),
});

/** The forms of one answer that are accepted; the first is the one that is shown as the solution. */
export const acceptSchema = z.array(text).check(z.minLength(1), z.maxLength(20));

/** What a question asks of the reader. */
export const skill = z.enum(['recall', 'comprehension', 'attribution', 'verification', 'chronology']);

/** 1 is easy, 3 is hard. */
export const difficulty = z.int().check(z.minimum(1), z.maximum(3));

/** The fields that all questions share. */
export const questionFields = {
  id: described(
    identifier,
    'A name that is unique among the questions and stays the same for ever: saved progress goes by it.',
    'outage-length',
  ),
  prompt: described(text, 'The question as readers see it.', 'Wie lange war X gestört?'),
  lang: z.optional(
    described(language, 'The language of the question, where it is not that of the bank.', 'en'),
  ),
  basis: described(
    z.array(identifier).check(z.minLength(1), z.maxLength(20)),
    'The ids of the facts that the question and its key stand on.',
    ['outage-duration'],
  ),
  difficulty: described(difficulty, 'How hard it is: 1 is easy, 3 is hard.', 2),
  skill: described(
    skill,
    'What it asks of the reader: to recall, to comprehend, to tell who says something, to tell what is checked, or to tell what came first.',
    'recall',
  ),
  points: z.optional(
    described(z.int().check(z.minimum(1), z.maximum(100)), 'What it is worth; 1 where this is left out.', 2),
  ),
  hints: z.optional(
    described(
      z.array(text).check(z.minLength(1), z.maxLength(5)),
      'What helps without telling: shown one after the other, where the reader asks for it.',
      ['Im ersten Absatz steht es.'],
    ),
  ),
  held: z.optional(
    described(
      z.string().check(z.minLength(1), z.maxLength(300)),
      'Why the question is held back: it is in no quiz until this is taken out. For authors; readers never see it.',
      'The passage was corrected; look at it.',
    ),
  ),
};

/** What editors say of every key. */
export const KEY_SAYS = 'The secret part: the solution, and what is said after the answer.';

/** The id of what is right, in a key. */
export const solutionId = described(identifier, 'The id of the right one.', 'b');

/** The reasons of a key. */
export const rationales = z.optional(
  described(
    z.record(identifier, rationaleSchema),
    'For the id of each wrong answer the reason against it, shown to whoever chose it.',
  ),
);

/** The part of every key that all types share. */
export const keyFields = {
  explanation: described(
    text,
    'What readers are told after their answer: why the solution is right.',
    'Der Artikel spricht von etwa zwei Stunden.',
  ),
};

/** There for its type alone. */
const _questionBase = z.strictObject({
  ...questionFields,
  type: z.string(),
  key: z.looseObject({
    ...keyFields,
    rationales: z.optional(z.record(z.string(), rationaleSchema)),
    /** What is shown with a part afterwards, by its id. */
    notes: z.optional(z.record(z.string(), text)),
  }),
});
/** What shared code may know of any question. */
export type QuestionBase = z.infer<typeof _questionBase>;
