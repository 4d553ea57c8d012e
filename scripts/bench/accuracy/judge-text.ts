import type { Discipline } from '../../../core/entry/discipline.ts';
import type { Language } from '../../../core/entry/language.ts';
import { addressesIn, countWords, locateSurfaces, overlap, type Span } from './locate-surfaces.ts';

/** What stands in a text under one spelling. Neutral is neither wanted nor wrong. */
export type Annotation = WantedTerm | TrapWord | { readonly kind: 'neutral'; readonly surface: string };

export type WantedTerm = {
  readonly kind: 'wanted';
  readonly surface: string;
  readonly lemma: string;
  /** Comparable forms: an entry with one of them is the right one. */
  readonly accepted: readonly string[];
  /** 1: any glossary of the trade must have it. */
  readonly importance: 1 | 2;
  readonly discipline: Discipline | null;
};

type TrapWord = { readonly kind: 'trap'; readonly surface: string };

export type AnnotatedText = {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  /** A text without any jargon. Marks in it are counted where they lie on a trap, and not as unmatched. */
  readonly isTrapText: boolean;
  /** Kept apart: nobody looks at what is missed in it. */
  readonly isHeldOut: boolean;
  readonly annotations: readonly Annotation[];
};

/** A highlighted stretch. `terms`: comparable forms of every term of its entry. */
export type Mark = Span & { readonly terms: ReadonlySet<string> };

export type Occurrence = { readonly term: WantedTerm; readonly isFound: boolean; readonly isCovered: boolean };

export type JudgedText = {
  readonly source: AnnotatedText;
  readonly words: number;
  readonly occurrences: readonly Occurrence[];
  readonly traps: readonly { readonly surface: string; readonly isMarked: boolean }[];
  /** Surfaces of marks that overlap nothing annotated. */
  readonly unmatched: readonly string[];
};

/**
 * Every annotated occurrence and every mark of one text. An occurrence is found where a mark overlaps it whose entry
 * lists the lemma or a synonym. `covered` are comparable forms of all terms of the glossary.
 */
export function judgeText(source: AnnotatedText, marks: readonly Mark[], covered: ReadonlySet<string>): JudgedText {
  const { text, annotations } = source;
  const located = locateSurfaces(text, annotations);
  const addresses = addressesIn(text);
  const usable = marks.filter((mark) => !addresses.some((address) => overlap(address, mark)));
  const occurrences: Occurrence[] = [];
  const traps: { surface: string; isMarked: boolean }[] = [];
  for (const place of located) {
    const { item } = place;
    const over = usable.filter((mark) => overlap(mark, place));
    if (item.kind === 'trap') traps.push({ surface: item.surface, isMarked: over.length > 0 });
    if (item.kind !== 'wanted') continue;
    const isFound = over.some(({ terms }) => item.accepted.some((form) => terms.has(form)));
    occurrences.push({ term: item, isFound, isCovered: item.accepted.some((form) => covered.has(form)) });
  }
  const unmatched = usable
    .filter((mark) => !located.some((place) => overlap(place, mark)))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').toLowerCase());
  return { source, words: countWords(text), occurrences, traps, unmatched };
}
