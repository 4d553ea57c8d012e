// Apart from who takes them: the browser’s own calls are nothing to the scripts that hand over.

/** The scripts of a page beside the content script, by the names of their files. */
export type PartsName = 'page-parts' | 'late-parts';

/** Where the scripts of a page find each other: in the world that they share, which the page does not see. */
export type World = { passerelleParts?: { [Name in PartsName]?: unknown } };

export function handOverParts(name: PartsName, parts: object): void {
  ((globalThis as World).passerelleParts ??= {})[name] = parts;
}
