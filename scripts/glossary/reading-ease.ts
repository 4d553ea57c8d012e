import { syllable } from 'syllable';
import type { Entry } from '../../core/entry/entry.ts';
import { LANGUAGES, type Language } from '../../core/entry/language.ts';
import { textsOfEntry } from '../../core/proofing/entry-texts.ts';

/** 100 very easy, 60 to 70 plain, below 30 very hard. `hardest`: the five entries with the lowest values, lowest first. */
export type ReadingEase = {
  readonly median: number;
  readonly hardest: readonly { readonly entry: string; readonly value: number }[];
};

/** Flesch (1948) for English; Kandel and Moles (1958) for French, in the form with words a sentence and syllables a word. */
const FORMULAS: Readonly<Record<Language, { base: number; sentence: number; syllable: number }>> = {
  fr: { base: 207, sentence: 1.015, syllable: 73.6 },
  en: { base: 206.835, sentence: 1.015, syllable: 84.6 },
};

const HARDEST = 5;

/** Of what explains a term (definition and bridges), by language. Null for a glossary without entries. */
export function measureReadingEase(entries: readonly Entry[]): Record<Language, ReadingEase> | null {
  if (entries.length === 0) return null;
  const [fr, en] = LANGUAGES.map((language) => easeOfAll(entries, language));
  return { fr: fr!, en: en! };
}

function easeOfAll(entries: readonly Entry[], language: Language): ReadingEase {
  const values = entries
    .map((entry) => ({
      entry: entry.id as string,
      value: Math.round(readingEase(explanationOf(entry, language), language)),
    }))
    .sort((a, b) => a.value - b.value);
  return { median: values[Math.floor(values.length / 2)]!.value, hardest: values.slice(0, HARDEST) };
}

const explanationOf = (entry: Entry, language: Language) =>
  textsOfEntry(entry)
    .filter(
      ({ path, language: written }) => written === language && (path.includes('definition') || path[0] === 'bridge'),
    )
    .map(({ text }) => text)
    .join(' ');

export function readingEase(text: string, language: Language): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = text.match(/[^.!?…]+[.!?…]*/gu) ?? [];
  if (words.length === 0 || sentences.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + SYLLABLES[language](word), 0);
  const { base, sentence, syllable: weight } = FORMULAS[language];
  return base - sentence * (words.length / sentences.length) - weight * (syllables / words.length);
}

const SYLLABLES: Readonly<Record<Language, (word: string) => number>> = {
  en: (word) => Math.max(1, syllable(word)),
  fr: frenchSyllables,
};

const VOWEL_GROUP = /[éèïë]|[aeiouyàâêîôöùûüœæ]+/gu;

/** Groups of vowels, without the mute ending; an accent or a diaeresis begins a group of its own (*cré-er*, *na-ïf*). */
export function frenchSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?<=[gq])u(?=[eéèêiî])/gu, '');
  const stem = spoken.replace(/es?$/u, '');
  return Math.max(1, stem.match(VOWEL_GROUP)?.length ?? 0);
}
