type Place = { readonly start: number; readonly end: number };

/**
 * Places of a text as they are after an edit: those before it stay, those behind it move, those that it touches are gone.
 * Offsets are UTF-16 code units.
 */
export function placesAfterEdit<Kept extends Place>(places: readonly Kept[], before: string, after: string): Kept[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const moved = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= head) return place;
    if (place.start < before.length - tail) return [];
    return { ...place, start: place.start + moved, end: place.end + moved };
  });
}
