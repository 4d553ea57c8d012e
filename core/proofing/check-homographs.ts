import type { Entry } from '../entry/entry.ts';
import { termsOfEntry } from '../entry/entry-terms.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';
import { compileLexicon } from '../matching/compile-lexicon.ts';
import { createTermExplainer } from '../matching/explain-terms.ts';

/**
 * Terms that spell a term of another entry, inflected or with another spelling too (*A/B tests*, *test A/B*). That is
 * fine where one of the two says that it knows, by a false friend or a contrast. Told once for each pair of entries, at
 * the later one.
 */
export function checkHomographs(located: readonly LocatedEntry[]): Problem[] {
  const current = located.filter(({ entry }) => entry.status !== 'deprecated');
  const order = new Map(current.map((one, index) => [one.entry.id as string, { ...one, index }]));
  const explain = createTermExplainer(compileLexicon(current.map(({ entry }) => entry)));
  const told = new Set<string>();
  return current.flatMap(({ entry }) => {
    const terms = termsOfEntry(entry);
    return explain(terms).flatMap((senses, at) =>
      senses.flatMap(({ start, end, entry: id, reason }) => {
        const { text } = terms[at]!;
        const other = order.get(id);
        const isWhole = start === 0 && end === text.length && (reason === 'certain' || reason === 'weighed');
        if (!isWhole || !other || id === entry.id || areDistinguished(entry, other.entry)) return [];
        const pair = [entry.id, id].sort().join(' ');
        if (told.has(pair)) return [];
        told.add(pair);
        const own = order.get(entry.id)!;
        const [first, later] = own.index < other.index ? [own, other] : [other, own];
        return [describeProblem(later.placeOf([]), 'homograph', { value: `« ${text} » (${first.entry.id})` })];
      }),
    );
  });
}

function areDistinguished(a: Entry, b: Entry): boolean {
  const names = (from: Entry, to: Entry) =>
    from.relations?.contrast?.includes(to.id) || from.relations?.falseFriend?.some(({ entry }) => entry === to.id);
  return Boolean(names(a, b) || names(b, a));
}
