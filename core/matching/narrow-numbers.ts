/** Whole numbers from 0, in 16 bits each where all of them fit: half the memory, and the way to a page is half as long. */
export type NarrowNumbers = Uint16Array | Int32Array;

/** Numbers that follow the given ones may be 0, to fill up words of 32 bits. */
export function narrow(numbers: readonly number[]): NarrowNumbers {
  if (numbers.some((number) => number > 0xffff)) return Int32Array.from(numbers);
  const narrowed = new Uint16Array(2 * Math.ceil(numbers.length / 2));
  narrowed.set(numbers);
  return narrowed;
}
