import * as FLAG from './form-flags.ts';
import type { Language } from '../entry/language.ts';
import { isLetter } from './fold-table.ts';
import { foldWords } from './fold-words.ts';
import { AMBIGUITY_FLAG, LANGUAGE_FLAG, type Lexicon } from './lexicon.ts';
import { PASSED } from './walk-terms.ts';
import { hashWord } from './word-hash.ts';
import { CLASS_SHIFT, valueOfHash } from './word-table.ts';

/** A stretch of text that spells a form. Offsets are UTF-16 code units. */
export type Spelled = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was passed over between its words, in bits of `PASSED`. */
  readonly passed: number;
  /** The language of the block. */
  readonly language: Language | null;
  /** Whether the whole text has a small letter somewhere: in a title all in capitals they prove nothing. */
  readonly hasSmallLetters: () => boolean;
};

/**
 * How a stretch of text fits a form. `loose`: *analyse des clients* for *analyse client*, *taux conversion* for *taux de
 * conversion*, which is meant only where more speaks for it. All others are reasons why it does not.
 */
export type Fit =
  | 'yes'
  | 'loose'
  | 'set-phrase'
  | 'no-such-link'
  | 'french-word-in-english'
  | 'participle'
  | 'plural-of-acronym'
  | 'sign-missing'
  | 'other-case';

/** Whether a form may be what is written. English terms are at home in French business text; a French word in English text is a chance likeness. */
export function fitOf(form: number, lexicon: Lexicon, spelled: Spelled): Fit {
  const flags = lexicon.forms[form]!;
  if ((flags & FLAG.phrase) !== 0) return 'set-phrase';
  const link = fitOfLinks(flags, spelled);
  if (link === 'no-such-link') return link;
  const isFrenchWord = (flags & FLAG.french) !== 0 && (flags & FLAG.singleWord) !== 0;
  if (isFrenchWord && spelled.language === 'en' && (flags & FLAG.exactCase) === 0 && !isInCapitals(spelled))
    return 'french-word-in-english';
  if ((flags & FLAG.plainE) !== 0 && endsInAcuteE(spelled)) return 'participle';
  if ((flags & FLAG.acronym) !== 0 && isCapitalisedPlural(lexicon, spelled)) return 'plural-of-acronym';
  if ((flags & FLAG.leadingSign) !== 0 && signOf(lexicon.exactForms[form]!, spelled) === 0) return 'sign-missing';
  if ((flags & FLAG.exactCase) !== 0 && !isExactly(lexicon.exactForms[form]!, spelled)) return 'other-case';
  return link;
}

/** A French term may take or lose its *de*; an English one has none. */
function fitOfLinks(flags: number, { passed, language }: Spelled): 'yes' | 'loose' | 'no-such-link' {
  const isLinked = (passed & PASSED.link) !== 0;
  if (isLinked === ((flags & FLAG.linked) !== 0)) return (passed & PASSED.possessive) !== 0 ? 'loose' : 'yes';
  return (flags & FLAG.french) !== 0 && language !== 'en' ? 'loose' : 'no-such-link';
}

/** Whether a form declares itself ambiguous in this language; where the language is unknown, in either. */
export function isAmbiguousIn(flags: number, language: Language | null): boolean {
  if (language) return (flags & AMBIGUITY_FLAG[language]) !== 0;
  return (flags & (FLAG.ambiguousInFrench | FLAG.ambiguousInEnglish)) !== 0;
}

/** Whether a set phrase, in which the term is not meant, counts in this language. */
export function isPhraseIn(flags: number, language: Language | null): boolean {
  const languages = language ? LANGUAGE_FLAG[language] : FLAG.french | FLAG.english;
  return (flags & FLAG.phrase) !== 0 && (flags & languages) !== 0;
}

/** Signs with which a name may begin: `.NET`, `@mention`, `#hashtag`. */
const LEADING_SIGN = /^[.@#]+/u;

export function leadingSignOf(form: string): string {
  const sign = LEADING_SIGN.exec(form)?.[0] ?? '';
  return isLetter(form.charCodeAt(sign.length)) ? sign : '';
}

/** How many signs before the first letter belong to the form and stand in the text, after something that is no word: `.NET`. */
export function signOf(form: string, { text, start }: Pick<Spelled, 'text' | 'start'>): number {
  const sign = leadingSignOf(form);
  if (sign === '' || text.slice(Math.max(0, start - sign.length), start) !== sign) return 0;
  return isLetter(text.charCodeAt(start - sign.length - 1)) ? 0 : sign.length;
}

export const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

/** The first two letters are capitals. */
const isInCapitals = ({ text, start }: Spelled): boolean => isCapital(text[start]!) && isCapital(text[start + 1] ?? '');

/** A participle: *ciblé, ciblée, ciblés*, typed in one unit or in two. */
function endsInAcuteE({ text, start, end }: Spelled): boolean {
  // Most words end in letters without an accent: look at them before anything is made of them.
  let at = end - 1;
  while (at > start && end - at < 5 && text.charCodeAt(at) < 0x80) at--;
  return end - at <= 4 && /\u00e9[es]{0,2}$/iu.test(text.slice(Math.max(start, end - 4), end).normalize('NFC'));
}

/** *Apis*, *Kpis*: no plural of an acronym. *Saas* is none: its *s* is its own. */
function isCapitalisedPlural({ words }: Lexicon, { text, start, end }: Spelled): boolean {
  if (text.charCodeAt(end - 1) !== 0x73 || !/^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]+s$/u.test(text.slice(start, end)))
    return false;
  const classOf = (word: string) => valueOfHash(words, hashWord(foldWords(word).join(''))) >>> CLASS_SHIFT;
  return classOf(text.slice(start, end - 1)) === classOf(text.slice(start, end));
}

function isExactly(form: string, spelled: Spelled): boolean {
  const { text, start, end } = spelled;
  const surface = text.slice(start - signOf(form, spelled), end).normalize('NFC');
  if (surface !== form && surface !== `${form}s`) return false;
  return text.length <= surface.length + 2 || spelled.hasSmallLetters();
}
