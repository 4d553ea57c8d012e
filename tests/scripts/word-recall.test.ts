import { describe, expect, it } from 'vitest';
import { comparableWords, recallOf, wordsAsMisread } from '../../scripts/bench/documents/word-recall.ts';

describe('how many words of a reference a text has', () => {
  it.each([
    ['each as often as it is wanted', 'a b a', 'a b', ['a']],
    ['a word that a line’s end breaks is one', 'infor-\n  matique', 'informatique', []],
    ['whatever case and ligatures', 'Efficace ﬁn', 'efficace FIN', []],
    ['what poppler makes of brackets', 'hundefinedi', '〈undefined〉', []],
    ['nothing wanted', '', 'a', []],
  ])('%s', (_, reference, text, missing) => {
    const found = [...comparableWords(text), ...wordsAsMisread(text)];
    const measured = recallOf(comparableWords(reference), found);
    expect(measured.missing).toEqual(missing);
    const wanted = comparableWords(reference).length;
    expect(measured.recall).toBeCloseTo(wanted === 0 ? 1 : 1 - missing.length / wanted);
  });
});
