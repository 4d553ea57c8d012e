import type { Entry } from '../entry/entry.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry } from '../entry/read-glossary.ts';

/** Relations that contradict one another. Whether their ends exist is `checkEntries`’ to say. */
export function checkRelations(located: readonly LocatedEntry[]): Problem[] {
  const broader = broaderOf(located.map(({ entry }) => entry));
  return located.flatMap((one) => [...relatedTwice(one), ...broaderCircle(one, broader)]);
}

function relatedTwice({ entry: { relations = {} }, placeOf }: LocatedEntry): Problem[] {
  const { broader = [], narrower = [], related = [], contrast = [] } = relations;
  const ids = [...broader, ...narrower, ...related, ...contrast];
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((value) => describeProblem(placeOf(['relations']), 'related-twice', { value }));
}

/** Both ways of writing it: `broader` here, `narrower` there. */
function broaderOf(entries: readonly Entry[]): Map<string, Set<string>> {
  const broader = new Map<string, Set<string>>(entries.map(({ id }) => [id, new Set()]));
  for (const { id, relations = {} } of entries) {
    for (const above of relations.broader ?? []) broader.get(id)?.add(above);
    for (const below of relations.narrower ?? []) broader.get(below)?.add(id);
  }
  return broader;
}

function broaderCircle({ entry, placeOf }: LocatedEntry, broader: ReadonlyMap<string, Set<string>>): Problem[] {
  const way = wayBack(entry.id, broader);
  return way
    ? [describeProblem(placeOf(['relations']), 'broader-than-itself', { value: [...way, entry.id].join(' → ') })]
    : [];
}

/** The ids from an entry by ever broader ones back to it, or null. */
function wayBack(start: string, broader: ReadonlyMap<string, Set<string>>): string[] | null {
  const seen = new Set<string>();
  const ways: string[][] = [[start]];
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const above of broader.get(way.at(-1)!) ?? []) {
      if (above === start) return way;
      if (seen.has(above)) continue;
      seen.add(above);
      ways.push([...way, above]);
    }
  }
  return null;
}
