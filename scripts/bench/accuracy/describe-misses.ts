import type { JudgedText } from './judge-text.ts';

const LONGEST_LIST = 25;

type Group = { readonly name: string; readonly texts: readonly JudgedText[] };

/** What is missed and what is marked wrongly, most frequent first. Of held-out texts nothing is told: nobody shall tune on them. */
export function describeMisses(groups: readonly Group[]): string {
  return groups
    .flatMap(({ name, texts }) => {
      const tuned = texts.filter(({ source }) => !source.isHeldOut);
      return [
        ...list(`${name}: covered lemmas that were missed`, missedLemmas(tuned)),
        ...list(`${name}: trap words that were marked`, markedTraps(tuned)),
        ...list(`${name}: marks that match nothing`, unmatchedSurfaces(tuned)),
      ];
    })
    .join('\n');
}

const missedLemmas = (texts: readonly JudgedText[]): string[] =>
  texts.flatMap(({ source, occurrences }) =>
    occurrences
      .filter(({ isCovered, isFound }) => isCovered && !isFound)
      .map(({ term }) => `${source.language}  ${term.lemma}`),
  );

const markedTraps = (texts: readonly JudgedText[]): string[] =>
  texts.flatMap(({ source, traps }) =>
    traps.filter(({ isMarked }) => isMarked).map(({ surface }) => `${source.language}  ${surface.toLowerCase()}`),
  );

const unmatchedSurfaces = (texts: readonly JudgedText[]): string[] =>
  texts
    .filter(({ source }) => !source.isTrapText)
    .flatMap(({ source, unmatched }) => unmatched.map((surface) => `${source.language}  ${surface}`));

function list(title: string, keys: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, LONGEST_LIST);
  return ['', `${title} (${keys.length})`, ...rows.map(([key, times]) => `${String(times).padStart(5)}  ${key}`)];
}
