import type { Entry } from '../entry/entry.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';

/** Of a definition, what stands before its first colon is enough from so many words on. */
const ENOUGH_WORDS = 4;
const COLON: Readonly<Record<Language, string>> = { fr: '\u00a0: ', en: ': ' };
/** Letters that an inflected word has in common with the term. */
const STEM = 4;

/**
 * A few words that say what a term means, to be put in parentheses: the heart of its definition, and before it what the
 * acronym stands for, or the term of the draft’s language where the other language’s is written.
 */
export function glossOf(entry: Entry, surface: string, language: Language): string {
  const { term, definition } = entry[language];
  const meaning = shorten(definition);
  return isSameWord(surface, term) ? meaning : `${term}${COLON[language]}${meaning}`;
}

function shorten(definition: string): string {
  const plain = definition.replace(/\s*\([^()]*\)/gu, '').replace(/\s+/gu, ' ');
  const [sentence = plain] = plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u, 1);
  const [head = sentence] = sentence.split(/[\s\u00a0\u202f]*[:;]\s/u, 1);
  const short = foldWords(head).length >= ENOUGH_WORDS ? head : sentence;
  return lowerFirst(short.trim().replace(/[.!]$/u, ''));
}

/** But in an acronym. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

function isSameWord(surface: string, term: string): boolean {
  const [a = '', b = ''] = [foldWords(surface)[0], foldWords(term)[0]];
  return a.slice(0, STEM) === b.slice(0, STEM);
}
