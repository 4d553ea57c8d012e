/** Where in a sorted list of texts those that begin so stand: the first, and the one after the last. */
export function rangeOfPrefix(textAt: (place: number) => string, count: number, prefix: string): [number, number] {
  return [firstFrom(textAt, count, prefix), firstFrom(textAt, count, `${prefix}\uffff`)];
}

function firstFrom(textAt: (place: number) => string, count: number, text: string): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
