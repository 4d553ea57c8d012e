import type { Language } from '../entry/language.ts';
import { FIT, fitOf, isAmbiguousIn, isPhraseIn, signOf, type Spelled } from './acceptable-forms.ts';
import { findCoordinated } from './coordinated-terms.ts';
import type { JoinedWords } from './joined-words.ts';
import { entryOfForm, FLAG, LANGUAGE_FLAG, type Lexicon } from './lexicon.ts';
import { DOUBT, SENSE, SenseRows, type Place } from './sense-rows.ts';
import { valuesOfNode } from './sequence-table.ts';
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
export function createPlaceFinder(lexicon: Lexicon, joined: JoinedWords) {
  const walker = createTermWalker(lexicon, joined);
  const rows = new SenseRows();

  return (read: ReadText): SenseRows => {
    rows.clear();
    walker.read(read.text, read.tokens, read.spots);
    const write = createSenseWriter(lexicon, read, rows);
    let free = 0;
    for (let index = 0; index < read.spots.count; index++) {
      const at = read.spots.starts[index]!;
      if (at < free) continue;
      const ends = walker.walkFrom(at);
      for (let longest = ends.length - 1; longest >= 0; longest--) {
        const { node, token, passed } = ends[longest]!;
        const written = write(node, { first: at, last: token, passed });
        if (written === NOTHING) continue;
        free = token + 1;
        if (written === SENSES) free = findCoordinated({ ...read, lexicon, write }, { first: at, last: token, rows });
        break;
      }
    }
    return rows;
  };
}

const NOTHING = 0;
const SENSES = 1;
/** A set phrase, or an address: the words are taken, and mean nothing here. */
const TAKEN = 2;
export type Written = typeof NOTHING | typeof SENSES | typeof TAKEN;

/** A stretch of tokens, and what was passed over between them (`PASSED`). */
export type Stretch = { readonly first: number; readonly last: number; readonly passed: number };

/** Writes the senses that a node has in a stretch of tokens as one place. `doubts` are added to their own. */
export type WriteSenses = (node: number, stretch: Stretch, doubts?: number) => Written;

function createSenseWriter(lexicon: Lexicon, { text, tokens, language }: ReadText, rows: SenseRows): WriteSenses {
  let isMixedCase: boolean | undefined;
  const hasSmallLetters = () => (isMixedCase ??= /\p{Ll}/u.test(text));

  return (node, { first, last, passed }, extraDoubts = 0) => {
    const start = startOfToken(text, tokens, first);
    const end = tokens.ends[last]!;
    const forms = valuesOfNode(lexicon.terms, node);
    if (!areTheseWords(lexicon, { text, tokens }, { first, last })) return NOTHING;
    const spelled: Spelled = { text, start, end, passed, language, hasSmallLetters };
    const before = rows.count;
    for (const form of forms) {
      const fit = fitOf(form, lexicon, spelled);
      if (fit === FIT.no) continue;
      const flags = lexicon.forms[form]!;
      const own = (isAmbiguousIn(flags, language) ? DOUBT.ambiguous : 0) | (fit === FIT.loose ? DOUBT.loose : 0);
      const sign = (flags & FLAG.leadingSign) !== 0 ? signOf(lexicon.exactForms[form]!, spelled) : 0;
      keepBest(form, own | extraDoubts, { start: start - sign, end, first, last });
    }
    if (rows.count > before) {
      if (!isInAddress(text, start, end)) return SENSES;
      rows.removeFrom(before, 1);
      return TAKEN;
    }
    return forms.some((form) => isPhraseIn(lexicon.forms[form]!, language)) ? TAKEN : NOTHING;

    function rankOf(form: number): number {
      return language !== null && (lexicon.forms[form]! & LANGUAGE_FLAG[language]) !== 0 ? 1 : 0;
    }

    /** One row for each entry: of two forms that are spelled alike the one in the language of the block, then the one in less doubt. */
    function keepBest(form: number, doubts: number, place: Place): void {
      const entry = entryOfForm(lexicon.forms[form]!);
      for (let row = before; row < rows.count; row++) {
        const other = rows.at(row, SENSE.form);
        if (entryOfForm(lexicon.forms[other]!) !== entry) continue;
        const otherDoubts = rows.at(row, SENSE.doubts);
        const gain = rankOf(form) - rankOf(other);
        if (gain < 0 || (gain === 0 && doubts >= otherDoubts)) return;
        rows.set(row, SENSE.form, form);
        rows.set(row, SENSE.doubts, doubts);
        return;
      }
      rows.push(place, form, doubts);
    }
  };
}

/** Hashes have led here; now the words themselves are compared, as far as 16 bits more tell. */
function areTheseWords(
  { words }: Lexicon,
  { text, tokens }: Pick<ReadText, 'text' | 'tokens'>,
  { first, last }: Pick<Stretch, 'first' | 'last'>,
): boolean {
  for (let at = first; at <= last; at++) {
    const slot = slotOfHash(words, tokens.hashes[at]!);
    const isKnown = words.slots[2 * slot + 1] !== 0;
    const word = { text, start: startOfToken(text, tokens, at), end: tokens.ends[at]! };
    if (isKnown && !isWordInSlot(words, slot, word)) return false;
  }
  return true;
}
