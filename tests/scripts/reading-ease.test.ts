import { describe, expect, it } from 'vitest';
import { frenchSyllables, readingEase } from '../../scripts/glossary/reading-ease.ts';

describe('the syllables of a French word', () => {
  it.each([
    ['chat', 1],
    ['table', 1],
    ['tables', 1],
    ['le', 1],
    ['données', 2],
    ['créer', 2],
    ['entreprise', 3],
    ['naïf', 2],
    ['informatique', 4],
    ['août', 1],
  ])('of %s are %i', (word, count) => expect(frenchSyllables(word)).toBe(count));
});

describe('reading ease', () => {
  it('is Flesch’s in English: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word', () => {
    expect(readingEase('The cat sat on the mat.', 'en')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 5);
  });

  it('is Kandel and Moles’s in French: 207 − 1.015 × words a sentence − 73.6 × syllables a word', () => {
    expect(readingEase('Le chat dort. Il rit.', 'fr')).toBeCloseTo(207 - 1.015 * 2.5 - 73.6, 5);
  });

  it('falls with long words and long sentences', () => {
    expect(readingEase('Les infrastructures organisationnelles nécessitent des rationalisations.', 'fr')).toBeLessThan(
      readingEase('Il faut ranger. Tout le monde aide.', 'fr'),
    );
  });
});
