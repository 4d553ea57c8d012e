import { hashWord } from './fold-words.ts';

/**
 * A trie over word classes in typed arrays. A word is looked up by its two hashes in an open-addressed table
 * (linear probing; class 0 = empty slot), an edge by node and class in another. Node 0 means *none*.
 */
export type WordTrie = {
  readonly wordFirst: Int32Array;
  readonly wordSecond: Int32Array;
  readonly wordClass: Int32Array;
  /** By class: the node after this word at the start of a sequence. */
  readonly rootTarget: Int32Array;
  readonly edgeNode: Int32Array;
  readonly edgeClass: Int32Array;
  readonly edgeTarget: Int32Array;
  /** By node: where its values start in `values`; one more item than nodes. */
  readonly valueStart: Int32Array;
  /** What ends at each node. */
  readonly values: Int32Array;
};

export const hashEdge = (node: number, wordClass: number): number =>
  Math.imul(Math.imul(node, 0x9e3779b1) ^ wordClass, 0x85ebca6b);

/** The class of a word, 0 where it is in no sequence. */
export function classOfWord(trie: WordTrie, first: number, second: number): number {
  const { wordFirst, wordSecond, wordClass } = trie;
  const mask = wordClass.length - 1;
  for (let slot = first & mask; ; slot = (slot + 1) & mask) {
    const found = wordClass[slot]!;
    if (found === 0 || (wordFirst[slot] === first && wordSecond[slot] === second)) return found;
  }
}

/** The node reached from a node by a class, 0 where there is none. */
export function nextNode(trie: WordTrie, node: number, wordClass: number): number {
  const { edgeNode, edgeClass, edgeTarget } = trie;
  const mask = edgeTarget.length - 1;
  for (let slot = hashEdge(node, wordClass) & mask; ; slot = (slot + 1) & mask) {
    const target = edgeTarget[slot]!;
    if (target === 0 || (edgeNode[slot] === node && edgeClass[slot] === wordClass)) return target;
  }
}

/** Collects sequences of words, then lays them out. Words that share a form are one class. */
export class WordTrieBuilder {
  readonly #sequences: { readonly words: readonly string[]; readonly value: number }[] = [];
  readonly #parents = new Map<string, string>();

  /** Makes the forms one class with the word. All are folded. */
  joinForms(word: string, forms: readonly string[]): void {
    this.#rootOf(word);
    for (const form of forms) this.#parents.set(this.#rootOf(form), this.#rootOf(word));
  }

  /** Value is met at the end of the sequence. Each word must have been given to `joinForms` before `build`. */
  add(words: readonly string[], value: number): void {
    if (words.length > 0) this.#sequences.push({ words, value });
  }

  build(): WordTrie {
    const classes = this.#numberClasses();
    const edges = new Map<number, number>();
    const values: number[][] = [[], []];
    const classCount = new Set(classes.values()).size + 1;
    const rootTarget = new Int32Array(classCount);
    for (const { words, value } of this.#sequences) {
      const path = words.map((word) => classes.get(word)!);
      let node = (rootTarget[path[0]!] ||= newNode(values));
      for (const wordClass of path.slice(1)) {
        const key = node * 0x200000 + wordClass;
        const known = edges.get(key);
        node = known ?? newNode(values);
        if (known === undefined) edges.set(key, node);
      }
      if (!values[node]!.includes(value)) values[node]!.push(value);
    }
    return { ...layOutWords(classes), ...layOutEdges(edges), ...layOutValues(values), rootTarget };
  }

  #rootOf(word: string): string {
    let root = word;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    )
      root = parent;
    this.#parents.set(word, root);
    return root;
  }

  #numberClasses(): Map<string, number> {
    const numbers = new Map<string, number>();
    const classes = new Map<string, number>();
    for (const word of this.#parents.keys()) {
      const root = this.#rootOf(word);
      const number = numbers.get(root) ?? numbers.size + 1;
      numbers.set(root, number);
      classes.set(word, number);
    }
    return classes;
  }
}

function newNode(values: number[][]): number {
  return values.push([]) - 1;
}

/** A power of two that leaves at least a third of the slots empty. */
const tableSize = (items: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, items * 1.5)));

function layOutWords(classes: ReadonlyMap<string, number>) {
  const size = tableSize(classes.size);
  const wordFirst = new Int32Array(size);
  const wordSecond = new Int32Array(size);
  const wordClass = new Int32Array(size);
  for (const [word, number] of classes) {
    const { first, second } = hashWord(word);
    let slot = first & (size - 1);
    while (wordClass[slot] !== 0) slot = (slot + 1) & (size - 1);
    wordFirst[slot] = first;
    wordSecond[slot] = second;
    wordClass[slot] = number;
  }
  return { wordFirst, wordSecond, wordClass };
}

function layOutEdges(edges: ReadonlyMap<number, number>) {
  const size = tableSize(edges.size);
  const edgeNode = new Int32Array(size);
  const edgeClass = new Int32Array(size);
  const edgeTarget = new Int32Array(size);
  for (const [key, target] of edges) {
    const node = Math.floor(key / 0x200000);
    const wordClass = key % 0x200000;
    let slot = hashEdge(node, wordClass) & (size - 1);
    while (edgeTarget[slot] !== 0) slot = (slot + 1) & (size - 1);
    edgeNode[slot] = node;
    edgeClass[slot] = wordClass;
    edgeTarget[slot] = target;
  }
  return { edgeNode, edgeClass, edgeTarget };
}

function layOutValues(values: readonly (readonly number[])[]) {
  const valueStart = new Int32Array(values.length + 1);
  for (const [node, items] of values.entries()) valueStart[node + 1] = valueStart[node]! + items.length;
  return { valueStart, values: Int32Array.from(values.flat()) };
}
