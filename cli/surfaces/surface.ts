import type { Bank, Quiz } from '../../src/index.js';

/** A file to be written: its path below the folder that is built, with `/` between. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Markup to be copied into a page, with what there is to know about it. */
export interface Snippet {
  readonly title: string;
  /** What to do with it, in a sentence or two. */
  readonly text: string;
  readonly code: string;
}

/** What the author asked for. */
export interface BuildOptions {
  /** Where the folder will be served, with a slash at the end; `undefined` where addresses are to be relative. */
  readonly base: URL | undefined;
  /** The same seed gives the same questions in the same order, in what is built and in what is played. */
  readonly seed: string;
  /** Whether pages may hold the answers; the bank itself always does. */
  readonly answers: boolean;
  /** Whether the styles of pages stand in them or in files of their own. */
  readonly styles: 'inline' | 'linked';
}

/** The bank in one of its languages. */
export interface Edition {
  readonly language: string;
  /** Whether it is the one that the bank was written in. */
  readonly original: boolean;
  readonly bank: Bank;
}

/** One page of a quiz in one language: what surfaces loop over. */
export interface Page {
  readonly quiz: Quiz;
  readonly edition: Edition;
  /** The folder of its files, below the one that is built, with a slash at the end: `quiz/quick/`, `quiz/quick/en/`. */
  readonly folder: string;
}

/** All that a surface is made from. The bank has been checked, and everything is read already. */
export interface Material {
  readonly options: BuildOptions;
  /** As its author wrote it. */
  readonly bank: Bank;
  readonly pages: readonly Page[];
  /** The bank's text, its translations, pictures and sources, as they are written. */
  readonly bankFiles: readonly OutputFile[];
  /** The scripts, and their hashes as in an `integrity` attribute, by file name. */
  readonly scripts: readonly OutputFile[];
  readonly integrity: Readonly<Record<string, string>>;
  /** The address of a file of the folder: absolute with `--base`, else as seen from the folder that is given. */
  readonly address: (path: string, from?: string) => string;
  /** What the surfaces that were chosen put into the head of a page of their own. */
  readonly head: (page: Page) => string;
}

/** One way to publish a bank. */
export interface Surface {
  /** As in `--surface NAME`. */
  readonly name: string;
  /** One line for the help and for the list of snippets. */
  readonly summary: string;
  /** Whether it is left out unless it is asked for by name. */
  readonly optIn?: boolean;
  /** What whoever builds it has to know; said each time. */
  readonly warning?: string;
  readonly files?: (material: Material) => OutputFile[] | Promise<OutputFile[]>;
  readonly snippets?: (material: Material) => Snippet[] | Promise<Snippet[]>;
  /** Markup for the head of each page that stands for itself, such as a `<link>` or a `<script>` with data. */
  readonly head?: (page: Page, material: Material) => string;
}
