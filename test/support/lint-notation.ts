import type { Bank, Fact, Policy, Quiz, Source } from '../../src/bank/index.js';
import type { LintInput } from '../../src/lint/lint.js';
import { lintQuestion } from './lint-question.js';
import type { Lines } from './lint-question.js';

/**
 * Questions as people would note them down, for the examples of rules (`src/lint`) and the labelled corpus
 * (`test/lint-corpus`, whose README.md explains each sign), and the rules that they are labelled with.
 */
export interface Noted {
  readonly text: string;
  readonly labels: readonly string[];
  readonly input: LintInput;
}

/** A first line that names the language, then questions with a blank line between them; `>>> en` begins the translation. */
export function readNoted(text: string): Noted {
  const [own = '', ...others] = text.split(/^>>> /m);
  const labels = [...text.matchAll(/^! (.+)$/gm)].flatMap(([, names = '']) => names.split(' '));
  const first = readBank(own);
  const translations = others.map((other) => readBank(other).bank);
  return { text, labels: [...new Set(labels)], input: { ...first, translations } };
}

/** The cases of a file: a block each, all in one language, or sections that begin with `=== de`. */
export function readNotedFile(text: string, language: string | undefined): Noted[] {
  const blocks =
    language === undefined
      ? text.split(/^=== /m).slice(1)
      : text.split(/\n{2,}/).map((block) => `${language}\n${block}`);
  return blocks.filter((block) => /\n./.test(block)).map(readNoted);
}

function readBank(text: string): Omit<LintInput, 'translations'> & { bank: Bank } {
  const [language = '', ...lines] = text.trimEnd().split('\n');
  const blocks = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  const noted = blocks.flatMap((block) => expanded(block, language));
  const value = (sign: string): string | undefined =>
    lines.find((line) => line.startsWith(`${sign} `))?.slice(sign.length + 1);
  const facts = noted.map((block, index) => factOf(block, index));
  const [url, source, policy] = [value('insecure'), value('source'), value('policy')];
  const sources: Source[] = [{ id: 'a', language, ...(url && { url }) }];
  if (lines.includes('unused')) facts.push({ ...factOf('', noted.length), id: 'unused' });
  const bank: Bank = {
    ...{ format: 'newsquiz-bank/1', id: 'noted', revision: 1, language, title: 'Quiz', licence: 'CC0-1.0' },
    sources,
    facts: [...new Map(facts.map((fact) => [fact.id, fact])).values()],
    questions: noted.map((block, index) =>
      lintQuestion(linesOf(block), `q${index + 1}`, factOf(block, index).id),
    ),
    quizzes: [quizOf(policy)],
  };
  return { bank, ...(source && { sources: [{ id: 'a', language, text: source }] }) };
}

/** A quiz of all questions; its policy is noted as in a bank, without the braces around it. */
function quizOf(policy: string | undefined): Quiz {
  const noted = policy === undefined ? {} : { policy: JSON.parse(`{${policy}}`) as Policy };
  return { id: 'all', title: 'Quiz', pick: {}, ...noted, outcomes: [{ id: 'done', from: 0, text: 'Quiz' }] };
}

function linesOf(block: string): Lines {
  return block.split('\n').filter((line) => line && !/^(! |source |insecure |policy |unused$)/.test(line));
}

const FRUIT: Readonly<Record<string, readonly string[]>> = {
  de: ['Apfel', 'Birne', 'Kirsche', 'Pflaume'],
  en: ['apple', 'pear', 'cherry', 'plum'],
};
const SKILLS: Readonly<Record<string, string>> = {
  ...{ r: 'recall', c: 'comprehension', a: 'attribution', v: 'verification', h: 'chronology' },
};

/** A line that stands for many questions, a letter each: where the key is, how hard, what skill, which passage. */
function expanded(block: string, language: string): string[] {
  const [, kind, letters = ''] = /^(keys|levels|skills|passages) (\w+)/.exec(block) ?? [];
  if (kind === undefined) return [block];
  const fruit = FRUIT[language] ?? [];
  const options = (key: string): string =>
    fruit.map((text, place) => `${'abcd'[place] === key ? '+' : '-'} ${text}`).join('\n');
  return [...letters].map((letter, index) => {
    const mix = `level ${1 + (index % 3)}\nskill ${['recall', 'comprehension', 'attribution'][index % 3] ?? ''}`;
    if (kind === 'keys')
      return `${mix}\n? ${language === 'de' ? 'Was kam' : 'What came'} ${index + 1}?\n${options(letter)}`;
    const set = {
      levels: `level ${letter}`,
      skills: `skill ${SKILLS[letter] ?? ''}`,
      passages: `fact ${letter}`,
    }[kind];
    return `${set ?? ''}\n${mix}\nT ${language === 'de' ? 'Nummer' : 'Number'} ${index + 1}.`;
  });
}

function factOf(block: string, index: number): Fact {
  const by = /^by (.+)$/m.exec(block)?.[1];
  const passage = /^fact (.+)$/m.exec(block)?.[1] ?? `w${index + 1}`;
  return {
    id: passage,
    statement: `${passage}.`,
    status: by ? 'stated' : 'reported',
    ...(by && { attribution: by }),
    evidence: [{ source: 'a', start: passage }],
  };
}
