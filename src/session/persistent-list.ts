const BITS = 5;
const WIDTH = 2 ** BITS;

type Node<T> = readonly (Node<T> | T)[];

/**
 * A list of fixed length that is never changed in place: `with` shares all but a path of nodes with the list before,
 * so that its cost does not grow with the length (at most 32 slots on each of `log32(length)` levels).
 * A trie of 32-way nodes as in Clojure's vectors (Bagwell 2001).
 */
export class PersistentList<T> {
  readonly length: number;
  readonly #root: Node<T>;
  readonly #shift: number;

  private constructor(length: number, root: Node<T>, shift: number) {
    this.length = length;
    this.#root = root;
    this.#shift = shift;
  }

  /** A list of `length` times the same value; constant in memory. */
  static filled<T>(length: number, value: T): PersistentList<T> {
    let root: Node<T> = Array<T>(WIDTH).fill(value);
    let shift = 0;
    for (; WIDTH << shift < length; shift += BITS) root = Array<Node<T>>(WIDTH).fill(root);
    return new PersistentList(length, root, shift);
  }

  /** The element at an index of the list. */
  at(index: number): T {
    let node: Node<T> | T = this.#root;
    for (let shift = this.#shift; shift >= 0; shift -= BITS) {
      node = (node as Node<T>)[(index >>> shift) & (WIDTH - 1)] as Node<T> | T;
    }
    return node as T;
  }

  /** The list with another element at an index of it. */
  with(index: number, value: T): PersistentList<T> {
    return new PersistentList(this.length, replaced(this.#root, this.#shift, { index, value }), this.#shift);
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

function replaced<T>(
  node: Node<T>,
  shift: number,
  change: { readonly index: number; readonly value: T },
): Node<T> {
  const copy = [...node];
  const slot = (change.index >>> shift) & (WIDTH - 1);
  copy[slot] = shift > 0 ? replaced(copy[slot] as Node<T>, shift - BITS, change) : change.value;
  return copy;
}
