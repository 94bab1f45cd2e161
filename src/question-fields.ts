import * as z from 'zod/mini';
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
  source: identifier,
  prefix: z.optional(words),
  start: words,
  end: z.optional(words),
  suffix: z.optional(words),
  digest: z.optional(digest),
});
export type Evidence = z.infer<typeof evidenceSchema>;
/** A day, or a time of day: "2025-05-24", "2025-05-24T15:00", and where only the week counts "sat", "satT15:00". */
export const moment = z.string().check(z.regex(PATTERNS.moment));

/** Why an option is wrong, and the fact that shows it. */
export const rationaleSchema = z.strictObject({
  because: z.enum(['contradicted', 'not-stated', 'wrong-actor', 'wrong-time', 'other-fact']),
  text,
  fact: z.optional(identifier),
});
export type Rationale = z.infer<typeof rationaleSchema>;

/** A picture: a file beside the bank or an `https:` address, its size in pixels, and what it shows, for those who do not see it. */
export const imageSchema = z.strictObject({
  src: z.string().check(z.regex(PATTERNS.image), z.maxLength(2048)),
  /** Never the name of a file, and more than that it is a picture. */
  alt: z.string().check(z.minLength(1), z.regex(PATTERNS.alt)).register(z.globalRegistry, { format: 'text' }),
  width: z.int().check(z.minimum(1), z.maximum(10_000)),
  height: z.int().check(z.minimum(1), z.maximum(10_000)),
  /** Whose picture it is, shown below it. */
  credit: z.optional(text),
});
export type Image = z.infer<typeof imageSchema>;

/** One option or item: a text with an id. `lang` is set where its language is not the question's. */
export const choiceSchema = z.strictObject({
  id: identifier,
  text,
  lang: z.optional(language),
  /** Keeps its place when the others are shuffled. */
  fixed: z.optional(z.boolean()),
  /** Stands beside the text, never in its place. */
  image: z.optional(imageSchema),
});
export type Choice = z.infer<typeof choiceSchema>;

/** What counts when a typed answer is compared: see `AnswerRules` for what each rule does. */
export const answerRulesSchema = z.strictObject({
  case: z.optional(z.enum(['ignore', 'exact'])),
  diacritics: z.optional(z.enum(['ignore', 'exact'])),
  umlauts: z.optional(z.enum(['either', 'exact'])),
  eszett: z.optional(z.enum(['either', 'exact'])),
  typos: z.optional(z.int().check(z.minimum(0), z.maximum(2))),
});

/** The forms of one answer that are accepted; the first is the one that is shown as the solution. */
export const acceptSchema = z.array(text).check(z.minLength(1), z.maxLength(20));

/** What a question asks of the reader. */
export const skill = z.enum(['recall', 'comprehension', 'attribution', 'verification', 'chronology']);

/** 1 is easy, 3 is hard. */
export const difficulty = z.int().check(z.minimum(1), z.maximum(3));

/** The fields that all questions share. */
export const questionFields = {
  id: identifier,
  prompt: text,
  lang: z.optional(language),
  /** The facts that the question and its key stand on. */
  basis: z.array(identifier).check(z.minLength(1), z.maxLength(20)),
  difficulty,
  skill,
  points: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** What helps without telling: shown one after the other, where the reader asks for it. */
  hints: z.optional(z.array(text).check(z.minLength(1), z.maxLength(5))),
  /** Why the question is held back: it is in no quiz until this is taken out. For authors; readers never see it. */
  held: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
};

/** The part of every key that all types share. */
export const keyFields = { explanation: text };

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
