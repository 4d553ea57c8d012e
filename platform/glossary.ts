import { browser } from '#imports';
import type { LearningPath } from '../core/coach/learning-path.ts';
import { summariseDomains, type DomainSummary } from '../core/entry/domain-summary.ts';
import type { EntryCard, EntryOrigin } from '../core/entry/entry-card.ts';
import type { Entry } from '../core/entry/entry.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { createLookUp, type EntryLookUp } from '../core/entry/look-up.ts';
import { contentOf, type EntryContent } from '../core/entry/draft.ts';
import { createSearch, type SearchGlossary } from '../core/search/search-glossary.ts';
import { createDuplicateFinder, type FindDuplicates } from '../core/team-glossary/find-duplicates.ts';
import { changersOf, mergeLayers, type MergedGlossary, type Provenance } from '../core/team-glossary/layers.ts';
import type { Manifest, Shard } from '../core/team-glossary/manifest.ts';
import { mergeDomains } from '../core/team-glossary/merged-domains.ts';
import { loadPersonalLayer, type PersonalLayer } from './contributing/personal-item.ts';
import { loadLayers, namePublications, type SourceLayer } from './sources/load-layers.ts';

/** All glossaries of the reader as the background holds them, loaded on first need: a worker that sleeps forgets them. */
export type Glossary = EntryLookUp & {
  /** With those of private sources. */
  readonly entries: readonly Entry[];
  /** Those that have no gaps: what a question can be asked about. */
  readonly wholeEntries: readonly Entry[];
  readonly domains: DomainSummary[];
  readonly search: SearchGlossary;
  /** Whether an entry, or anything in it, is of a private source. */
  readonly isPrivate: (id: EntryId) => boolean;
  /** Private sources, with the sites on which their terms are marked. */
  readonly privateSources: readonly { readonly source: string; readonly sites: readonly string[] }[];
  /** The publications that it is made of (`namePublications`). */
  readonly publications: string;
  /** What is marked where some private sources are: those of the others are left out. `own`: which entries are private. */
  readonly entriesFor: (privateSources: readonly string[]) => MarkedEntries;
  readonly isPersonal: (id: EntryId) => boolean;
  /** An entry without what the reader has made of it for themselves; null where there is none. */
  readonly below: (id: EntryId) => EntryBelow | null;
  readonly findDuplicates: FindDuplicates;
};

/**
 * `isElsewhere`: another glossary keeps it than that of the reader’s team. `isOverridden`: a source has changed fields of
 * it.
 */
export type EntryBelow = Pick<Entry, 'id' | 'domain' | 'discipline'> & {
  readonly content: EntryContent;
  readonly isElsewhere: boolean;
  readonly isOverridden: boolean;
};

type MarkedEntries = { readonly entries: readonly Entry[]; readonly own: readonly EntryId[] };

let loading: Promise<Glossary> | null = null;

export function loadGlossary(): Promise<Glossary> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** To be called when another publication of a source is in use, or a source came or went. */
export function forgetGlossary(): void {
  loading = null;
}

let loadingPaths: Promise<readonly LearningPath[]> | null = null;

/** The learning paths of the built-in glossary, by id. */
export function loadPaths(): Promise<readonly LearningPath[]> {
  loadingPaths ??= readPackaged<readonly LearningPath[]>('paths.json').catch((error: unknown) => {
    loadingPaths = null;
    throw error;
  });
  return loadingPaths;
}

/** Never another one while the extension runs. */
let builtIn: Promise<SourceLayer> | null = null;

async function load(): Promise<Glossary> {
  builtIn ??= loadBuiltIn().catch((error: unknown) => {
    builtIn = null;
    throw error;
  });
  const [packaged, sources, personal] = await Promise.all([builtIn, loadLayers(), loadPersonalLayer()]);
  const layers: readonly SourceLayer[] = [packaged, ...sources, ...(personal.entries.length > 0 ? [personal] : [])];
  const merged = mergeLayers(layers);
  const { filled } = personal;
  const domains = mergeDomains(layers.map((layer) => layer.domains));
  let search: SearchGlossary | null = null;
  const shared = new Set(sources.flatMap((source) => source.domains.map(({ id }) => id)));
  let findDuplicates: FindDuplicates | null = null;
  const secret = sources.filter(({ sites }) => sites !== null);
  const { label, lookUp } = createLookUp({ domains }, merged.entries, (id) => originOf(merged, id));
  return {
    label,
    lookUp: (id) => withOwn(lookUp(id), filled),
    entries: merged.entries,
    wholeEntries: merged.entries.filter(({ id }) => !filled.get(id)?.gaps.length),
    domains: summariseDomains(domains, merged.entries).map((one) => ({ ...one, isShared: shared.has(one.id) })),
    search: (query) => (search ??= createSearch(merged.entries))(query),
    isPrivate: (id) => isOf(secret, merged.provenance.get(id)),
    publications: namePublications(
      [...sources, ...(personal.sequence > 0 ? [personal] : [])].map(({ source: { id }, sequence }) => ({
        id,
        sequence,
      })),
    ),
    privateSources: secret.map(({ source, sites }) => ({ source: source.id, sites: sites ?? [] })),
    entriesFor: (chosen) => markedOf(merged, layers, [...chosen, personal.source.id]),
    isPersonal: (id) => filled.has(id),
    below: createBelow([packaged, ...sources]),
    findDuplicates: (content) =>
      (findDuplicates ??= createDuplicateFinder(merged.entries.map((entry) => ({ from: 'glossary', entry }))))(content),
  };
}

/** The built-in glossary is packaged as any other source is published: a manifest and its shards. */
async function loadBuiltIn(): Promise<SourceLayer> {
  const manifest = await readPackaged<Manifest>('manifest.json');
  const shards = await Promise.all(manifest.shards.map(({ path }) => readPackaged<Shard>(path)));
  return {
    source: { id: 'built-in', kind: 'built-in', name: manifest.name },
    entries: shards.flatMap(({ entries }) => entries),
    overrides: [],
    domains: manifest.domains,
    sites: null,
    sequence: manifest.sequence,
  };
}

function markedOf(whole: MergedGlossary, layers: readonly SourceLayer[], chosen: readonly string[]): MarkedEntries {
  const secret = layers.filter(({ source, sites }) => sites !== null || source.kind === 'personal');
  const shown = layers.filter((layer) => !secret.includes(layer) || chosen.includes(layer.source.id));
  const { entries, provenance } = shown.length === layers.length ? whole : mergeLayers(shown);
  if (secret.length === 0) return { entries, own: [] };
  const own = [...provenance].filter(([, from]) => isOf(secret, from));
  return { entries, own: own.map(([id]) => id) };
}

/** Whether an entry is from one of the layers, or one of them has changed a field of it. */
function isOf(layers: readonly SourceLayer[], from: Provenance | undefined): boolean {
  if (!from) return false;
  const sources = new Set([from.source.id, ...changersOf(from).map(({ id }) => id)]);
  return layers.some(({ source }) => sources.has(source.id));
}

/** Merged when it is first asked for: only who contributes does. */
function createBelow(layers: readonly SourceLayer[]): Glossary['below'] {
  let below: MergedGlossary | null = null;
  // A team’s proposals go to the team; without one they go to the company.
  const highest = layers.some(({ source }) => source.kind === 'team') ? 'team' : 'company';
  return (id) => {
    below ??= mergeLayers(layers);
    const entry = below.entries.find((one) => one.id === id);
    if (!entry) return null;
    const { domain, discipline } = entry;
    const from = below.provenance.get(id);
    const isOverridden = from !== undefined && changersOf(from).length > 0;
    return {
      id,
      domain,
      discipline,
      content: contentOf(entry),
      isElsewhere: from?.source.kind !== highest,
      isOverridden,
    };
  };
}

/** What only a personal entry has. */
function withOwn(card: EntryCard | null, filled: PersonalLayer['filled']): EntryCard | null {
  const own = card && filled.get(card.entry.id);
  return own ? { ...card, gaps: own.gaps, tags: own.tags } : card;
}

function originOf({ provenance }: MergedGlossary, id: EntryId): EntryOrigin | null {
  const from = provenance.get(id);
  if (!from) return null;
  if (from.source.kind === 'personal') return { source: from.source.name, changedBy: [], isOwn: true };
  const changedBy = changersOf(from).map(({ name }) => name);
  return from.source.kind === 'built-in' && changedBy.length === 0 ? null : { source: from.source.name, changedBy };
}

async function readPackaged<T>(path: string): Promise<T> {
  // WXT types the addresses of its own pages and of `public/` only; these files are made by the build.
  const address = new URL(`glossary/${path}`, browser.runtime.getURL('/popup.html'));
  const response = await fetch(address);
  return (await response.json()) as T;
}
