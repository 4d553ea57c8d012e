import { EntryId } from './ids.ts';

const MAX_ID = 60;

/** A readable id for a term: `Taux de conversion` → `taux-de-conversion`. Empty where no letter of it is Latin. */
export function idFromTerm(term: string): string {
  const words = term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/['’]/gu, ' ')
    .match(/[a-z0-9]+/gu);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word.slice(0, MAX_ID) : `${id}-${word}`;
    if (longer.length > MAX_ID) break;
    id = longer;
  }
  return id;
}

/** Ids that nobody has. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The number at which to go on looking, so that a thousand equal terms are not a million looks. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id, or the first of `id-2`, `id-3`… that is free; from then on it is taken. */
  take(id: string, isFree: (id: string) => boolean = () => true): EntryId {
    let found = id;
    let number = this.#next.get(id) ?? 2;
    while (this.#taken.has(found) || !isFree(found)) {
      const ending = `-${number}`;
      found = id.slice(0, MAX_ID - ending.length).replace(/-$/u, '') + ending;
      number++;
    }
    this.#next.set(id, number);
    this.#taken.add(found);
    return EntryId.parse(found);
  }
}
