import { browser } from '#imports';
import { labelOf, relatedIds, type EntryCard, type EntryLabel } from '../core/entry/entry-card.ts';
import type { Entry } from '../core/entry/entry.ts';
import type { EntryId } from '../core/entry/ids.ts';
import type { GlossaryManifest, GlossaryShard } from '../core/entry/manifest.ts';
import { createSearch, type SearchGlossary } from '../core/search/search-glossary.ts';

/** The glossary as the background holds it, loaded on first need: a worker that sleeps forgets it. */
export type Glossary = {
  readonly entries: readonly Entry[];
  readonly lookUp: (id: EntryId) => EntryCard | null;
  /** Those of the entries that exist, in the order asked for. */
  readonly label: (ids: readonly EntryId[]) => EntryLabel[];
  readonly search: SearchGlossary;
};

let loading: Promise<Glossary> | null = null;

export function loadGlossary(): Promise<Glossary> {
  loading ??= loadBuiltIn().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The built-in glossary is packaged as any other source is published: a manifest and its shards. */
async function loadBuiltIn(): Promise<Glossary> {
  const manifest = await readPackaged<GlossaryManifest>('manifest.json');
  const shards = await Promise.all(manifest.shards.map(({ path }) => readPackaged<GlossaryShard>(path)));
  return openGlossary(
    manifest,
    shards.flatMap(({ entries }) => entries),
  );
}

function openGlossary(manifest: GlossaryManifest, entries: readonly Entry[]): Glossary {
  const byId = new Map<EntryId, Entry>(entries.map((entry) => [entry.id, entry]));
  const domains = new Map(manifest.domains.map(({ id, label }) => [id, label]));
  const label = (ids: readonly EntryId[]) =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [labelOf(entry)] : [];
    });
  let search: SearchGlossary | null = null;
  return {
    entries,
    label,
    lookUp: (id) => {
      const entry = byId.get(id);
      if (!entry) return null;
      const domainLabel = domains.get(entry.domain) ?? { fr: entry.domain, en: entry.domain };
      return { entry, domainLabel, related: label(relatedIds(entry)), source: manifest.name };
    },
    search: (query) => (search ??= createSearch(entries))(query),
  };
}

async function readPackaged<T>(path: string): Promise<T> {
  // WXT types the addresses of its own pages and of `public/` only; these files are made by the build.
  const address = new URL(`glossary/${path}`, browser.runtime.getURL('/popup.html'));
  const response = await fetch(address);
  return (await response.json()) as T;
}
