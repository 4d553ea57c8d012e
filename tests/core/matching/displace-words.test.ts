import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../core/matching/word-hash.ts';
import { layOutWords, valueOfHash } from '../../../core/matching/word-table.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdeé0#'.split('')) });

describe('the table of words', () => {
  it('knows each of its words, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 400 }), fc.uniqueArray(letters), (words, others) => {
        const table = layOutWords(new Map(words.map((word, at) => [word, at + 1])));
        const hashes = words.map(hashWord);
        for (const [at, hash] of hashes.entries())
          if (hashes.indexOf(hash) === at) expect(valueOfHash(table, hash)).toBe(at + 1);
        for (const hash of others.map(hashWord)) if (!hashes.includes(hash)) expect(valueOfHash(table, hash)).toBe(0);
      }),
    );
  });

  it('holds 100,000 words that are much alike, with few slots to spare', () => {
    const table = layOutWords(new Map(Array.from({ length: 100_000 }, (_, at) => [`word${at.toString(36)}`, at + 1])));
    expect(table.slots.length / 2).toBeLessThan(120_000);
    const found = Array.from({ length: 100_000 }, (_, at) => valueOfHash(table, hashWord(`word${at.toString(36)}`)));
    expect(found.filter((value, at) => value !== at + 1).length).toBeLessThan(20);
  });
});
