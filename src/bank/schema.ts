import * as z from 'zod/mini';
import { PATTERNS } from '../patterns.js';
import { difficulty, digest, evidenceSchema, identifier, language, skill, text } from '../question-fields.js';
import type { Question, QuestionTypeName } from '../question-types/index.js';
import { questionSchemas } from '../question-types/schemas.js';
import { BANK_FORMAT } from './format.js';

// The one statement of what a bank looks like. Editors get it as schema.json, readers as shapes (`npm run shapes`).

const sourceSchema = z.strictObject({
  id: identifier,
  headline: z.optional(text),
  publisher: z.optional(text),
  agency: z.optional(text),
  language,
  url: z.optional(z.string()),
  file: z.optional(z.string().check(z.regex(PATTERNS.file))),
  digest: z.optional(digest),
});

const factSchema = z.strictObject({
  id: identifier,
  statement: text,
  status: z.enum(['reported', 'stated', 'alleged', 'unverified']),
  attribution: z.optional(text),
  evidence: z.array(evidenceSchema).check(z.minLength(1), z.maxLength(20)),
});

const typeNames = Object.keys(questionSchemas) as [QuestionTypeName, ...QuestionTypeName[]];

const percent = z.int().check(z.minimum(0), z.maximum(100));

const policySchema = z.strictObject({
  /** When the reader is told how a question went: after each, or after the last. */
  feedback: z.optional(z.enum(['immediate', 'end'])),
  /** Whether the reader may go back, and go on without having answered. */
  navigation: z.optional(z.enum(['forward', 'free'])),
  hints: z.optional(z.boolean()),
  /** What each hint that was shown takes of a question's points, in percent. */
  hintCost: z.optional(percent),
  /** How often a response may be checked; more than once only where the reader is told after each question. */
  attempts: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** What each failed attempt takes of a question's points, in percent. */
  attemptCost: z.optional(percent),
  /** Whether the reader may say how sure they are. */
  confidence: z.optional(z.boolean()),
  /** Whether questions can be marked for later; only where navigation is free. */
  flags: z.optional(z.boolean()),
  /** Whether there is a list of all questions to go to each; only where navigation is free. */
  overview: z.optional(z.boolean()),
  /** A time for each question that the reader may choose; only where the reader is told after each question. */
  time: z.optional(z.strictObject({ seconds: z.int().check(z.minimum(10), z.maximum(3600)) })),
  /** Whether options and items are shown in a random order. */
  shuffle: z.optional(z.boolean()),
});
export type Policy = z.infer<typeof policySchema>;

const pickSchema = z.strictObject({
  count: z.optional(z.int().check(z.minimum(1))),
  questions: z.optional(z.array(identifier).check(z.minLength(1))),
  types: z.optional(z.array(z.enum(typeNames)).check(z.minLength(1))),
  difficulty: z.optional(z.array(difficulty).check(z.minLength(1))),
  skills: z.optional(z.array(skill).check(z.minLength(1))),
  order: z.optional(z.enum(['random', 'bank'])),
});

const outcomeSchema = z.strictObject({
  id: identifier,
  /** The least share of the points, in percent, for which the text is shown. */
  from: z.number().check(z.minimum(0), z.maximum(100)),
  text,
});

const quizSchema = z.strictObject({
  id: identifier,
  title: text,
  intro: z.optional(text),
  pick: pickSchema,
  policy: z.optional(policySchema),
  outcomes: z.array(outcomeSchema).check(z.minLength(1), z.maxLength(20)),
});

const ruleName = z.string().check(z.regex(/^lint\/[a-z-]+$/));

/** How rules on quality are set: a level for each, and what they are to let pass. */
export const lintSchema = z.strictObject({
  rules: z.optional(z.record(ruleName, z.enum(['off', 'note', 'warning', 'error']))),
  suppressions: z.optional(
    z.array(
      z.strictObject({
        rule: ruleName,
        /** The ids that lead to the place: "questions/bridge-closed", "questions/bridge-closed/options/b". */
        at: z.string().check(z.minLength(1)),
        /** Why the rule is wrong here, for whoever reads the bank next. */
        reason: z.string().check(z.regex(/\S/)),
      }),
    ),
  ),
});
export type LintSettings = z.infer<typeof lintSchema>;

export type Source = z.infer<typeof sourceSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Quiz = z.infer<typeof quizSchema>;

/** The lists of a bank, and the schema of what stands in each; questions are checked by their type's own. */
export const entrySchemas = { sources: sourceSchema, facts: factSchema, quizzes: quizSchema };

/** What readers are told of a correction: shown below every quiz of the bank. */
const correctionSchema = z.strictObject({
  id: identifier,
  date: z.string().check(z.regex(PATTERNS.day)),
  text,
});
export type Correction = z.infer<typeof correctionSchema>;

const frame = {
  $schema: z.optional(z.string()),
  format: z.literal(BANK_FORMAT),
  id: identifier,
  revision: z.int().check(z.minimum(1)),
  language,
  title: text,
  licence: text,
  /** How strict rules on quality are: see `lintSchema`. Readers have no use for it, so that its shape is not theirs. */
  lint: z.optional(z.unknown()),
  /** The newest first. */
  corrections: z.optional(z.array(correctionSchema).check(z.minLength(1), z.maxLength(20))),
};
const list = z.array(z.unknown());

/** A bank without a look into its lists, so that one bad entry does not sink it. */
export const frameSchema = z.strictObject({
  ...frame,
  sources: list,
  facts: list,
  questions: list,
  quizzes: list,
});

/** All that a program needs to play a quiz about an article. */
export interface Bank extends Omit<
  z.infer<typeof frameSchema>,
  'sources' | 'facts' | 'questions' | 'quizzes'
> {
  sources: Source[];
  facts: Fact[];
  questions: Question[];
  quizzes: Quiz[];
}

/** The schema of a whole bank in one piece, for editors (`schema.json`). */
export function wholeBankSchema(): z.ZodMiniType {
  const questions = Object.values(questionSchemas) as z.ZodMiniType<Question>[];
  const question = z.union(questions as [z.ZodMiniType<Question>, ...z.ZodMiniType<Question>[]]);
  return z.strictObject({
    ...frame,
    lint: z.optional(lintSchema),
    sources: z.array(sourceSchema),
    facts: z.array(factSchema),
    questions: z.array(question),
    quizzes: z.array(quizSchema),
  });
}
