import { CONFIG_FILE, readGlossary, type LocatedEntry } from '../core/entry/read-glossary.ts';

type Read = { readonly text: string; readonly located: LocatedEntry | null };

/** The valid entries of a glossary’s files. Reading all of them takes a second or two: only what has changed is read. */
export class EntryCache {
  #config = '';
  #read = new Map<string, Read>();

  /** `files`: texts by path, the configuration included. */
  located(files: ReadonlyMap<string, string>): LocatedEntry[] {
    const config = files.get(CONFIG_FILE) ?? '';
    if (config !== this.#config) this.#read.clear();
    this.#config = config;
    const changed = [...files].filter(([path, text]) => this.#read.get(path)?.text !== text);
    const reading = readGlossary([
      { path: CONFIG_FILE, text: config },
      ...changed.filter(([path]) => path !== CONFIG_FILE).map(([path, text]) => ({ path, text })),
    ]);
    const byPath = new Map(reading.located.map((one) => [one.placeOf([]).file, one]));
    for (const [path, text] of changed) this.#read.set(path, { text, located: byPath.get(path) ?? null });
    for (const path of this.#read.keys()) if (!files.has(path)) this.#read.delete(path);
    return [...this.#read.values()].flatMap(({ located }) => located ?? []);
  }
}
