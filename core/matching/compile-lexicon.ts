import type { Entry } from '../entry/entry.ts';
import { termsOfEntry, type EntryTerm } from '../entry/entry-terms.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { WORDS_LIKE_ACRONYMS } from './common-words.ts';
import { foldWords } from './fold-words.ts';
import { cueFormsOf, inflectionsOf } from './inflections.ts';
import { AMBIGUITY_FLAG, FLAG, LANGUAGE_FLAG, type Lexicon } from './lexicon.ts';
import { LINKING_WORDS, variantsOfTerm } from './term-variants.ts';
import { WordTrieBuilder } from './word-trie.ts';

/** Compiles entries into what finding their terms needs. Deprecated entries are left out. */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  const current = entries.filter(({ status }) => status !== 'deprecated');
  const draft = new LexiconDraft();
  for (const [number, entry] of current.entries()) {
    for (const term of termsOfEntry(entry)) draft.addTerm(entry, number, term);
    draft.addCues(entry, number);
  }
  return draft.finish(current);
}

class LexiconDraft {
  readonly #terms = new WordTrieBuilder();
  readonly #cues = new WordTrieBuilder();
  readonly #formEntry: number[] = [];
  readonly #formFlags: number[] = [];
  readonly #exactForms: Record<number, string> = {};
  readonly #cueEntry: number[] = [];
  readonly #cueFlags: number[] = [];

  constructor() {
    for (const words of LINKING_WORDS) this.#terms.joinForms(words[0]!, words);
  }

  addTerm(entry: Entry, number: number, term: EntryTerm): void {
    const hasFeminine = term.language === 'fr' && entry.fr.gender === 'mf';
    const isAcronym = term.type === 'acronym' && !/\s/u.test(term.text);
    const needsExactCase = isCaseSensitive(entry, term);
    for (const text of [term.text, ...term.forms]) {
      const language = term.type === 'anglicism' ? 'en' : term.language;
      for (const words of variantsOfTerm(text, term.language)) {
        for (const word of words)
          this.#terms.joinForms(word, inflectionsOf({ word, language, hasFeminine, isAcronym }));
        const form = this.#addForm(number, LANGUAGE_FLAG[term.language] | flagsOf(entry, term, words, needsExactCase));
        if (needsExactCase) this.#exactForms[form] = text;
        this.#terms.add(words, form);
      }
    }
  }

  addCues(entry: Entry, number: number): void {
    for (const language of LANGUAGES) {
      const { near = [], against = [], phrases = [] } = entry.cues?.[language] ?? {};
      for (const text of near) this.#addCue(number, text, language, 0);
      for (const text of against) this.#addCue(number, text, language, FLAG.against);
      for (const text of phrases) this.#addPhrase(number, text, language);
    }
  }

  finish(entries: readonly Entry[]): Lexicon {
    return {
      entries: entries.map(({ id, discipline }) => ({ id, discipline })),
      terms: this.#terms.build(),
      cues: this.#cues.build(),
      formEntry: Int32Array.from(this.#formEntry),
      formFlags: Int32Array.from(this.#formFlags),
      exactForms: this.#exactForms,
      cueEntry: Int32Array.from(this.#cueEntry),
      cueFlags: Int32Array.from(this.#cueFlags),
    };
  }

  #addCue(entry: number, text: string, language: Language, polarity: number): void {
    const words = foldWords(text);
    for (const word of words) this.#cues.joinForms(word, cueFormsOf(word, language));
    // The cue `IT` is not the pronoun.
    const isAcronymLikeWord = WORDS_LIKE_ACRONYMS.has(text.toLowerCase()) && text === text.toUpperCase();
    const flags = LANGUAGE_FLAG[language] | polarity | (isAcronymLikeWord ? FLAG.exactCase : 0);
    this.#cueEntry.push(entry);
    this.#cues.add(words, this.#cueFlags.push(flags) - 1);
  }

  #addPhrase(entry: number, text: string, language: Language): void {
    for (const words of variantsOfTerm(text, language)) {
      for (const word of words)
        this.#terms.joinForms(word, inflectionsOf({ word, language, hasFeminine: false, isAcronym: false }));
      this.#terms.add(words, this.#addForm(entry, LANGUAGE_FLAG[language] | FLAG.phrase));
    }
  }

  #addForm(entry: number, flags: number): number {
    this.#formEntry.push(entry);
    return this.#formFlags.push(flags) - 1;
  }
}

function flagsOf(entry: Entry, term: EntryTerm, words: readonly string[], needsExactCase: boolean): number {
  let flags = needsExactCase ? FLAG.exactCase : 0;
  if (words.length === 1) flags |= FLAG.singleWord;
  if (term.type === 'acronym' || /^\p{Lu}{2,}$/u.test(term.text)) flags |= FLAG.acronym;
  if (/[^\u00e9]e[sx]?$/u.test(term.text)) flags |= FLAG.plainE;
  for (const language of LANGUAGES) {
    const isAmbiguous = entry.ambiguous?.[language]?.some((text) => text.toLowerCase() === term.text.toLowerCase());
    if (isAmbiguous) flags |= AMBIGUITY_FLAG[language];
  }
  return flags;
}

function isCaseSensitive(entry: Entry, term: EntryTerm): boolean {
  if (entry.caseSensitive?.includes(term.text)) return true;
  return term.type === 'acronym' && WORDS_LIKE_ACRONYMS.has(term.text.toLowerCase());
}
