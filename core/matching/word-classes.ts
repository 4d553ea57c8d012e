import { inflectionsOf, type WordKind } from './inflections.ts';

/**
 * Sorts the surfaces of words into classes: surfaces that belong to exactly the same words are one class, since no term
 * can tell them apart. A word (*cible*, *cibler*) has one class or more; a surface (*cibles*) has exactly one.
 */
export class WordClassesBuilder {
  readonly #numbers = new Map<WordKind, Map<string, number>>();
  readonly #wordsOfSurface = new Map<string, number[]>();
  #count = 0;

  /** The number of a folded word that changes as its kind does. */
  numberOf(word: string, kind: WordKind): number {
    // By kind: a key put together of two strings would be hashed and thrown away for every word of every term.
    let numbers = this.#numbers.get(kind);
    if (!numbers) this.#numbers.set(kind, (numbers = new Map()));
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#count++;
    numbers.set(word, number);
    for (const surface of inflectionsOf(word, kind)) {
      const words = this.#wordsOfSurface.get(surface);
      if (!words) this.#wordsOfSurface.set(surface, [number]);
      else if (words.at(-1) !== number) words.push(number);
    }
    return number;
  }

  /** Classes count from 1. */
  build(): WordClasses {
    const classes = new Map<string | number, number>();
    const classOfSurface = new Map<string, number>();
    const classesOfWord: number[][] = Array.from({ length: this.#count }, () => []);
    for (const [surface, words] of this.#wordsOfSurface) {
      const key = words.length === 1 ? words[0]! : words.join(' ');
      let wordClass = classes.get(key);
      if (wordClass === undefined) {
        wordClass = classes.size + 1;
        classes.set(key, wordClass);
        for (const word of words) classesOfWord[word]!.push(wordClass);
      }
      classOfSurface.set(surface, wordClass);
    }
    return { classOfSurface, classesOfWord, count: classes.size };
  }
}

export type WordClasses = {
  readonly classOfSurface: ReadonlyMap<string, number>;
  readonly classesOfWord: readonly (readonly number[])[];
  readonly count: number;
};

/** A term of more combinations than these has words of many surfaces in common with others; the rest is left out. */
const MAX_COMBINATIONS = 64;

/** Every sequence of classes by which a sequence of words may be met. */
export function classSequences(words: readonly number[], { classesOfWord }: WordClasses): number[][] {
  if (words.every((word) => classesOfWord[word]!.length === 1)) return [words.map((word) => classesOfWord[word]![0]!)];
  let sequences: number[][] = [[]];
  for (const word of words) {
    const classes = classesOfWord[word]!;
    sequences = sequences
      .flatMap((sequence) => classes.map((wordClass) => [...sequence, wordClass]))
      .slice(0, MAX_COMBINATIONS);
  }
  return sequences;
}
