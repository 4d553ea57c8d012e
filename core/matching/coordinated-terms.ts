import { FLAG, type Lexicon } from './lexicon.ts';
import type { ReadText, WriteSenses } from './find-places.ts';
import { DOUBT, type SenseRows } from './sense-rows.ts';
import { checkOfFirst, checkOfNext, nodeOfSequence, placeOfFirst, placeOfNext, valuesOfNode } from './sequence-table.ts';
import { startOfToken } from './tokenise.ts';
import { PASSED } from './walk-terms.ts';
import { CLASS_SHIFT, WORD } from './word-table.ts';

type Around = ReadText & { readonly lexicon: Lexicon; readonly write: WriteSenses };
/** The place that was found last: its tokens, and where it was written. */
type Found = { readonly first: number; readonly last: number; readonly rows: SenseRows };

/**
 * Terms that share a word which is said once. In French the first one: *architectures d’application et **de données***,
 * *cloud public et **privé***; in English the last: ***public** and private cloud*. The word that stands alone is a
 * place of its own, in doubt. Returns the first token that is free after them.
 */
export function findCoordinated(around: Around, found: Found): number {
  if (around.language === 'en') findBefore(around, found);
  else if (around.language === 'fr') return findAfter(around, found);
  return found.last + 1;
}

function findAfter(around: Around, { first, last }: Found): number {
  const { tokens, spots } = around;
  const head = spots.values[first]!;
  const isLinked = tellingWords(around, first, last) === 2 && last > first + 1;
  if (tellingWords(around, first, last) !== 2) return last + 1;
  let free = last + 1;
  for (let joint = free; joint < tokens.count - 1; joint = free) {
    const next = firstAfterJoint(around, joint);
    if (next === null) break;
    const other = isLinked ? afterLink(around, next) : next;
    if (other === null || other >= tokens.count) break;
    const node = nodeOfPair(around, head, spots.values[other]!);
    if (!hasForm(around.lexicon, node, FLAG.french, isLinked)) break;
    const passed = isLinked ? PASSED.link : 0;
    if (around.write(node, { first: other, last: other, passed }, DOUBT.loose) !== 1) break;
    free = other + 1;
  }
  return free;
}

/** The token after *et*, *ou* or a comma; null where there is none of them. */
function firstAfterJoint({ text, tokens }: Around, at: number): number | null {
  const gap = text.slice(tokens.ends[at - 1], startOfToken(text, tokens, at));
  if (/^\s*,\s*$/u.test(gap)) return at;
  return /^\s+$/u.test(gap) && /^(?:et|ou)$/iu.test(wordAt({ text, tokens }, at)) ? at + 1 : null;
}

/** The token after *de* and an article. */
function afterLink({ spots }: Around, at: number): number | null {
  if ((spots.values[at]! & WORD.link) === 0) return null;
  return (spots.values[at + 1]! & WORD.determiner) === 0 ? at + 1 : at + 2;
}

function findBefore(around: Around, { first, last, rows }: Found): void {
  if (last !== first + 1 || first < 2) return;
  const { text, tokens, spots, lexicon } = around;
  if (!/^(?:and|or)$/iu.test(wordAt(around, first - 1))) return;
  const other = first - 2;
  if (!/^\s+$/u.test(text.slice(tokens.ends[other], startOfToken(text, tokens, first - 1)))) return;
  const node = nodeOfPair(around, spots.values[other]!, spots.values[last]!);
  if (!hasForm(lexicon, node, FLAG.english, false)) return;
  insertBefore(around, { first: other, last, rows }, node);
}

/** The rows of the place that was found stand last; the new one belongs before them, in the place of its word alone. */
function insertBefore({ write }: Around, { first, rows }: Found, node: number): void {
  const moved = rows.takeLastPlace();
  if (rows.count > 0 && rows.lastToken(rows.count - 1) >= first) {
    if (rows.firstToken(rows.count - 1) !== first) return rows.putBack(moved);
    rows.takeLastPlace();
  }
  write(node, { first, last: first, passed: 0 }, DOUBT.loose);
  rows.putBack(moved);
}

function nodeOfPair({ lexicon }: Around, first: number, second: number): number {
  const [one, two] = [first >>> CLASS_SHIFT, second >>> CLASS_SHIFT];
  if (one === 0 || two === 0) return 0;
  return nodeOfSequence(lexicon.terms, placeOfNext(placeOfFirst(one), two), checkOfNext(checkOfFirst(one), two));
}

const hasForm = (lexicon: Lexicon, node: number, language: number, isLinked: boolean): boolean =>
  valuesOfNode(lexicon.terms, node).some((form) => {
    const flags = lexicon.forms[form]!;
    return (flags & (language | FLAG.phrase | FLAG.exactCase)) === language && ((flags & FLAG.linked) !== 0) === isLinked;
  });

/** How many words of a stretch are neither links nor determiners. */
function tellingWords({ spots }: Around, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++)
    if (at === first || (spots.values[at]! & (WORD.link | WORD.determiner)) === 0) count++;
  return count;
}

const wordAt = ({ text, tokens }: Pick<Around, 'text' | 'tokens'>, at: number): string =>
  text.slice(startOfToken(text, tokens, at), tokens.ends[at]);
