/**
 * One thing that is wrong with an input.
 *
 * `path` is a JSON Pointer (RFC 6901) into the input, `code` the name of the rule that was broken
 * (`schema/type`, `reference/missing-fact`, …), `message` one English sentence for the author, of at most 300 characters.
 */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Something wrong with a part of a document: where in that part, which rule, and a sentence. */
export interface Problem {
  readonly path: readonly PathSegment[];
  readonly code: string;
  readonly message: string;
}

/**
 * A sentence for authors. The file that readers download goes without these (its build puts an empty text in their
 * place): rule and path are enough to look it up, and `newsquiz check` says the rest.
 */
export function say(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return String.raw({ raw: parts }, ...values);
}

/** A parsed value, with issues that did not prevent it; or the issues that did. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export type PathSegment = string | number;

/** No more issues than this are ever reported for one input. */
export const MAX_ISSUES = 50;

const MAX_MESSAGE = 300;

/** The JSON Pointer of a path: `['options', 0]` is `/options/0`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** An issue at a path, its message and path cut to a bearable length. */
export function issue(path: readonly PropertyKey[], code: string, message: string): Issue {
  return { path: clip(pointer(path)), code, message: clip(message) };
}

export function success<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues: issues.slice(0, MAX_ISSUES) };
}

export function failure(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
}

function clip(text: string): string {
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text;
}
