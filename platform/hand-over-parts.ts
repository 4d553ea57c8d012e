// Apart from who takes it: the browser’s own calls are nothing to the second script of a page.

/** Where the two scripts of a page find each other: in the world that they share, which the page does not see. */
export const KEY = 'passerelleParts';
export type World = { [KEY]?: unknown };

export function handOverParts(parts: object): void {
  (globalThis as World)[KEY] = parts;
}
