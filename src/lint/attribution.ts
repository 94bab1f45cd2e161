import type { Fact } from '../bank/index.js';
import { listsOf } from '../bank/problems.js';
import { foldText } from '../text.js';
import { say } from '../result.js';
import type { Item } from './edition.js';
import type { Finding, LintRule } from './rule.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** From this length on, a word may have an ending: "Behörde" is named by "Behörden". */
const LONG = 4;

/** The words of an attribution that name somebody: names in capitals ("X", "AFP") and words that are not short. */
function namesIn(attribution: string): string[] {
  const words = attribution.match(WORD) ?? [];
  const telling = words.filter((word) => word.length >= LONG || /^\p{Lu}+$/u.test(word));
  return (telling.length > 0 ? telling : words).map(foldText);
}

/** Whether a text names who an attribution names: any of its names stands in it, be it with an ending. */
function isNamed(attribution: string, text: string): boolean {
  const spoken = foldText(text).match(WORD) ?? [];
  return namesIn(attribution).some((name) =>
    spoken.some((word) =>
      name.length >= LONG ? word.startsWith(name) : word === name || word === `${name}s`,
    ),
  );
}

/** What a reader sees of a question and its key, but for hint and reasons, which not everybody gets to see. */
function textOf({ anatomy, question }: Item): string {
  const parts = [...listsOf(question).flat(), ...(anatomy.model ?? [])];
  return [question.prompt, ...parts.map(({ text }) => text), question.key.explanation].join(' ');
}

function findingsOn(item: Item, attributed: ReadonlyMap<string, Fact>): Finding[] {
  const text = textOf(item);
  const { basis, id } = item.question;
  return basis.flatMap((name) => {
    const fact = attributed.get(name);
    if (!fact?.attribution || isNamed(fact.attribution, text)) return [];
    const message = say`does not say that this is ${fact.status} by ${fact.attribution}, and neither does an option or the explanation; name them, so that it is not taught as what happened`;
    return [{ path: ['questions', item.index, 'prompt'], message, facts: [name], questions: [id] }];
  });
}

export const attribution: LintRule = {
  name: 'lint/attribution',
  level: 'warning',
  description: 'A question on what somebody states, claims or left open names them.',
  reason:
    'What was claimed must not be taught as what happened. Who says so has to stand in the prompt, an option, the explanation, or what readers compare their own answer with; hints and reasons are not seen by everybody.',
  source:
    'Presserat 2017, Ziffer 2 (“Sorgfalt”); Haladyna, Downing and Rodriguez 2002, guideline 6 (“Avoid opinion-based items”)',
  reads: 'languages',
  examples: {
    fires: [
      `en
by the union Unite
? How many people walked out?
- 200
+ 450`,
    ],
    passes: [
      `en
by the union Unite
? How many people walked out, according to Unite?
- 200
+ 450`,
      `en
by the union Unite
? What is known of the number of people who walked out?
model Unite speaks of 450; nobody else has counted.
open The answer says that the number was not checked.`,
    ],
  },
  check: ({ bank: { facts }, items }) => {
    const attributed = new Map(facts.filter((fact) => fact.attribution).map((fact) => [fact.id, fact]));
    return items.flatMap((item) => findingsOn(item, attributed));
  },
};
