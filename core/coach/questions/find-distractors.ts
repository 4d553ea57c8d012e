import type { Entry } from '../../entry/entry.ts';
import { termsInLanguage } from '../../entry/entry-terms.ts';
import type { EntryId } from '../../entry/ids.ts';
import type { Language } from '../../entry/language.ts';
import { shuffle, type Random } from '../seeded-random.ts';

/** The entries among which questions find their wrong answers. */
export type QuestionBook = {
  readonly byId: ReadonlyMap<EntryId, Entry>;
  readonly byDomain: ReadonlyMap<string, readonly Entry[]>;
};

export function createQuestionBook(entries: readonly Entry[]): QuestionBook {
  const current = entries.filter(({ status }) => status !== 'deprecated');
  return {
    byId: new Map(current.map((entry) => [entry.id, entry])),
    byDomain: Map.groupBy(current, ({ domain }) => domain as string),
  };
}

/** `strict`: what fits a gap may be anything related, so that nothing related is offered. */
type Wanted = {
  readonly language: Language;
  readonly howMany: number;
  readonly isStrict: boolean;
  readonly random: Random;
};

/** How many of the nearest the wrong answers are drawn from: enough that a question does not always look the same. */
const NEAREST = 9;

/**
 * Wrong answers to a question about an entry: of its domain, the nearest in meaning first drawn, none of which could be
 * right too. Fewer than wanted where the domain has no more.
 */
export function findDistractors(entry: Entry, book: QuestionBook, wanted: Wanted): Entry[] {
  const { language, howMany, isStrict, random } = wanted;
  const kin = kinOf(entry, isStrict);
  const own = namesOf(entry, language);
  const words = wordsOf(entry, language);
  const candidates = (book.byDomain.get(entry.domain) ?? [])
    .filter((other) => other.id !== entry.id && !kin.has(other.id) && !kinOf(other, isStrict).has(entry.id))
    .filter((other) => !sharesName(own, other, language) && other[language].definition !== entry[language].definition)
    .map((other) => ({ other, nearness: nearnessOf(words, entry, other, language) }));
  candidates.sort((a, b) => b.nearness - a.nearness || (a.other.id < b.other.id ? -1 : 1));
  const chosen: Entry[] = [];
  for (const { other } of shuffle(candidates.slice(0, NEAREST), random)) {
    if (chosen.length === howMany) break;
    // Two wrong answers that read the same would give themselves away.
    if (!chosen.some((one) => sharesName(namesOf(one, language), other, language))) chosen.push(other);
  }
  return chosen;
}

/** Entries that may be as right as the entry itself: what it is a kind of, its kinds, what replaces it. */
function kinOf({ relations, replacedBy }: Entry, isStrict: boolean): ReadonlySet<EntryId> {
  const { broader = [], narrower = [], related = [], contrast = [] } = relations ?? {};
  const looser = isStrict ? [...related, ...contrast] : [];
  return new Set([...broader, ...narrower, ...looser, ...(replacedBy ? [replacedBy] : [])]);
}

export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const namesOf = (entry: Entry, language: Language): ReadonlySet<string> =>
  new Set(termsInLanguage(entry, language).map(({ text }) => foldName(text)));

const sharesName = (names: ReadonlySet<string>, other: Entry, language: Language): boolean =>
  termsInLanguage(other, language).some(({ text }) => names.has(foldName(text)));

/** Longer words of the definition and the term: short ones are said of everything. */
const wordsOf = (entry: Entry, language: Language): ReadonlySet<string> =>
  new Set(
    foldName(`${entry[language].term} ${entry[language].definition}`)
      .split(' ')
      .filter((word) => word.length > 4),
  );

function nearnessOf(words: ReadonlySet<string>, entry: Entry, other: Entry, language: Language): number {
  const shared = [...wordsOf(other, language)].filter((word) => words.has(word)).length;
  const { contrast = [], related = [], broader = [] } = entry.relations ?? {};
  const isTold = contrast.includes(other.id) || related.includes(other.id) ? 3 : 0;
  const haveParent = (other.relations?.broader ?? []).some((parent) => broader.includes(parent)) ? 2 : 0;
  return shared + isTold + haveParent;
}
