import { profiles } from './measure.js';
import type { Measured, Profile } from './measure.js';

/** One page that every contender is loaded in. */
export interface Case {
  readonly questions: number;
  readonly quizzes: number;
  readonly profile: Profile;
  /** Whether all quizzes lie within the window; else they stand one below the other, and most are far from it. */
  readonly near: boolean;
  /** The names of the contenders that are not held against each other here. */
  readonly without?: readonly string[];
  /** How much ours may be, by contender. */
  readonly aims?: Readonly<Record<string, Aims>>;
}

/** The most that a figure may be: a ratio to the page by hand, or KiB of heap above the blank page. */
export type Aims = Partial<Record<Exclude<keyof Measured, 'shift'>, number>>;

const ready = ['ready', 'ready-late'];
const one = { questions: 10, quizzes: 1, profile: profiles.fast, near: false };
const first = { heap: 350, nodes: 4, feedback: 1.2, next: 1.2 };
// Before the script of a ready page comes, nothing runs but the browser.
const late = { cpu: 0.5, first: 0.72 };
const many = { ...one, without: ready };

/** The page with so many quizzes: what each further one may add is 6 KiB. */
const embeds = (quizzes: number, near: boolean): Case => ({
  ...many,
  quizzes,
  near,
  aims: near ? {} : { element: { cpu: quizzes > 1 ? 1.2 : 2, heap: 350 + 6 * (quizzes - 1) } },
});

export const suites: Readonly<Record<string, readonly Case[]>> = {
  load: [{ ...one, aims: { element: { ...first, cpu: 2 }, 'ready-late': { cpu: 0.5 } } }],
  phone: [
    {
      ...one,
      profile: profiles.phone,
      aims: { element: { first: 1.15, cpu: 2 }, ready: { first: 0.72 }, 'ready-late': late },
    },
  ],
  questions: [
    { ...many, questions: 100 },
    { ...many, questions: 1_000 },
    { ...many, questions: 10_000, aims: { element: { cpu: 1.4, next: 1.2 } } },
  ],
  quizzes: [1, 10, 100].map((quizzes) => embeds(quizzes, false)),
  near: [1, 10, 100].map((quizzes) => embeds(quizzes, true)),
};
