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

/** Names the publications of sources that are in use. */
export const namePublications = (sources: readonly { readonly id: string; readonly sequence: number }[]): string =>
  sources.map(({ id, sequence }) => `${id} ${sequence}`).join(', ');

/** What is here of the sources that the reader has subscribed to. What the browser has lost is left out until it is back. */
export async function loadLayers(): Promise<SourceLayer[]> {
  const subscriptions = (await loadSubscriptions()).flatMap(({ subscription }) => subscription ?? []);
  const layers = await Promise.all(subscriptions.map((one) => loadLayer(one).catch(() => null)));
  return layers.filter((layer) => layer !== null);
}

async function loadLayer({ id, kind, managed }: Subscription): Promise<SourceLayer | null> {
  const { current } = await loadCached(id);
  const texts = current && (await loadShards(current.manifest));
  if (!texts) return null;
  const shards = texts.map((text) => JSON.parse(text) as Shard);
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
