import type { Bank } from '../../src/index.js';
import { questionsOnFact } from '../bank/questions-on.js';
import type { Fate, PassageFate } from './compare.js';

/** What has become of a fact or a question: the worst that has become of what it stands on. */
export interface Standing {
  readonly id: string;
  readonly fate: Fate;
}

export interface QuestionStanding extends Standing {
  /** The facts that have changed or fallen under it. */
  readonly facts: readonly string[];
  /** Whether it must not be asked until somebody has looked at it. */
  readonly held: boolean;
}

/** From the best to the worst. */
export const FATES: readonly Fate[] = ['holds', 'moved', 'unknown', 'changed', 'fell'];

function worst(fates: Iterable<Fate>): Fate {
  let place = 0;
  for (const fate of fates) place = Math.max(place, FATES.indexOf(fate));
  return FATES[place] ?? 'holds';
}

export function isBroken(fate: Fate): boolean {
  return fate === 'changed' || fate === 'fell';
}

/** The facts that are taken from the source at hand, in the bank's order. */
export function factStandings({ facts }: Bank, passages: readonly PassageFate[]): Standing[] {
  const fates = grouped(passages, ({ fact }) => fact);
  return facts.flatMap(({ id }) => {
    const own = fates.get(id);
    return own ? [{ id, fate: worst(own) }] : [];
  });
}

/** The questions that stand on the source at hand, in the bank's order. */
export function questionStandings(bank: Bank, passages: readonly PassageFate[]): QuestionStanding[] {
  const facts = factStandings(bank, passages);
  const under = new Map<string, Standing[]>();
  for (const fact of facts) {
    for (const question of questionsOnFact(bank, fact.id)) {
      const known = under.get(question);
      if (known) known.push(fact);
      else under.set(question, [fact]);
    }
  }
  const own = grouped(passages, ({ question }) => question);
  const needed = grouped(
    passages.filter((passage) => passage.needed),
    ({ question }) => question,
  );
  return bank.questions.flatMap(({ id }) => {
    const [standing, passageFates = []] = [under.get(id) ?? [], own.get(id)];
    if (standing.length + passageFates.length === 0) return [];
    const broken = standing.filter(({ fate }) => isBroken(fate)).map((fact) => fact.id);
    const held = broken.length > 0 || (needed.get(id) ?? []).some(isBroken);
    return [{ id, fate: worst([...standing.map(({ fate }) => fate), ...passageFates]), facts: broken, held }];
  });
}

function grouped(
  passages: readonly PassageFate[],
  nameOf: (passage: PassageFate) => string | undefined,
): Map<string, Fate[]> {
  const groups = new Map<string, Fate[]>();
  for (const passage of passages) {
    const name = nameOf(passage);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known) known.push(passage.fate);
    else groups.set(name, [passage.fate]);
  }
  return groups;
}
