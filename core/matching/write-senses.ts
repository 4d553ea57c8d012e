import * as DOUBT from './doubts.ts';
import * as SENSE from './sense-columns.ts';
import * as FLAG from './form-flags.ts';
import type { Language } from '../entry/language.ts';
import { fitOf, isAmbiguousIn, isPhraseIn, signOf, type Fit, type Spelled } from './acceptable-forms.ts';
import { entryOfForm, LANGUAGE_FLAG, USUAL_FLAG, type Lexicon } from './lexicon.ts';
import { isInProperName } from './proper-names.ts';
import type { ReadText } from './read-text.ts';
import { SenseRows, type Place } from './sense-rows.ts';
import { countOfValues, valueOfNode } from './sequence-table.ts';
import { NO_TOKENS, startOfToken } from './tokenise.ts';
import { isInAddress } from './web-address.ts';
import { isWordInSlot, slotOfHash } from './word-table.ts';

/** Of Latin, Greek and Cyrillic. The browser takes far longer to make `\p{Ll}` ready, in every page. */
const SMALL_LETTER = /[a-z\u00df-\u00f6\u00f8-\u00ff\u03ac-\u03ce\u0430-\u045f]/u;

/** `taken`: an address; the words mean nothing here, and nothing in them does. */
export type Written = 'nothing' | 'senses' | 'taken';

/** A stretch of tokens, and what was passed over between them (`PASSED`). */
export type Stretch = { readonly first: number; readonly last: number; readonly passed: number };

/** Told of what is spelled like a form and is not taken for it, with the reason. */
export type RefusalListener = (form: number, span: Pick<Spelled, 'start' | 'end'>, why: Fit | 'web-address') => void;

/** What is being written: one object for all places, since there are many. */
class Draft implements Spelled, Place {
  text = '';
  start = 0;
  end = 0;
  first = 0;
  last = 0;
  passed = 0;
  language: Language | null = null;
  /** Where its rows begin, and doubts that all of them share. */
  from = 0;
  doubts = 0;
  #isMixedCase: boolean | null = null;

  /** Prepares for another text. */
  read({ text }: ReadText): void {
    this.text = text;
    this.#isMixedCase = null;
  }

  hasSmallLetters(): boolean {
    return (this.#isMixedCase ??= SMALL_LETTER.test(this.text));
  }
}

/** A set phrase that was met: within it, nothing means that entry. What other entries say of its words stands. */
type MetPhrase = Pick<Stretch, 'first' | 'last'> & { readonly entry: number };

/** Writes the senses of one text into rows, place by place. */
export class SenseWriter {
  readonly rows = new SenseRows();
  readonly #lexicon: Lexicon;
  readonly #onRefusal: RefusalListener | undefined;
  readonly #draft = new Draft();
  #read: ReadText | null = null;
  #tokens = NO_TOKENS;
  #phrases: MetPhrase[] = [];
  /** The entries of the rows of the present place. */
  readonly #entries: number[] = [];
  /** Whether a row of the present place begins with a sign. */
  #hasSign = false;

  constructor(lexicon: Lexicon, onRefusal?: RefusalListener) {
    this.#lexicon = lexicon;
    this.#onRefusal = onRefusal;
  }

  /** Prepares for another text. */
  read(read: ReadText): void {
    this.#read = read;
    this.#tokens = read.tokens;
    this.#draft.read(read);
    if (this.#phrases.length > 0) this.#phrases = [];
    this.rows.clear();
  }

  /** Writes the senses that a node has in a stretch of tokens as one place. `doubts` are added to their own. */
  write(node: number, { first, last, passed }: Stretch, doubts = 0): Written {
    const draft = this.#draft;
    draft.start = startOfToken(draft.text, this.#tokens, first);
    draft.end = this.#tokens.ends[last]!;
    if (first === last && !this.#isThisWord(first)) return 'nothing';
    draft.language = this.#read!.language;
    draft.first = first;
    draft.last = last;
    draft.passed = passed;
    draft.doubts = doubts;
    draft.from = this.rows.count;
    this.#hasSign = false;
    this.#writeForms(node);
    if (this.#hasSign && this.rows.count > draft.from + 1) this.rows.keepEarliest(draft.from);
    if (this.rows.count === draft.from) return 'nothing';
    if (!isInAddress(draft.text, draft.start, draft.end)) return 'senses';
    for (let row = draft.from; row < this.rows.count; row++)
      this.#onRefusal?.(this.rows.at(row, SENSE.form), draft, 'web-address');
    this.rows.removeFrom(draft.from);
    return 'taken';
  }

  /**
   * A hash has led to a term of one word: now the word itself is compared, as far as some bits more tell. Words that
   * follow each other as in a longer term need no more proof.
   */
  #isThisWord(at: number): boolean {
    const { words } = this.#lexicon;
    return isWordInSlot(words, slotOfHash(words, this.#tokens.hashes[at]!), this.#draft);
  }

  #writeForms(node: number): void {
    const { terms, forms } = this.#lexicon;
    const { first, last, language } = this.#draft;
    const count = countOfValues(terms, node);
    for (let index = 0; index < count; index++) {
      const form = valueOfNode(terms, node, index);
      const flags = forms[form]!;
      if (isPhraseIn(flags, language)) this.#phrases.push({ first, last, entry: entryOfForm(flags) });
      this.#writeForm(form, flags);
    }
  }

  #writeForm(form: number, flags: number): void {
    const draft = this.#draft;
    const fit = this.#isInPhrase(flags) ? 'set-phrase' : fitOf(form, this.#lexicon, draft);
    if (fit !== 'yes' && fit !== 'loose') return this.#onRefusal?.(form, draft, fit);
    const doubts = draft.doubts | doubtsOf(flags, draft) | (fit === 'loose' ? DOUBT.loose : 0);
    if (this.#replaceTwin(form, flags, doubts)) return;
    const sign = (flags & FLAG.leadingSign) !== 0 ? signOf(this.#lexicon.exactForms[form]!, draft) : 0;
    this.#hasSign ||= sign > 0;
    draft.start -= sign;
    this.rows.push(draft, form, doubts);
    draft.start += sign;
  }

  #isInPhrase(flags: number): boolean {
    if (this.#phrases.length === 0) return false;
    const entry = entryOfForm(flags);
    const { first: from, last: to } = this.#draft;
    return this.#phrases.some(({ entry: other, first, last }) => other === entry && first <= from && to <= last);
  }

  /**
   * One row for each entry. Of two forms that are spelled alike the one in the language of the block is kept, then the
   * one in less doubt. Whether the entry had a row.
   */
  #replaceTwin(form: number, flags: number, doubts: number): boolean {
    const entries = this.#entries;
    const entry = entryOfForm(flags);
    const count = this.rows.count - this.#draft.from;
    let index = 0;
    while (index < count && entries[index] !== entry) index++;
    entries[index] = entry;
    if (index === count) return false;
    const row = this.#draft.from + index;
    const other = this.#lexicon.forms[this.rows.at(row, SENSE.form)]!;
    const gain = this.#isInLanguage(flags) - this.#isInLanguage(other);
    if (gain < 0 || (gain === 0 && doubts >= this.rows.at(row, SENSE.doubts))) return true;
    this.rows.set(row, SENSE.form, form);
    this.rows.set(row, SENSE.doubts, doubts);
    return true;
  }

  #isInLanguage(flags: number): number {
    const { language } = this.#draft;
    return language !== null && (flags & LANGUAGE_FLAG[language]) !== 0 ? 1 : 0;
  }
}

/** What the glossary itself says of a form, and the capital with which it is written. */
function doubtsOf(flags: number, { text, start, end, language }: Spelled): number {
  if (!isAmbiguousIn(flags, language)) return 0;
  const usual = language !== null && (flags & USUAL_FLAG[language]) !== 0 ? DOUBT.usual : 0;
  return DOUBT.ambiguous | usual | (isInProperName(text, start, end) ? DOUBT.name : 0);
}
