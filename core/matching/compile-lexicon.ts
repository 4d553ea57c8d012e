import * as FLAG from './form-flags.ts';
import * as WORD from './word-bits.ts';
import type { Entry } from '../entry/entry.ts';
import { termsOfEntry, type EntryTerm } from '../entry/entry-terms.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { WORDS_LIKE_ACRONYMS } from './common-words.ts';
import { CueTableBuilder } from './compile-cues.ts';
import { foldWords } from './fold-words.ts';
import { inflectionsOf, type WordKind } from './inflections.ts';
import { leadingSignOf } from './acceptable-forms.ts';
import { AMBIGUITY_FLAG, LANGUAGE_FLAG, MAX_ENTRIES, packForm, USUAL_FLAG, type Lexicon } from './lexicon.ts';
import { SequenceTableBuilder } from './sequence-table.ts';
import { DETERMINERS, LINKS, TAKES_ARTICLE, variantsOfTerm, type TermVariant } from './term-variants.ts';
import { ENGLISH_ELSEWHERE } from './topics/english-elsewhere.ts';
import { ENGLISH_OFFICE } from './topics/english-office.ts';
import { FRENCH_ELSEWHERE } from './topics/french-elsewhere.ts';
import { FRENCH_OFFICE } from './topics/french-office.ts';
import { classSequences, WordClassesBuilder, type WordClasses } from './word-classes.ts';
import { CLASS_SHIFT, layOutWords } from './word-table.ts';

/** Compiles entries into what finding their terms needs. Deprecated entries are left out. Throws where they are too many. */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  const current = entries.filter(({ status }) => status !== 'deprecated');
  if (current.length > MAX_ENTRIES) throw new RangeError(`A lexicon holds ${MAX_ENTRIES} entries at most.`);
  const draft = new LexiconDraft();
  for (const [number, entry] of current.entries()) {
    for (const term of termsOfEntry(entry)) draft.addTerm(entry, number, term);
    draft.addPhrases(entry, number);
    draft.cues.addEntry(entry);
  }
  return draft.finish(current);
}

class LexiconDraft {
  readonly cues = new CueTableBuilder();
  readonly #words = new WordClassesBuilder();
  readonly #sequences: { readonly words: readonly number[]; readonly form: number }[] = [];
  readonly #forms: number[] = [];
  readonly #exactForms: Record<number, string> = {};

  addTerm(entry: Entry, number: number, term: EntryTerm): void {
    const needsExactCase = isCaseSensitive(entry, term);
    for (const text of [term.text, ...term.forms])
      for (const variant of variantsOfTerm(text, term.language)) {
        const flags =
          LANGUAGE_FLAG[term.language] | flagsOf({ text, type: term.type }, variant) | ambiguityOf(entry, term);
        const form = this.#addForm(number, flags | (needsExactCase ? FLAG.exactCase : 0));
        if (needsExactCase || (flags & FLAG.leadingSign) !== 0) this.#exactForms[form] = text;
        this.#addSequence(variant.words, (word, at) => kindOfWord(entry, term, { word, isFirst: at === 0 }), form);
      }
  }

  addPhrases(entry: Entry, number: number): void {
    for (const language of LANGUAGES)
      for (const text of entry.cues?.[language]?.phrases ?? [])
        for (const { words } of variantsOfTerm(text, language))
          this.#addSequence(words, () => language, this.#addForm(number, LANGUAGE_FLAG[language] | FLAG.phrase));
  }

  finish(entries: readonly Entry[]): Lexicon {
    const classes = this.#words.build();
    const flags = new Int32Array(classes.count + 1);
    const terms = new SequenceTableBuilder();
    const anyCase = new Set<number>();
    for (const { words, form } of this.#sequences)
      for (const sequence of classSequences(words, classes)) {
        terms.add(sequence, form);
        for (const [at, wordClass] of sequence.entries()) flags[wordClass]! |= roleInTerm(at, sequence.length);
        if (sequence.length === 1 && !this.#isInCapitals(form)) anyCase.add(sequence[0]!);
      }
    for (let wordClass = 1; wordClass <= classes.count; wordClass++)
      if ((flags[wordClass]! & WORD.single) !== 0 && !anyCase.has(wordClass)) flags[wordClass]! |= WORD.inCapitals;
    const words = layOutWords(valuesOfWords(classes, flags, this.cues));
    return {
      entries: entries.map(({ id, discipline }) => ({ id, discipline })),
      words,
      terms: terms.build(classes.count),
      forms: Int32Array.from(this.#forms),
      exactForms: this.#exactForms,
      cues: this.cues.build(words),
    };
  }

  #addSequence(words: readonly string[], kindOf: (word: string, at: number) => WordKind, form: number): void {
    const numbers = words.map((word, at) => this.#words.numberOf(word, kindOf(word, at)));
    this.#sequences.push({ words: numbers, form });
  }

  #isInCapitals(form: number): boolean {
    return (this.#forms[form]! & FLAG.exactCase) !== 0 && /\p{Lu}$/u.test(this.#exactForms[form]!);
  }

  #addForm(entry: number, flags: number): number {
    return this.#forms.push(packForm(entry, flags)) - 1;
  }
}

function roleInTerm(at: number, length: number): number {
  if (length === 1) return WORD.single;
  return at === 0 ? WORD.begins : WORD.goesOn;
}

/** What each surface is to the search: its class and role in terms, its role in grammar, whether it is part of a cue. */
function valuesOfWords(classes: WordClasses, flags: Int32Array, cues: CueTableBuilder): Map<string, number> {
  const values = new Map<string, number>();
  const add = (words: Iterable<string>, bits: number) => {
    for (const word of words) values.set(word, (values.get(word) ?? 0) | bits);
  };
  for (const [surface, wordClass] of classes.classOfSurface)
    values.set(surface, (wordClass << CLASS_SHIFT) | flags[wordClass]!);
  add(LINKS, WORD.link);
  add(DETERMINERS, WORD.determiner);
  // Passed over in *customer’s journey*, as an article is.
  add(['s'], WORD.determiner);
  add(TAKES_ARTICLE, WORD.takesArticle);
  add(cues.surfaces(), WORD.cue);
  // The subject of a text is only asked where senses are decided.
  if (!cues.isEmpty) for (const language of LANGUAGES) addTopics(language, add);
  return values;
}

function addTopics(language: Language, add: (words: Iterable<string>, bits: number) => void): void {
  for (const [topics, bit] of TOPICS[language])
    for (const word of Object.values(topics).flat())
      for (const folded of foldWords(word)) add(inflectionsOf(folded, language), bit);
}

const TOPICS = {
  fr: [
    [FRENCH_OFFICE, WORD.officeInFrench],
    [FRENCH_ELSEWHERE, WORD.elsewhereInFrench],
  ],
  en: [
    [ENGLISH_OFFICE, WORD.officeInEnglish],
    [ENGLISH_ELSEWHERE, WORD.elsewhereInEnglish],
  ],
} as const;

function kindOfWord(entry: Entry, term: EntryTerm, { word, isFirst }: { word: string; isFirst: boolean }): WordKind {
  if (term.type === 'acronym' && !/\s/u.test(term.text)) return 'acronym';
  if (term.language === 'fr' && TAKES_ARTICLE.has(word)) return 'fr-preposition';
  if (term.type === 'verb' && isFirst) return `${term.language}-verb`;
  if (term.language === 'fr' && term.type !== 'anglicism') return entry.fr.gender === 'mf' ? 'fr-title' : 'fr';
  return 'en';
}

/** What the spelling of one form of a term says. */
function flagsOf({ text, type }: Pick<EntryTerm, 'text' | 'type'>, { words, isLinked }: TermVariant): number {
  let flags = isLinked ? FLAG.linked : 0;
  if (words.length === 1) flags |= FLAG.singleWord;
  if (type === 'verb') flags |= FLAG.verb;
  if (type === 'anglicism') flags |= FLAG.anglicism;
  if (type === 'acronym' || /^\p{Lu}{2,}$/u.test(text)) flags |= FLAG.acronym;
  if (type !== 'verb' && /[^\u00e9]e[sx]?$/u.test(text)) flags |= FLAG.plainE;
  if (leadingSignOf(text) !== '') flags |= FLAG.leadingSign;
  return flags;
}

/** What the entry says of a term, all of its forms alike. */
function ambiguityOf(entry: Entry, { text }: EntryTerm): number {
  let flags = 0;
  for (const language of LANGUAGES) {
    const isAmbiguous = entry.ambiguous?.[language]?.some((one) => one.toLowerCase() === text.toLowerCase());
    if (isAmbiguous) flags |= AMBIGUITY_FLAG[language];
    if (entry.usual?.[language]?.includes(text)) flags |= USUAL_FLAG[language];
  }
  return flags;
}

function isCaseSensitive(entry: Entry, term: EntryTerm): boolean {
  if (entry.caseSensitive?.includes(term.text)) return true;
  return term.type === 'acronym' && WORDS_LIKE_ACRONYMS.has(term.text.toLowerCase());
}
