/** From the best on: every criterion holds, some only under conditions, or one failed or was not checked. */
export const ACCESS_LEVELS = ['full', 'with conditions', 'no'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** What the accessibility tests of a question type say of it. */
export interface TypeAccess {
  readonly accessible: AccessLevel;
  /** What whoever chooses the type should know, a sentence each. */
  readonly conditions: readonly string[];
}
