import type { Limits } from '../../src/index.js';
import type { Document } from './document.js';
import type { Edit } from './edit.js';

/** What documents can be written in. */
export interface Syntax {
  read(text: string, limits: Limits): Pick<Document, 'value' | 'issues' | 'positions'>;
  /** A value, written so that it can stand in the place of another one. */
  write(value: unknown): string;
  /** The edit that adds a field to the object at a path, behind the one that is named, which the object has. */
  add(document: Document, path: string, field: readonly [name: string, value: unknown], behind: string): Edit;
}
