import type { Policy, Question } from '../../src/index.js';
import { FACTS } from './bridge.js';

/** What a story says of the quiz around its questions. */
export interface QuizSetting {
  readonly title?: string;
  readonly intro?: string;
  readonly policy?: Policy;
  /** The language of the interface. The samples are German: where it is another, each says so. */
  readonly language?: string;
}

/** A bank as JSON around some of the samples, with one quiz that asks them all. */
export function sampleBank(questions: readonly Question[], setting: QuizSetting = {}): object {
  const { intro, language = 'de', policy = {}, title = 'Die Brücke über die Werda' } = setting;
  return {
    format: 'newsquiz-bank/1',
    id: 'samples',
    revision: 1,
    language,
    title,
    licence: 'CC BY 4.0',
    sources: [
      { id: 'report', language: 'de', headline: 'Brücke gesperrt', url: 'https://example.org/bruecke' },
    ],
    facts: FACTS,
    questions: questions.map((question) => (language === 'de' ? question : { lang: 'de', ...question })),
    quizzes: [
      {
        id: 'samples',
        title,
        ...(intro && { intro }),
        pick: {},
        policy,
        outcomes: [
          { id: 'close', from: 60, text: 'Sie haben genau gelesen.' },
          { id: 'any', from: 0, text: 'Ein zweiter Blick in den Artikel lohnt sich.' },
        ],
      },
    ],
  };
}
