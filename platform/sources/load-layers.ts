import type { Layer } from '../../core/team-glossary/layers.ts';
import type { Manifest, Shard } from '../../core/team-glossary/manifest.ts';
import { sitesOf, type Subscription } from '../../core/team-glossary/subscription.ts';
import { loadCached, loadShards } from './source-cache.ts';
import { loadSubscriptions } from './subscriptions-item.ts';

/** `sites`: where a private source is marked; null for one that is marked everywhere. */
export type SourceLayer = Layer & {
  readonly domains: Manifest['domains'];
  readonly sites: readonly string[] | null;
  readonly sequence: number;
};

/** What has just been taken, by hash, until it is in the glossary: nothing is read back and parsed that is here. */
const parsed = new Map<string, Shard>();

export function keepParsed(shards: ReadonlyMap<string, Shard>): void {
  for (const [hash, shard] of shards) parsed.set(hash, shard);
}

/** Names the publications of sources that are in use. */
export const namePublications = (sources: readonly { readonly id: string; readonly sequence: number }[]): string =>
  sources.map(({ id, sequence }) => `${id} ${sequence}`).join(', ');

/** What is here of the sources that the reader has subscribed to. What the browser has lost is left out until it is back. */
export async function loadLayers(): Promise<SourceLayer[]> {
  const subscriptions = (await loadSubscriptions()).flatMap(({ subscription }) => subscription ?? []);
  const layers = await Promise.all(subscriptions.map((one) => loadLayer(one).catch(() => null)));
  parsed.clear();
  return layers.filter((layer) => layer !== null);
}

/** The shards of a publication; null where the browser has lost one. */
async function loadParsed(manifest: Manifest): Promise<Shard[] | null> {
  const known = manifest.shards.map(({ sha256 }) => parsed.get(sha256));
  if (known.every((shard) => shard !== undefined)) return known;
  const texts = await loadShards(manifest);
  return texts && texts.map((text) => JSON.parse(text) as Shard);
}

async function loadLayer({ id, kind, managed }: Subscription): Promise<SourceLayer | null> {
  const { current } = await loadCached(id);
  const shards = current && (await loadParsed(current.manifest));
  if (!shards) return null;
  const { name, domains, private: secret } = current.manifest;
  return {
    source: { id, kind, name },
    entries: shards.flatMap(({ entries }) => entries),
    overrides: shards.flatMap(({ overrides }) => overrides ?? []),
    domains,
    sites: sitesOf(secret?.sites ?? null, managed),
    sequence: current.sequence,
  };
}
