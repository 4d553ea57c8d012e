import type { SearchableEntry } from '../../../core/search/term-index.ts';
import { termsInLanguage } from '../../../core/entry/entry-terms.ts';
import { LANGUAGES, otherLanguage, type Language } from '../../../core/entry/language.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { tellingWords } from '../../../core/search/query-words.ts';
import { createRandom, pick, type Random } from '../random.ts';

/** What somebody types who wants an entry. `wanted`: the entries that bear the term it was made of. */
export type GeneratedQuery = {
  readonly kind: QueryKind;
  readonly query: string;
  readonly language: Language;
  readonly wanted: ReadonlySet<string>;
};

type Asked = { readonly text: string; readonly language: Language };
type Change = (asked: Asked, random: Random) => string | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** How a term becomes a query; null where it cannot. */
const CHANGES = {
  exact: ({ text }) => text,
  'one slip': ({ text }, random) => (text.length < 6 ? null : slip(text, random)),
  'two slips': ({ text }, random) => (text.length < 12 ? null : slip(slip(text, random), random)),
  'no accents': ({ text }) => (/\p{Ll}\p{Mn}/u.test(text.normalize('NFD')) ? foldWords(text).join(' ') : null),
  beginning: ({ text }, random) =>
    text.length < 6 ? null : text.slice(0, Math.ceil(text.length * (0.6 + 0.3 * random()))),
  'words swapped': ({ text }, random) => swapped(text, random),
  'other language': ({ text }) => text,
  inflected: ({ text, language }) => plural(text, language),
} as const satisfies Record<string, Change>;

export type QueryKind = keyof typeof CHANGES;
export const QUERY_KINDS = Object.keys(CHANGES) as QueryKind[];

/** As many queries of each kind, from terms of all types in both languages; the same for the same glossary. */
export function generateQueries(entries: readonly SearchableEntry[], count: number): GeneratedQuery[] {
  const random = createRandom(600);
  const bearers = bearersOf(entries);
  const terms = entries.flatMap((entry) =>
    LANGUAGES.flatMap((language) =>
      termsInLanguage(entry, language)
        .filter(({ type }) => type !== 'verb')
        .map(({ text }) => ({ text, language })),
    ),
  );
  return QUERY_KINDS.flatMap((kind) => {
    const queries: GeneratedQuery[] = [];
    while (queries.length < count / QUERY_KINDS.length) {
      const asked = pick(random, terms);
      const query = CHANGES[kind](asked, random);
      if (query === null) continue;
      const language = kind === 'other language' ? otherLanguage(asked.language) : asked.language;
      queries.push({ kind, query, language, wanted: bearers.get(foldWords(asked.text).join(' '))! });
    }
    return queries;
  });
}

function bearersOf(entries: readonly SearchableEntry[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const { text } of LANGUAGES.flatMap((language) => termsInLanguage(entry, language))) {
      const key = foldWords(text).join(' ');
      bearers.set(key, (bearers.get(key) ?? new Set()).add(entry.id));
    }
  return bearers;
}

/** A letter left out, doubled, replaced, or swapped with the next one; the first stays, as it mostly does. */
function slip(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + letter + letter + next + after;
    case 2:
      return before + pick(random, LETTERS) + next + after;
    default:
      return before + next + letter + after;
  }
}

function swapped(text: string, random: Random): string | null {
  const words = tellingWords(foldWords(text));
  if (words.length < 2) return null;
  const at = Math.floor(random() * (words.length - 1));
  return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
}

/** Of the first word in French, which heads the term, of the last in English; null where there may be none. */
function plural(text: string, language: Language): string | null {
  const head = language === 'fr' ? text.split(' ')[0]! : text;
  if (/[sxzy]$/u.test(head) || /\p{Lu}{2}|\d$/u.test(text)) return null;
  if (language === 'en') return `${text}s`;
  const words = text.split(' ');
  return words.length > 1 ? `${words[0]}s ${words.slice(1).join(' ')}` : `${text}s`;
}
