import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import type { TermHit } from '../../../core/matching/decide-senses.ts';
import { createTermFinder, type TextBlock } from '../../../core/matching/find-terms.ts';

/** What is met in each block of a page, by entries without senses. */
export const findHits = (entries: readonly Entry[], blocks: readonly TextBlock[]): readonly (readonly TermHit[])[] =>
  createTermFinder(compileLexicon(entries))(blocks);

/** Entries of the hits that only one of two readings of the same blocks has. */
export function differingEntries(
  some: readonly (readonly TermHit[])[],
  others: readonly (readonly TermHit[])[],
): Set<string> {
  const differing = new Set<string>();
  for (const [block, hits] of some.entries()) {
    const other = others[block] ?? [];
    for (const hit of onlyIn(hits, other)) differing.add(hit.entry);
    for (const hit of onlyIn(other, hits)) differing.add(hit.entry);
  }
  return differing;
}

function onlyIn(hits: readonly TermHit[], others: readonly TermHit[]): readonly TermHit[] {
  const known = new Set(others.map(keyOf));
  return hits.filter((hit) => !known.has(keyOf(hit)));
}

const keyOf = ({ start, end, entry }: TermHit): string => `${start} ${end} ${entry}`;
