import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { FirstBank } from './first-bank.js';
import type { Messages } from '../messages/index.js';
import type { Paragraph } from '../sources/paragraphs.js';

type BankWriter = (bank: FirstBank, paragraphs: readonly Paragraph[], messages: Messages) => string;

/** Written beside the bank, so that editors complete and check it without a network. */
export const SCHEMA_FILE = 'schema.json';
const WIDTH = 100;

/** The registry: what a new bank can be written in, a line each. */
export const bankWriters: Readonly<Record<string, BankWriter>> = {
  yaml: writeYaml,
  json: (bank) => `${JSON.stringify({ $schema: SCHEMA_FILE, ...bank }, null, 2)}\n`,
};

/** In YAML, with what is to be done above each list, and what each paragraph says above its fact. */
function writeYaml(bank: FirstBank, paragraphs: readonly Paragraph[], messages: Messages): string {
  const { coverage, started } = messages;
  const document = new Document(bank);
  document.commentBefore = ` yaml-language-server: $schema=${SCHEMA_FILE}`;
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const { value: name } = key;
    if (name !== 'facts' && name !== 'questions' && name !== 'quizzes') continue;
    comment(key, started[name]);
    key.spaceBefore = true;
  }
  const facts = document.get('facts');
  const items: unknown[] = isSeq(facts) ? facts.items : [];
  for (const [index, item] of items.entries()) {
    const number = Number(/\d+$/.exec(bank.facts[index]?.id ?? '')?.[0]);
    const text = paragraphs[number - 1]?.text.trim();
    if (isMap(item) && text) {
      comment(item, `${coverage.paragraph(number)}: ${text}`);
      item.spaceBefore = index > 0;
    }
  }
  return document.toString({ lineWidth: WIDTH });
}

function comment(node: Node, text: string): void {
  node.commentBefore = lines(text)
    .map((line) => ` ${line}`)
    .join('\n');
}

/** A text in lines of a readable length. */
function lines(text: string): string[] {
  const all: string[] = [];
  for (const word of text.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}
