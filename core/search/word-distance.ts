/** How many slips a word of that length may hold and still be meant: none in a short word, which would become another. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The same for a whole term, where no word of it is too short to hold one. */
export const slipsInTerm = (length: number): number => (length < 5 ? 1 : length < 18 ? 2 : 3);

/** Longer texts are compared by their beginnings. */
const LONGEST = 127;
/** The row that is being filled and the two before it, in turn. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

/**
 * Slips between two words: letters put in, left out, replaced, or two neighbours swapped (the optimal string alignment
 * distance, Damerau 1964). More than `limit` is told as `limit + 1`.
 */
export function wordDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const [height, width] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  let [beforeLast, last, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    const least = fillRow({ a, b, row, width }, beforeLast, last, current);
    if (least > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[width]!, limit + 1);
}

type Row = { readonly a: string; readonly b: string; readonly row: number; readonly width: number };

/** Fills `current` from the two rows before it; returns its least value. */
function fillRow({ a, b, row, width }: Row, beforeLast: Uint8Array, last: Uint8Array, current: Uint8Array): number {
  const letter = a.charCodeAt(row - 1);
  const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
  current[0] = row;
  let least = row;
  for (let column = 1; column <= width; column++) {
    const other = b.charCodeAt(column - 1);
    let best = last[column - 1]! + (letter === other ? 0 : 1);
    if (last[column]! + 1 < best) best = last[column]! + 1;
    if (current[column - 1]! + 1 < best) best = current[column - 1]! + 1;
    const isSwap = column > 1 && other === letterBefore && letter === b.charCodeAt(column - 2);
    if (isSwap && beforeLast[column - 2]! + 1 < best) best = beforeLast[column - 2]! + 1;
    current[column] = best;
    if (best < least) least = best;
  }
  return least;
}
