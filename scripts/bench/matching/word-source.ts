import { languageOfText } from '../../../core/matching/detect-language.ts';
import { isFunctionWord } from '../../../core/matching/function-words.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import type { TextBlock } from '../../../core/matching/find-terms.ts';
import { LANGUAGES, type Language } from '../../../core/entry/language.ts';
import { pick, type Random } from '../random.ts';

/** Words and phrases of a real text, to make terms of. */
export type WordSource = {
  /** A word that carries meaning, as often as the text has it. */
  readonly word: () => string;
  /** One to three words as they follow each other in the text, which begin and end with one that carries meaning. */
  readonly phrase: () => string;
  /** A word that looks like one of the language and is not in the text. */
  readonly inventedWord: () => string;
  /** A stretch of text that begins with a word. */
  readonly sentence: (length: number) => string;
};

type Spot = { readonly text: string; readonly start: number; readonly end: number };

export function createWordSource(blocks: readonly TextBlock[], language: Language, random: Random): WordSource {
  const texts = blocks.map(({ text }) => text).filter((text) => languageOfText(text) === language);
  const spots = texts.flatMap(spotsIn);
  const seldom = seldomWords(spots);
  const known = new Set(blocks.flatMap(({ text }) => foldWords(text)));
  const longTexts = texts.filter((text) => text.length > 200);
  const phraseOf = (length: number): string | null => {
    const at = Math.floor(random() * spots.length);
    const [first, last] = [spots[at]!, spots[at + length - 1]];
    if (last?.text !== first.text) return null;
    const phrase = first.text.slice(first.start, last.end);
    return /^\p{L}+(?:[ ’'-]\p{L}+)*$/u.test(phrase) && phrase.split(/[ ’'-]/u).length <= length + 1 ? phrase : null;
  };
  const word = () => wordAt(pick(random, spots));
  return {
    word,
    inventedWord: () => {
      for (;;) {
        const invented = joinHalves(word(), word());
        const [folded = ''] = foldWords(invented);
        if (![folded, `${folded}s`, folded.replace(/e?[sx]$/u, '')].some((form) => known.has(form))) return invented;
      }
    },
    phrase: () => {
      if (random() < 0.15) return pick(random, seldom);
      const length = random() < 0.65 ? 2 : 3;
      for (let attempt = 0; attempt < 50; attempt++) {
        const phrase = phraseOf(length);
        if (phrase) return phrase;
      }
      return pick(random, seldom);
    },
    sentence: (length) => pick(random, longTexts).slice(0, length).trim(),
  };
}

const wordAt = ({ text, start, end }: Spot): string => text.slice(start, end);

const joinHalves = (first: string, second: string): string =>
  first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)).toLowerCase();

/** Where the words that carry meaning stand in a text. */
function spotsIn(text: string): Spot[] {
  return [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ 0: word, index }) => {
    const [folded] = foldWords(word);
    return folded && !LANGUAGES.some((language) => isFunctionWord(folded, language))
      ? [{ text, start: index, end: index + word.length }]
      : [];
  });
}

/** The rarer half of the words, in any case. A single word is a term only where it is one of them: others are met at every line. */
function seldomWords(spots: readonly Spot[]): string[] {
  const counts = new Map<string, number>();
  for (const spot of spots) {
    const word = wordAt(spot).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => a - b);
  return byCount.slice(0, Math.ceil(byCount.length / 2)).map(([word]) => word);
}
