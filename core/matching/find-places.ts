import type { Language } from '../entry/language.ts';
import { fitOf, isAmbiguousIn, isPhraseIn, signOf, type Fit, type Spelled } from './acceptable-forms.ts';
import { createCoordination } from './coordinated-terms.ts';
import type { JoinedWords } from './joined-words.ts';
import { entryOfForm, FLAG, LANGUAGE_FLAG, USUAL_FLAG, type Lexicon } from './lexicon.ts';
import { isInProperName } from './proper-names.ts';
import { DOUBT, SENSE, SenseRows } from './sense-rows.ts';
import { countOfValues, valueOfNode } from './sequence-table.ts';
import type { Spots } from './spot-starts.ts';
import { startOfToken, type Tokens } from './tokenise.ts';
import { createTermWalker } from './walk-terms.ts';
import { isInAddress } from './web-address.ts';
import { isWordInSlot, slotOfHash } from './word-table.ts';

/** A text as the passes before have left it. */
export type ReadText = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly spots: Spots;
  readonly language: Language | null;
};

/**
 * The places of a text where terms stand, each with its senses, into `rows`. From each start the longest form that is
 * acceptable wins; a set phrase takes its words away.
 */
export function createPlaceFinder(lexicon: Lexicon, joined: JoinedWords, onRefusal?: RefusalListener) {
  const walker = createTermWalker(lexicon, joined);
  const writer = createSenseWriter(lexicon, onRefusal);
  const coordinate = createCoordination(lexicon, writer);

  /** The first token that is free after the longest form that starts here; where there is none, the start itself. */
  const findAt = (at: number, read: ReadText): number => {
    const ends = walker.walkFrom(at);
    for (let longest = ends.length - 1; longest >= 0; longest--) {
      const { node, token, passed } = ends[longest]!;
      const written = writer.write(node, { first: at, last: token, passed });
      if (written === WRITTEN.senses) return coordinate(read, at, token);
      if (written === WRITTEN.taken) return token + 1;
    }
    return at;
  };

  return (read: ReadText): SenseRows => {
    writer.read(read);
    walker.read(read.text, read.tokens, read.spots);
    const { starts, count } = read.spots;
    let free = 0;
    for (let index = 0; index < count; index++) if (starts[index]! >= free) free = findAt(starts[index]!, read);
    return writer.rows;
  };
}

export const WRITTEN = {
  nothing: 0,
  senses: 1,
  /** A set phrase, or an address: the words are taken, and mean nothing here. */
  taken: 2,
} as const;

/** A stretch of tokens, and what was passed over between them (`PASSED`). */
export type Stretch = { readonly first: number; readonly last: number; readonly passed: number };

export type SenseWriter = {
  readonly rows: SenseRows;
  /** Prepares for another text. */
  readonly read: (read: ReadText) => void;
  /** Writes the senses that a node has in a stretch of tokens as one place. `doubts` are added to their own. */
  readonly write: (node: number, stretch: Stretch, doubts?: number) => (typeof WRITTEN)[keyof typeof WRITTEN];
};

/** Told of what is spelled like a form and is not taken for it, with the reason. */
export type RefusalListener = (form: number, span: Pick<Spelled, 'start' | 'end'>, why: Fit | 'web-address') => void;

function createSenseWriter(lexicon: Lexicon, onRefusal?: RefusalListener): SenseWriter {
  const { terms, forms } = lexicon;
  const rows = new SenseRows();
  let current: ReadText;
  let isMixedCase: boolean | undefined;
  const hasSmallLetters = () => (isMixedCase ??= /\p{Ll}/u.test(current.text));

  const isInLanguage = (form: number): boolean =>
    current.language !== null && (forms[form]! & LANGUAGE_FLAG[current.language]) !== 0;

  /**
   * One row for each entry, whose rows start at `from`. Of two forms that are spelled alike the one in the language of
   * the block is kept, then the one in less doubt. Whether a row was written over.
   */
  const replaceTwin = (from: number, form: number, doubts: number): boolean => {
    for (let row = from; row < rows.count; row++) {
      const other = rows.at(row, SENSE.form);
      if (entryOfForm(forms[other]!) !== entryOfForm(forms[form]!)) continue;
      const gain = Number(isInLanguage(form)) - Number(isInLanguage(other));
      if (gain < 0 || (gain === 0 && doubts >= rows.at(row, SENSE.doubts))) return true;
      rows.set(row, SENSE.form, form);
      rows.set(row, SENSE.doubts, doubts);
      return true;
    }
    return false;
  };

  const writeForm = (form: number, spelled: Spelled, place: Stretch & { from: number; doubts: number }): void => {
    const fit = fitOf(form, lexicon, spelled);
    if (fit !== 'yes' && fit !== 'loose') return onRefusal?.(form, spelled, fit);
    const flags = forms[form]!;
    const doubts = place.doubts | doubtsOf(flags, spelled) | (fit === 'loose' ? DOUBT.loose : 0);
    if (rows.count > place.from && replaceTwin(place.from, form, doubts)) return;
    const sign = (flags & FLAG.leadingSign) !== 0 ? signOf(lexicon.exactForms[form]!, spelled) : 0;
    rows.push({ start: spelled.start - sign, end: spelled.end, first: place.first, last: place.last }, form, doubts);
  };

  return {
    rows,
    read: (read) => {
      current = read;
      isMixedCase = undefined;
      rows.clear();
    },
    write: (node, { first, last, passed }, doubts = 0) => {
      const { text, tokens, language } = current;
      if (!areTheseWords(lexicon, current, first, last)) return WRITTEN.nothing;
      const spelled = {
        text,
        start: startOfToken(text, tokens, first),
        end: tokens.ends[last]!,
        passed,
        language,
        hasSmallLetters,
      };
      const place = { first, last, passed, doubts, from: rows.count };
      const count = countOfValues(terms, node);
      let isPhrase = false;
      for (let index = 0; index < count; index++) {
        const form = valueOfNode(terms, node, index);
        isPhrase ||= isPhraseIn(forms[form]!, language);
        writeForm(form, spelled, place);
      }
      if (rows.count === place.from) return isPhrase ? WRITTEN.taken : WRITTEN.nothing;
      if (!isInAddress(text, spelled.start, spelled.end)) return WRITTEN.senses;
      for (let row = place.from; row < rows.count; row++) onRefusal?.(rows.at(row, SENSE.form), spelled, 'web-address');
      rows.takeLastPlace();
      return WRITTEN.taken;
    },
  };
}

/** What the glossary itself says of a form, and the capital with which it is written. */
function doubtsOf(flags: number, { text, start, end, language }: Spelled): number {
  if (!isAmbiguousIn(flags, language)) return 0;
  const usual = language !== null && (flags & USUAL_FLAG[language]) !== 0 ? DOUBT.usual : 0;
  return DOUBT.ambiguous | usual | (isInProperName(text, start, end) ? DOUBT.name : 0);
}

/** Hashes have led here; now the words themselves are compared, as far as some bits more tell. */
function areTheseWords({ words }: Lexicon, { text, tokens }: ReadText, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const slot = slotOfHash(words, tokens.hashes[at]!);
    const isKnown = words.slots[2 * slot + 1] !== 0;
    if (isKnown && !isWordInSlot(words, slot, { text, start: startOfToken(text, tokens, at), end: tokens.ends[at]! }))
      return false;
  }
  return true;
}
