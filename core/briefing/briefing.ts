import type { Side } from '../entry/discipline.ts';
import type { Entry } from '../entry/entry.ts';
import { relatedIds } from '../entry/entry-card.ts';
import type { IsSilent } from '../entry/marking.ts';
import { sideOfReader, type Reader } from '../entry/reader.ts';
import { measureHeaviness, type Heaviness } from './heaviness.ts';
import { isForeignTo, type TermUse, type UsedTerms } from './term-uses.ts';

/** How well a reader knows an entry. */
export type Knowledge = 'unknown' | 'learning' | 'known';

/** Why a term matters, with its part of the weight. */
export type BriefingReason =
  | { readonly kind: 'other-side' | 'shared' | 'unknown' | 'learning'; readonly weight: number }
  | { readonly kind: 'frequent'; readonly weight: number; readonly count: number }
  /** `parts`: in how many tenths of the text; `related`: how many other terms of the text it is tied to. */
  | { readonly kind: 'central'; readonly weight: number; readonly parts: number; readonly related: number };

export type BriefingTerm = {
  readonly entry: Entry;
  readonly count: number;
  /** Where it stands first, in the unit of the uses. */
  readonly start: number;
  /** The sum of its reasons. */
  readonly weight: number;
  readonly reasons: readonly BriefingReason[];
  /** In the reader’s language. */
  readonly term: string;
  readonly meaning: string;
  /** In the words of the reader’s own side; null for who stands on both, or where it is their own word. */
  readonly inOwnWords: string | null;
};

export type Briefing = {
  /** Those that the reader does not know, the weightiest first. */
  readonly terms: readonly BriefingTerm[];
  /** How many more are in the text that the reader knows. */
  readonly known: number;
  /** How many more there are that the reader does not want explained. */
  readonly silent: number;
  readonly words: number;
  readonly heaviness: Readonly<Record<Side, Heaviness>>;
};

// What is not said in one's own trade and not known outweighs what is only frequent: a word that one knows does not
// hinder however often it comes. No reason alone brings a term to the top of a long list.
const OTHER_SIDE = 3;
const SHARED = 1.5;
const UNKNOWN = 2;
const LEARNING = 1;
/** Each doubling of the count adds one, up to this. */
const MOST_FREQUENT = 3;
const ALL_OVER = 2;
/** This much for each related term, up to one. */
const RELATED = 0.25;
const PARTS = 10;

type Asked = {
  readonly reader: Reader;
  readonly knowledgeOf?: (entry: string) => Knowledge;
  /** What the reader has silenced, such as the words of their own side. */
  readonly isSilent?: IsSilent;
};

/** The terms of a text that matter most to a reader, and how heavy the text is for each side. */
export function briefReader(
  used: UsedTerms,
  { reader, knowledgeOf = () => 'unknown', isSilent = () => false }: Asked,
): Briefing {
  const byEntry = Map.groupBy(used.uses, ({ entry }) => entry);
  const isKnown = (entry: string) => knowledgeOf(entry) === 'known';
  const isQuiet = ({ id, discipline }: Entry) => !isKnown(id) && isSilent(id, discipline);
  const terms = [...byEntry].flatMap(([id, uses]) => {
    const entry = used.entries.get(id);
    if (!entry || isKnown(id) || isQuiet(entry)) return [];
    const reasons = [
      ...sideReasons(entry, reader),
      ...knowledgeReasons(knowledgeOf(id)),
      ...frequencyReasons(uses.length),
      ...centralReasons(entry, uses, { end: used.end, found: byEntry }),
    ];
    return [describeTerm(entry, uses, { reasons, reader })];
  });
  return {
    terms: terms.sort((a, b) => b.weight - a.weight || a.start - b.start),
    known: [...byEntry.keys()].filter(isKnown).length,
    silent: [...byEntry.keys()].filter((id) => used.entries.has(id) && isQuiet(used.entries.get(id)!)).length,
    words: used.words,
    heaviness: measureHeaviness(used),
  };
}

/** The same terms as they come in the text. */
export const inReadingOrder = (terms: readonly BriefingTerm[]): BriefingTerm[] =>
  terms.toSorted((a, b) => a.start - b.start);

type Found = { readonly reasons: readonly BriefingReason[]; readonly reader: Reader };

function describeTerm(entry: Entry, uses: readonly TermUse[], { reasons, reader }: Found): BriefingTerm {
  const side = sideOfReader(reader);
  const { term, definition } = entry[reader.language];
  return {
    entry,
    count: uses.length,
    start: uses[0]!.start,
    weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons,
    term,
    meaning: definition,
    inOwnWords: (side && entry.bridge[side]?.[reader.language]) ?? null,
  };
}

function sideReasons(entry: Entry, reader: Reader): BriefingReason[] {
  const side = sideOfReader(reader);
  if (entry.discipline === 'both') return [{ kind: 'shared', weight: SHARED }];
  return side && isForeignTo(entry, side) ? [{ kind: 'other-side', weight: OTHER_SIDE }] : [];
}

function knowledgeReasons(knowledge: Knowledge): BriefingReason[] {
  if (knowledge === 'known') return [];
  return [{ kind: knowledge, weight: knowledge === 'unknown' ? UNKNOWN : LEARNING }];
}

const frequencyReasons = (count: number): BriefingReason[] =>
  count > 1 ? [{ kind: 'frequent', count, weight: Math.min(MOST_FREQUENT, Math.log2(count)) }] : [];

type Whole = { readonly end: number; readonly found: ReadonlyMap<string, unknown> };

function centralReasons(entry: Entry, uses: readonly TermUse[], { end, found }: Whole): BriefingReason[] {
  const partOf = ({ start }: TermUse) => Math.min(PARTS - 1, Math.floor((start / Math.max(1, end)) * PARTS));
  const parts = new Set(uses.map(partOf)).size;
  const related = relatedIds(entry).filter((id) => found.has(id)).length;
  const weight = (ALL_OVER * (parts - 1)) / (PARTS - 1) + Math.min(1, RELATED * related);
  return weight > 0 ? [{ kind: 'central', weight, parts, related }] : [];
}
