import * as z from 'zod/mini';
import { described } from '../described.js';
import { PATTERNS } from '../patterns.js';
import { difficulty, digest, evidenceSchema, identifier, language, skill, text } from '../question-fields.js';
import type { Question, QuestionTypeName } from '../question-types/index.js';
import { questionSchemas } from '../question-types/schemas.js';
import { BANK_FORMAT } from './format.js';

// The one statement of what a bank looks like. Editors get it as schema.json, readers as shapes (`npm run shapes`).

const sourceSchema = z.strictObject({
  id: described(identifier, 'A name that is unique among the sources.', 'report'),
  headline: z.optional(described(text, 'The headline of the article.', 'Nach der Störung bei X')),
  publisher: z.optional(described(text, 'Who published it.', 'FFMTZ')),
  agency: z.optional(described(text, 'The agency that it is from.', 'AFP')),
  language: described(language, 'The language of the article.', 'de'),
  url: z.optional(
    described(z.string(), 'Where readers find it: an https: address.', 'https://example.org/article'),
  ),
  file: z.optional(
    described(
      z.string().check(z.regex(PATTERNS.file)),
      'The text of the article in a file beside the bank: HTML, Markdown or plain text.',
      'report.de.html',
    ),
  ),
  digest: z.optional(
    described(
      digest,
      'What tells later whether the article has changed. Leave it out: "newsquiz check --update" writes it.',
      'f6834f8f60b28f47',
    ),
  ),
});

const factSchema = z.strictObject({
  id: described(identifier, 'A name that is unique among the facts.', 'outage-duration'),
  statement: described(
    text,
    'What is so, in our own words.',
    'Der Onlinedienst X war etwa zwei Stunden lang gestört.',
  ),
  status: described(
    z.enum(['reported', 'stated', 'alleged', 'unverified']),
    'Whether the article reports it itself, somebody says it, somebody claims it or accuses somebody of it, or it is left open.',
    'reported',
  ),
  attribution: z.optional(
    described(text, 'Who says so; needed for every status but "reported".', 'Site Intelligence Group'),
  ),
  evidence: described(
    z.array(evidenceSchema).check(z.minLength(1), z.maxLength(20)),
    'Where it stands: a passage in one source or in several.',
  ),
});

const typeNames = Object.keys(questionSchemas) as [QuestionTypeName, ...QuestionTypeName[]];

const percent = z.int().check(z.minimum(0), z.maximum(100));

const policySchema = z.strictObject({
  feedback: z.optional(
    described(
      z.enum(['immediate', 'end']),
      'When the reader is told how a question went: after each, or after the last.',
    ),
  ),
  navigation: z.optional(
    described(
      z.enum(['forward', 'free']),
      'Whether the reader may go back, and go on without having answered.',
    ),
  ),
  hints: z.optional(described(z.boolean(), 'Whether hints are offered.')),
  hintCost: z.optional(
    described(percent, "What each hint that was shown takes of a question's points, in percent.", 25),
  ),
  attempts: z.optional(
    described(
      z.int().check(z.minimum(1), z.maximum(5)),
      'How often a response may be checked; more than once only where the reader is told after each question.',
      2,
    ),
  ),
  attemptCost: z.optional(
    described(percent, "What each failed attempt takes of a question's points, in percent.", 50),
  ),
  confidence: z.optional(described(z.boolean(), 'Whether the reader may say how sure they are.')),
  flags: z.optional(
    described(z.boolean(), 'Whether questions can be marked for later; only where navigation is free.'),
  ),
  overview: z.optional(
    described(
      z.boolean(),
      'Whether there is a list of all questions to go to each; only where navigation is free.',
    ),
  ),
  time: z.optional(
    described(
      z.strictObject({
        seconds: described(
          z.int().check(z.minimum(10), z.maximum(3600)),
          'How long a question may take.',
          60,
        ),
      }),
      'A time for each question that the reader may choose; only where the reader is told after each question.',
    ),
  ),
  shuffle: z.optional(described(z.boolean(), 'Whether options and items are shown in a random order.')),
});
export type Policy = z.infer<typeof policySchema>;

const pickSchema = z.strictObject({
  count: z.optional(
    described(z.int().check(z.minimum(1)), 'How many questions are asked; all where this is left out.', 5),
  ),
  questions: z.optional(
    described(z.array(identifier).check(z.minLength(1)), 'Only these questions, by their ids.', [
      'outage-length',
      'claim-source',
    ]),
  ),
  types: z.optional(
    described(z.array(z.enum(typeNames)).check(z.minLength(1)), 'Only questions of these types.', [
      'single-choice',
    ]),
  ),
  difficulty: z.optional(
    described(z.array(difficulty).check(z.minLength(1)), 'Only questions of these difficulties.', [1, 2]),
  ),
  skills: z.optional(
    described(z.array(skill).check(z.minLength(1)), 'Only questions that ask for these skills.', [
      'attribution',
    ]),
  ),
  order: z.optional(
    described(z.enum(['random', 'bank']), 'Whether they follow each other at random, or as in the bank.'),
  ),
});

const outcomeSchema = z.strictObject({
  id: described(identifier, 'A name that is unique among the outcomes of the quiz.', 'most'),
  from: described(
    z.number().check(z.minimum(0), z.maximum(100)),
    'The least share of the points, in percent, for which the text is shown; one outcome is from 0.',
    80,
  ),
  text: described(text, 'What readers are told at the end.', 'Sie haben aufmerksam gelesen.'),
});

const quizSchema = z.strictObject({
  id: described(identifier, 'A name that is unique among the quizzes; pages choose a quiz by it.', 'quick'),
  title: described(text, 'The title, above every question.', 'Fünf Fragen zum Artikel'),
  intro: z.optional(
    described(text, 'What stands before the first question.', 'Es zählt, was im Artikel steht.'),
  ),
  pick: described(pickSchema, 'Which questions are asked.', { count: 5 }),
  policy: z.optional(described(policySchema, 'How the quiz is played.', { feedback: 'immediate' })),
  outcomes: described(
    z.array(outcomeSchema).check(z.minLength(1), z.maxLength(20)),
    'What readers are told at the end, by their share of the points.',
  ),
});

const ruleName = z.string().check(z.regex(/^lint\/[a-z-]+$/));

/** How rules on quality are set: a level for each, and what they are to let pass. */
export const lintSchema = z.strictObject({
  rules: z.optional(
    described(
      z.record(ruleName, z.enum(['off', 'note', 'warning', 'error'])),
      'The level of rules by their names, where it is not their own.',
      { 'lint/long-stem': 'note' },
    ),
  ),
  suppressions: z.optional(
    described(
      z.array(
        z.strictObject({
          rule: described(ruleName, 'The name of the rule.', 'lint/long-stem'),
          at: described(
            z.string().check(z.minLength(1)),
            'The ids that lead to the place.',
            'questions/bridge-closed/options/b',
          ),
          reason: described(
            z.string().check(z.regex(/\S/)),
            'Why the rule is wrong here, for whoever reads the bank next.',
            'The prompt quotes a law.',
          ),
        }),
      ),
      'Places where a rule is not to speak.',
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
  id: described(identifier, 'A name that is unique among the corrections.', 'revision-2'),
  date: described(z.string().check(z.regex(PATTERNS.day)), 'The day of the correction.', '2025-05-26'),
  text: described(text, 'What readers are told.', 'Die Dauer des Ausfalls ist berichtigt.'),
});
export type Correction = z.infer<typeof correctionSchema>;

const frame = {
  $schema: z.optional(described(z.string(), 'Where editors find this schema.', '../schema.json')),
  format: described(z.literal(BANK_FORMAT), 'Says that this is a bank, and of which version.'),
  id: described(identifier, 'The name of the bank; saved progress and translations go by it.', 'x-outage'),
  revision: described(z.int().check(z.minimum(1)), 'Goes up with every correction.', 1),
  language: described(language, 'The language of all texts that name no other.', 'de'),
  title: described(text, 'What the bank is about.', 'Der Ausfall von X'),
  licence: described(text, 'The licence of the questions.', 'CC-BY-4.0'),
  /** How strict rules on quality are: see `lintSchema`. Readers have no use for it, so that its shape is not theirs. */
  lint: z.optional(described(z.unknown(), 'How strict rules on the quality of questions are.')),
  corrections: z.optional(
    described(
      z.array(correctionSchema).check(z.minLength(1), z.maxLength(20)),
      'What readers are told of corrections, the newest first; shown below every quiz.',
    ),
  ),
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
    lint: z.optional(described(lintSchema, 'How strict rules on the quality of questions are.')),
    sources: described(z.array(sourceSchema), 'The articles that the facts are taken from.'),
    facts: described(z.array(factSchema), 'What is taken from the articles, with evidence.'),
    questions: described(z.array(question), 'The questions, each on at least one fact.'),
    quizzes: described(z.array(quizSchema), 'Selections of questions, and how they are played.'),
  });
}
