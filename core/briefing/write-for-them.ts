import type { DocumentText } from '../documents/document-text.ts';
import type { Entry } from '../entry/entry.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import type { Role } from '../entry/reader.ts';
import { findExplainedTerms, type ExplainedTerm, type ExplanationKind } from './explained-terms.ts';
import { glossOf } from './gloss.ts';
import { needsExplaining } from './term-uses.ts';

/** Terms of a draft, in reading order; offsets are UTF-16 code units into its text. */
export type DraftHit = { readonly entry: EntryId; readonly start: number; readonly end: number };

export type Draft = {
  readonly document: DocumentText;
  readonly hits: readonly DraftHit[];
  /** In which it is written. */
  readonly language: Language;
  readonly entries: ReadonlyMap<string, Entry>;
};

/** A term that the readers may not know and the draft does not explain. */
export type UnexplainedTerm = {
  readonly entry: Entry;
  /** As it is written where it stands first. */
  readonly surface: string;
  readonly places: readonly DraftHit[];
  /** To be put in after the first occurrence, space and parentheses included, in the draft’s language. */
  readonly gloss: string;
  /** The same in the readers’ own words, a sentence or more; null where they stand on both sides. */
  readonly inTheirWords: string | null;
};

export type ExplainedDraftTerm = {
  readonly entry: Entry;
  readonly kind: ExplanationKind;
  readonly count: number;
  /** The occurrence that is explained. */
  readonly start: number;
  readonly end: number;
  /** Where it stands first; before `start` where the explanation comes late. */
  readonly first: number;
};

export type DraftReview = {
  /** Each once, in the order in which they come. */
  readonly unexplained: readonly UnexplainedTerm[];
  readonly explained: readonly ExplainedDraftTerm[];
};

/** What in a draft has to be explained to its readers. */
export function reviewDraft(draft: Draft, readers: Role): DraftReview {
  const explained = findExplainedTerms(blocksOf(draft));
  const unexplained: UnexplainedTerm[] = [];
  const alreadyExplained: ExplainedDraftTerm[] = [];
  for (const [id, places] of Map.groupBy(draft.hits, ({ entry }) => entry)) {
    const entry = draft.entries.get(id);
    if (!entry || !needsExplaining(entry, readers)) continue;
    const found = explained.get(id);
    const place = found ? placeInDraft(draft, found) : glossedPlace(entry, places, draft);
    if (place) {
      const { start, end } = place;
      const kind = found?.kind ?? 'parentheses';
      alreadyExplained.push({ entry, kind, count: places.length, start, end, first: places[0]!.start });
    } else unexplained.push(describeUnexplained(entry, places, { draft, readers }));
  }
  return { unexplained, explained: alreadyExplained };
}

/** The draft with glosses put in after the first occurrence of each of the terms. */
export function insertGlosses(text: string, terms: readonly Pick<UnexplainedTerm, 'places' | 'gloss'>[]): string {
  const last = terms.toSorted((a, b) => b.places[0]!.end - a.places[0]!.end);
  return last.reduce(
    (draft, { places: [first], gloss }) => draft.slice(0, first!.end) + gloss + draft.slice(first!.end),
    text,
  );
}

function blocksOf({ document, hits }: Draft) {
  let at = 0;
  return document.blocks.map(({ start, readable }) => {
    const inBlock: DraftHit[] = [];
    for (; at < hits.length && hits[at]!.start < start + readable.length; at++)
      inBlock.push({ ...hits[at]!, start: hits[at]!.start - start, end: hits[at]!.end - start });
    return { text: readable, hits: inBlock };
  });
}

function placeInDraft({ document }: Draft, { block, start, end }: ExplainedTerm) {
  const from = document.blocks[block]!.start;
  return { start: from + start, end: from + end };
}

/** The occurrence that one of our own glosses follows, which may be longer than what is usual in parentheses. */
const glossedPlace = (entry: Entry, places: readonly DraftHit[], { document: { text }, language }: Draft) =>
  places.find(({ start, end }) => text.startsWith(inParentheses(entry, text.slice(start, end), language), end));

const inParentheses = (entry: Entry, surface: string, language: Language): string =>
  ` (${glossOf(entry, surface, language)})`;

type Wanted = { readonly draft: Draft; readonly readers: Role };

function describeUnexplained(
  entry: Entry,
  places: readonly DraftHit[],
  { draft: { document, language }, readers }: Wanted,
): UnexplainedTerm {
  const surface = document.text.slice(places[0]!.start, places[0]!.end);
  return {
    entry,
    surface,
    places,
    gloss: inParentheses(entry, surface, language),
    inTheirWords: readers === 'both' ? null : (entry.bridge[readers]?.[language] ?? null),
  };
}
