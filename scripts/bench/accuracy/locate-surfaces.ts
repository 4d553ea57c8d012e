/** UTF-16 code units, the end excluded. */
export type Span = { readonly start: number; readonly end: number };

export type Located<Item> = Span & { readonly item: Item };

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Bare web addresses: nothing counts in them. */
export const addressesIn = (text: string): Span[] =>
  [...text.matchAll(/https?:\/\/[^\s)>\]"']+/gu)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));

/** Where the surfaces occur as whole words in exactly this case, by position. Longest first: none counts inside another. */
export function locateSurfaces<Item extends { readonly surface: string }>(
  text: string,
  items: readonly Item[],
): Located<Item>[] {
  const found = items.flatMap((item) =>
    [...text.matchAll(patternOf(item.surface))].map(({ 0: match, index }): Located<Item> => ({
      start: index,
      end: index + match.length,
      item,
    })),
  );
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const addresses = addressesIn(text);
  const kept: Located<Item>[] = [];
  for (const place of found) if (![...addresses, ...kept].some((taken) => overlap(taken, place))) kept.push(place);
  return kept.sort((a, b) => a.start - b.start);
}

/** Words of a text as the corpus counts them, addresses left out. */
export function countWords(text: string): number {
  let plain = text;
  for (const { start, end } of addressesIn(text))
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Any white space stands for a space, `'` and `’` for each other. */
function patternOf(surface: string): RegExp {
  const words = surface
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/['’]/gu, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}_])${words.join('\\s+')}(?![\\p{L}\\p{N}_])`, 'gu');
}
