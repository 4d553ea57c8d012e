import { previewSource, type PreviewAnswer, type SubscribeAnswer } from '../../core/team-glossary/preview-source.ts';
import { checkWhole } from '../../core/team-glossary/read-source.ts';
import { refuse } from '../../core/team-glossary/source-problem.ts';
import { newSubscription, type Subscription } from '../../core/team-glossary/subscription.ts';
import { viewOf, type KeptVersion, type SourceView } from '../../core/team-glossary/source-view.ts';
import { loadGlossary } from '../glossary.ts';
import type { SubscribeMessage } from '../message-data.ts';
import { askSource, downloadShards } from './download-source.ts';
import { readAddress } from './source-address.ts';
import { forgetSource, keepShards, loadCached, useVersion, type CachedVersion } from './source-cache.ts';
import { loadSourceRules } from './source-rules.ts';
import {
  addSubscription,
  changeSubscription,
  loadSubscription,
  loadSubscriptions,
  removeSubscription,
} from './subscriptions-item.ts';
import { inTurn, updateSource } from './update-source.ts';

/** What a source would bring. Its shards are kept for a while: who subscribes next does not load them again. */
export async function preview(typed: string): Promise<PreviewAnswer> {
  const rules = await loadSourceRules();
  if (!rules.allowsOwnSources) return refuse('not-allowed');
  const address = readAddress(typed, rules);
  if (!address.ok) return address;
  const { url } = address;
  if ((await loadSubscriptions()).some(({ subscription }) => subscription?.url === url)) return refuse('subscribed');
  const asked = await askSource({ url, etag: null, pinnedKey: null });
  if (!asked.ok || !asked.offer) return asked.ok ? refuse('not-a-glossary') : asked;
  const { manifest } = asked.offer;
  const downloaded = await downloadShards(url, manifest.shards);
  if (!downloaded.ok) return downloaded;
  const shards = [...downloaded.shards.values()];
  const refused = checkWhole(manifest, shards);
  if (refused) return refused;
  // Without it they are loaded again: nothing is lost.
  await inTurn(() => keepShards(downloaded.files)).catch(() => {});
  const known = new Set<string>((await loadGlossary()).entries.map(({ id }) => id));
  return { ok: true, url, preview: previewSource(manifest, shards, known) };
}

/** Takes a source into use. Where that fails nothing stays of it. */
export async function subscribe({ url: typed, kind }: SubscribeMessage): Promise<SubscribeAnswer> {
  const rules = await loadSourceRules();
  if (!rules.allowsOwnSources) return refuse('not-allowed');
  const address = readAddress(typed, rules);
  if (!address.ok) return address;
  const stored = await loadSubscriptions();
  if (stored.some(({ subscription }) => subscription?.url === address.url)) return refuse('subscribed');
  const id = crypto.randomUUID();
  try {
    await addSubscription(newSubscription({ id, url: address.url, kind }));
  } catch {
    return refuse('not-stored');
  }
  if (await updateSource(id)) return { ok: true };
  const problem = (await loadSubscription(id))?.problem ?? null;
  await remove(id);
  return problem ? { ok: false, problem } : refuse('not-stored');
}

export async function remove(id: string): Promise<void> {
  await removeSubscription(id);
  await inTurn(() => forgetSource(id));
}

/** Puts the publication before the one in use in its place; it stays until a later one than any that was taken comes. */
export function rollBack(id: string): Promise<boolean> {
  return inTurn(async () => {
    const { current, versions } = await loadCached(id);
    const before = current && beforeOf(current, versions);
    if (!before) return false;
    await changeSubscription(id, (now) => ({ ...now, skipped: highestOf(now, versions) }));
    await useVersion(before);
    return true;
  });
}

/** Takes the newest publication though it was rolled back, or though many entries are gone from it. */
export async function updateNow(id: string, acceptsFall: boolean): Promise<boolean> {
  await changeSubscription(id, (now) => ({ ...now, skipped: 0 }));
  return updateSource(id, acceptsFall);
}

/** All subscriptions as they are shown. */
export async function viewSources(): Promise<SourceView[]> {
  const stored = await loadSubscriptions();
  return Promise.all(
    stored.map(async ({ id, subscription }): Promise<SourceView> => {
      if (!subscription) return { id, status: 'damaged' };
      const { current, versions } = await loadCached(id).catch(() => ({ current: null, versions: [] }));
      const before = current && beforeOf(current, versions);
      return viewOf(subscription, { current: current && keptOf(current), before: before && keptOf(before) });
    }),
  );
}

const beforeOf = ({ sequence }: CachedVersion, versions: readonly CachedVersion[]): CachedVersion | null =>
  versions.find((version) => version.sequence < sequence) ?? null;

const highestOf = ({ highest }: Subscription, versions: readonly CachedVersion[]): number =>
  Math.max(highest?.sequence ?? 0, ...versions.map(({ sequence }) => sequence));

const keptOf = ({ manifest: { version, entries }, takenAt }: CachedVersion): KeptVersion => ({
  version,
  entries,
  takenAt,
});
