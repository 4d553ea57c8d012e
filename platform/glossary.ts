import { browser } from '#imports';
import type { LearningPath } from '../core/coach/learning-path.ts';
import { summariseDomains, type DomainSummary } from '../core/entry/domain-summary.ts';
import type { Entry } from '../core/entry/entry.ts';
import { createLookUp, type EntryLookUp } from '../core/entry/look-up.ts';
import type { GlossaryManifest, GlossaryShard } from '../core/entry/manifest.ts';
import { createSearch, type SearchGlossary } from '../core/search/search-glossary.ts';

/** The glossary as the background holds it, loaded on first need: a worker that sleeps forgets it. */
export type Glossary = EntryLookUp & {
  readonly entries: readonly Entry[];
  readonly domains: DomainSummary[];
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

let loadingPaths: Promise<readonly LearningPath[]> | null = null;

/** The learning paths of the built-in glossary, by id. */
export function loadPaths(): Promise<readonly LearningPath[]> {
  loadingPaths ??= readPackaged<readonly LearningPath[]>('paths.json').catch((error: unknown) => {
    loadingPaths = null;
    throw error;
  });
  return loadingPaths;
}

function openGlossary(manifest: GlossaryManifest, entries: readonly Entry[]): Glossary {
  let search: SearchGlossary | null = null;
  return {
    entries,
    domains: summariseDomains(manifest.domains, entries),
    ...createLookUp(manifest, entries),
    search: (query) => (search ??= createSearch(entries))(query),
  };
}

async function readPackaged<T>(path: string): Promise<T> {
  // WXT types the addresses of its own pages and of `public/` only; these files are made by the build.
  const address = new URL(`glossary/${path}`, browser.runtime.getURL('/popup.html'));
  const response = await fetch(address);
  return (await response.json()) as T;
}
