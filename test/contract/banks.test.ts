import { expect } from '@open-wc/testing';
import {
  arrange,
  candidatesOf,
  distractors,
  localize,
  mapBankTexts,
  parseBank,
  parseTranslation,
  pickQuestions,
  questionTypes,
} from '../../src/index.js';
import type { Bank, Question } from '../../src/index.js';
import { issuesOf, read, readJson } from '../support/banks.js';

const FOLDER = 'questions/x-outage';
const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
/** A day that is named by a date: 24. Mai, 24.5., 24 May, May 24, 2025-05-24, 24/05. */
const DATE = new RegExp(
  [
    `\\b\\d{1,2}\\.?\\s*(?:of\\s+)?(?:${MONTHS})\\b`,
    `\\b(?:${MONTHS})\\s+\\d{1,2}\\b(?!\\d)`,
    '\\b\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?',
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b',
  ].join('|'),
);

function textsOf(bank: Bank): string[] {
  const texts: string[] = [];
  mapBankTexts(bank, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

const parsed = parseBank(await read(`${FOLDER}/bank.json`));
if (!parsed.ok) throw new Error(`the bank is refused: ${issuesOf(parsed).join(', ')}`);
const bank = parsed.value;
const translation = parseTranslation(bank, await read(`${FOLDER}/translations/en.json`));
if (!translation.ok) throw new Error(`the translation is refused: ${issuesOf(translation).join(', ')}`);
const english = localize(bank, translation.value);

describe('the pattern of a date', () => {
  it('finds days, not times, years or amounts', () => {
    for (const text of ['am 24. Mai', 'May 24', '24 May', '24.5.', '24.05.2025', '2025-05-24', '5/24']) {
      expect(text).to.match(DATE);
    }
    for (const text of [
      'im Mai 2025',
      'May 2025',
      'gegen 17.00 Uhr',
      '206 Millionen',
      '5 p.m.',
      'am Samstag',
      '2025',
    ]) {
      expect(text).not.to.match(DATE);
    }
  });
});

describe('the bank about the outage', () => {
  it('parses without an issue, and so does its translation', () => {
    expect(parsed.issues).to.deep.equal([]);
    expect(translation.issues).to.deep.equal([]);
  });

  it('is in German, with a licence, and names the agency and our own report as its sources', () => {
    expect(bank.language).to.equal('de');
    expect(bank.licence).to.match(/^CC.BY.4\.0/);
    expect(bank.sources.some(({ agency, url }) => agency === 'AFP' || url !== undefined)).to.be.true;
    expect(bank.sources.map(({ file }) => file)).to.include('report.de.html');
  });

  it('holds at least 36 facts, some reported, some said, some claimed, some unconfirmed', () => {
    expect(bank.facts.length).to.be.at.least(36);
    const statuses = new Set(bank.facts.map(({ status }) => status));
    expect([...statuses].sort()).to.deep.equal(['alleged', 'reported', 'stated', 'unverified']);
  });

  it('has evidence for each fact in the report and, for most, in the text of the agency', () => {
    const withFile = new Set(bank.sources.filter(({ file }) => file !== undefined).map(({ id }) => id));
    const places = bank.facts.map(({ evidence }) => ({
      report: evidence.some(({ source }) => withFile.has(source)),
      agency: evidence.some(({ source }) => !withFile.has(source)),
    }));
    expect(places.filter(({ report }) => !report)).to.deep.equal([]);
    expect(places.filter(({ agency }) => agency).length).to.be.at.least(36);
  });

  it('uses each fact it has evidence for in no more than a statement of its own', () => {
    const statements = bank.facts.map(({ statement }) => statement);
    expect(new Set(statements).size).to.equal(statements.length);
  });

  it('asks at least 28 questions, of every type, difficulty and skill', () => {
    expect(bank.questions.length).to.be.at.least(28);
    const seen = <T>(of: (question: Question) => T): T[] => [...new Set(bank.questions.map(of))].sort();
    expect(seen(({ type }) => type)).to.deep.equal(Object.keys(questionTypes).sort());
    expect(seen(({ difficulty }) => difficulty)).to.deep.equal([1, 2, 3]);
    expect(seen(({ skill }) => skill)).to.deep.equal([
      ...['attribution', 'chronology', 'comprehension', 'recall', 'verification'],
    ]);
  });

  it('asks several times what is not established, and who says what', () => {
    const count = (skill: string): number => bank.questions.filter((it) => it.skill === skill).length;
    expect(count('verification')).to.be.at.least(3);
    expect(count('attribution')).to.be.at.least(3);
    const notStated = bank.questions.filter(
      (it) => it.type === 'true-false' && it.key.answer === 'not-stated',
    );
    expect(notStated.length).to.be.at.least(1);
  });

  for (const question of bank.questions) {
    it(`explains ${question.id}, and every wrong answer to it`, () => {
      expect(question.key.explanation.length).to.be.above(20);
      const rationales = 'rationales' in question.key ? Object.keys(question.key.rationales ?? {}) : [];
      expect(rationales.sort()).to.deep.equal(distractors(question).sort());
      expect(question.basis.length).to.be.at.least(1);
    });
  }

  it('names no day by a date, in either language', () => {
    for (const text of [...textsOf(bank), ...textsOf(english)]) expect(text).not.to.match(DATE);
  });

  it('shows no order in the right order, shuffled or not, and holds none that way', () => {
    for (const question of bank.questions) {
      if (question.type !== 'order') continue;
      for (const order of [
        arrange(question, undefined),
        arrange(question, 's'),
        question.items.map(({ id }) => id),
      ]) {
        expect(questionTypes.order.isSolved?.(question, order), question.id).to.be.false;
      }
    }
  });

  it('is translated as a whole: no sentence is the German one', () => {
    const [german, translated] = [textsOf(bank), textsOf(english)];
    expect(english.language).to.equal('en');
    expect(translated.length).to.equal(german.length);
    const same = german.filter((text, index) => text === translated[index] && text.split(' ').length > 5);
    const headlines = bank.sources.map(({ headline }) => headline);
    expect(same.filter((text) => !headlines.includes(text))).to.deep.equal([]);
    expect(parseBank(english).issues).to.deep.equal([]);
  });
});

describe('the quizzes about the outage', () => {
  const quizNamed = (id: string): Bank['quizzes'][number] => {
    const quiz = bank.quizzes.find((it) => it.id === id);
    if (!quiz) throw new Error(`there is no quiz ${id}`);
    return quiz;
  };

  it('are a quick one of five random questions, the whole bank, and one for a class of twelve with feedback at the end', () => {
    const [quick, all, classroom] = ['quick', 'all', 'classroom'].map(quizNamed);
    expect(quick?.pick).to.deep.include({ count: 5, order: 'random' });
    expect(candidatesOf(bank, all!)).to.have.length(bank.questions.length);
    expect(pickQuestions(bank, classroom!, 'seed')).to.have.length(12);
    expect(classroom?.policy?.feedback).to.equal('end');
  });

  it('each have enough to ask, and outcomes from nothing on', () => {
    for (const quiz of bank.quizzes) {
      expect(candidatesOf(bank, quiz).length, quiz.id).to.be.at.least(quiz.pick.count ?? 1);
      expect(quiz.outcomes.length, quiz.id).to.be.at.least(2);
      expect(quiz.outcomes.some(({ from }) => from === 0)).to.be.true;
    }
  });
});

describe('our reports', () => {
  for (const language of ['de', 'en']) {
    it(`tell the story in 350 to 600 words, without a date (${language})`, async () => {
      const page = new DOMParser().parseFromString(
        await read(`${FOLDER}/report.${language}.html`),
        'text/html',
      );
      const text = page.querySelector('article')?.textContent ?? '';
      expect(page.documentElement.lang).to.equal(language);
      expect(text.trim().split(/\s+/).length).to.be.within(350, 600);
      expect(text).not.to.match(DATE);
    });
  }
});

describe('the schema for editors', () => {
  it('is there, and is one of JSON Schema', async () => {
    expect(await readJson('questions/schema.json')).to.have.property('$schema');
  });
});
