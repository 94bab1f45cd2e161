import type { ArgTypes } from '@storybook/web-components-vite';
import type { Policy } from '../src/index.js';

/** The policy of a quiz, as the controls give it. */
export interface PolicyArgs extends Omit<Policy, 'time'> {
  /** The seconds of `policy.time`; nothing where no time is offered. */
  seconds?: number;
}

const control = (description: string, control: unknown, options?: readonly string[]): object => ({
  description,
  control,
  ...(options && { options }),
  table: { category: 'policy of the quiz' },
});

/** A control for each part of a policy. What does not go together is said above the quiz. */
export const policyArgTypes = {
  feedback: control('After each question, or after the last.', 'inline-radio', ['immediate', 'end']),
  navigation: control('Forward alone, or back and forth.', 'inline-radio', ['forward', 'free']),
  hints: control('Whether hints are offered.', 'boolean'),
  hintCost: control('What each hint takes of the points, in per cent.', { type: 'range', min: 0, max: 100 }),
  attempts: control('How often a response may be checked.', { type: 'range', min: 1, max: 5 }),
  attemptCost: control('What each failed attempt takes, in per cent.', { type: 'range', min: 0, max: 100 }),
  confidence: control('Asks how sure the reader is.', 'boolean'),
  flags: control('A button marks a question for later. Needs free navigation.', 'boolean'),
  overview: control('A list of all questions. Needs free navigation.', 'boolean'),
  seconds: control('Offers that time for each question, or more.', { type: 'number', min: 10, max: 3600 }),
  shuffle: control('Whether options and items are shuffled.', 'boolean'),
} as Partial<ArgTypes<PolicyArgs>>;

/** The policy that the controls say; what is not set is left to its default. */
export function policyOf(args: PolicyArgs): Policy {
  const named = Object.keys(policyArgTypes).filter((name) => name !== 'seconds') as (keyof Policy)[];
  const given = named.filter((name) => args[name as keyof PolicyArgs] !== undefined);
  const policy = Object.fromEntries(given.map((name) => [name, args[name as keyof PolicyArgs]])) as Policy;
  return args.seconds ? { ...policy, time: { seconds: args.seconds } } : policy;
}
