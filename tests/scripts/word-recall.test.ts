import { describe, expect, it } from 'vitest';
import { comparableWords, recallOf, wordsAsMisread } from '../../scripts/bench/documents/word-recall.ts';

describe('how many words of a reference a text has', () => {
  it.each([
    ['each as often as it is wanted', 'a b a', 'a b', ['a'], 2 / 3],
    ['a word that a line’s end breaks is one', 'infor-\n  matique', 'informatique', [], 1],
    ['whatever case and ligatures', 'Efficace ﬁn', 'efficace FIN', [], 1],
    ['what poppler makes of brackets', 'hundefinedi', '〈undefined〉', [], 1],
    ['nothing wanted', '', 'a', [], 1],
  ])('%s', (_, reference, text, missing, recall) => {
    const found = [...comparableWords(text), ...wordsAsMisread(text)];
    const measured = recallOf(comparableWords(reference), found);
    expect(measured.missing).toEqual(missing);
    expect(measured.recall).toBeCloseTo(recall);
  });
});
