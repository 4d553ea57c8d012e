import { fitOf, isAmbiguousIn, isPhraseIn, signOf, type Fit, type Spelled } from './acceptable-forms.ts';
import { entryOfForm, FLAG, LANGUAGE_FLAG, USUAL_FLAG, type Lexicon } from './lexicon.ts';
import { isInProperName } from './proper-names.ts';
import type { ReadText } from './read-text.ts';
import { DOUBT, SENSE, SenseRows } from './sense-rows.ts';
import { countOfValues, valueOfNode } from './sequence-table.ts';
import { startOfToken } from './tokenise.ts';
import { isInAddress } from './web-address.ts';
import { isWordInSlot } from './word-table.ts';

/** `taken`: an address; the words mean nothing here, and nothing in them does. */
export type Written = 'nothing' | 'senses' | 'taken';

/** A stretch of tokens, and what was passed over between them (`PASSED`). */
export type Stretch = { readonly first: number; readonly last: number; readonly passed: number };

/** Told of what is spelled like a form and is not taken for it, with the reason. */
export type RefusalListener = (form: number, span: Pick<Spelled, 'start' | 'end'>, why: Fit | 'web-address') => void;

/** A place that is being written: where its rows begin, and doubts that all of them share. */
type Draft = Stretch & { readonly from: number; readonly doubts: number };

/** A set phrase that was met: within it, nothing means that entry. What other entries say of its words stands. */
type MetPhrase = Pick<Stretch, 'first' | 'last'> & { readonly entry: number };

/** Writes the senses of one text into rows, place by place. */
export class SenseWriter {
  readonly rows = new SenseRows();
  readonly #lexicon: Lexicon;
  readonly #onRefusal: RefusalListener | undefined;
  #read: ReadText | null = null;
  #isMixedCase: boolean | null = null;
  #phrases: MetPhrase[] = [];
  /** Whether a row of the present place begins with a sign. */
  #hasSign = false;
  readonly #hasSmallLetters = (): boolean => (this.#isMixedCase ??= /\p{Ll}/u.test(this.#read!.text));

  constructor(lexicon: Lexicon, onRefusal?: RefusalListener) {
    this.#lexicon = lexicon;
    this.#onRefusal = onRefusal;
  }

  /** Prepares for another text. */
  read(read: ReadText): void {
    this.#read = read;
    this.#isMixedCase = null;
    if (this.#phrases.length > 0) this.#phrases = [];
    this.rows.clear();
  }

  /** Writes the senses that a node has in a stretch of tokens as one place. `doubts` are added to their own. */
  write(node: number, { first, last, passed }: Stretch, doubts = 0): Written {
    const { text, tokens, language } = this.#read!;
    if (first === last && !isThisWord(this.#lexicon, this.#read!, first)) return 'nothing';
    const start = startOfToken(text, tokens, first);
    const end = tokens.ends[last]!;
    const spelled: Spelled = { text, start, end, passed, language, hasSmallLetters: this.#hasSmallLetters };
    const draft: Draft = { first, last, passed, doubts, from: this.rows.count };
    const { terms, forms } = this.#lexicon;
    this.#hasSign = false;
    for (let index = 0; index < countOfValues(terms, node); index++) {
      const form = valueOfNode(terms, node, index);
      const flags = forms[form]!;
      if (isPhraseIn(flags, language)) this.#phrases.push({ first, last, entry: entryOfForm(flags) });
      this.#writeForm(form, spelled, draft);
    }
    if (this.rows.count > draft.from + 1 && this.#hasSign) this.rows.keepEarliest(draft.from);
    if (this.rows.count === draft.from) return 'nothing';
    if (!isInAddress(text, start, end)) return 'senses';
    for (let row = draft.from; row < this.rows.count; row++)
      this.#onRefusal?.(this.rows.at(row, SENSE.form), spelled, 'web-address');
    this.rows.removeFrom(draft.from);
    return 'taken';
  }

  #writeForm(form: number, spelled: Spelled, { first, last, from, doubts: extra }: Draft): void {
    const fit = this.#isInPhrase(form, first, last) ? 'set-phrase' : fitOf(form, this.#lexicon, spelled);
    if (fit !== 'yes' && fit !== 'loose') return this.#onRefusal?.(form, spelled, fit);
    const flags = this.#lexicon.forms[form]!;
    const doubts = extra | doubtsOf(flags, spelled) | (fit === 'loose' ? DOUBT.loose : 0);
    if (this.rows.count > from && this.#replaceTwin(from, form, doubts)) return;
    this.#hasSign ||= (flags & FLAG.leadingSign) !== 0;
    const sign = (flags & FLAG.leadingSign) !== 0 ? signOf(this.#lexicon.exactForms[form]!, spelled) : 0;
    this.rows.push({ start: spelled.start - sign, end: spelled.end, first, last }, form, doubts);
  }

  #isInPhrase(form: number, first: number, last: number): boolean {
    if (this.#phrases.length === 0) return false;
    const entry = entryOfForm(this.#lexicon.forms[form]!);
    return this.#phrases.some((phrase) => phrase.entry === entry && phrase.first <= first && last <= phrase.last);
  }

  /**
   * One row for each entry; its rows start at `from`. Of two forms that are spelled alike the one in the language of the
   * block is kept, then the one in less doubt. Whether the entry had a row.
   */
  #replaceTwin(from: number, form: number, doubts: number): boolean {
    const { forms } = this.#lexicon;
    for (let row = from; row < this.rows.count; row++) {
      const other = this.rows.at(row, SENSE.form);
      if (entryOfForm(forms[other]!) !== entryOfForm(forms[form]!)) continue;
      const gain = Number(this.#isInLanguage(form)) - Number(this.#isInLanguage(other));
      if (gain < 0 || (gain === 0 && doubts >= this.rows.at(row, SENSE.doubts))) return true;
      this.rows.set(row, SENSE.form, form);
      this.rows.set(row, SENSE.doubts, doubts);
      return true;
    }
    return false;
  }

  #isInLanguage(form: number): boolean {
    const { language } = this.#read!;
    return language !== null && (this.#lexicon.forms[form]! & LANGUAGE_FLAG[language]) !== 0;
  }
}

/** What the glossary itself says of a form, and the capital with which it is written. */
function doubtsOf(flags: number, { text, start, end, language }: Spelled): number {
  if (!isAmbiguousIn(flags, language)) return 0;
  const usual = language !== null && (flags & USUAL_FLAG[language]) !== 0 ? DOUBT.usual : 0;
  return DOUBT.ambiguous | usual | (isInProperName(text, start, end) ? DOUBT.name : 0);
}

/**
 * A hash has led to a term of one word: now the word itself is compared, as far as some bits more tell. Words that follow
 * each other as in a longer term need no more proof.
 */
function isThisWord({ words }: Lexicon, { text, tokens, spots }: ReadText, at: number): boolean {
  return isWordInSlot(words, spots.slots[at]!, { text, start: startOfToken(text, tokens, at), end: tokens.ends[at]! });
}
