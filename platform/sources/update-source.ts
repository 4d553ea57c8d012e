import type { Manifest, Shard } from '../../core/team-glossary/manifest.ts';
import { nextCheck } from '../../core/team-glossary/check-pace.ts';
import { planUpdate, type UpdatePlan } from '../../core/team-glossary/plan-update.ts';
import { checkWhole } from '../../core/team-glossary/read-source.ts';
import { refuse } from '../../core/team-glossary/source-problem.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';
import { askSource, downloadShards, type Downloaded, type Failed, type Offer } from './download-source.ts';
import { keepParsed } from './load-layers.ts';
import { loadCached, loadShards, takeVersion } from './source-cache.ts';
import { loadSourceRules } from './source-rules.ts';
import { changeSubscription, loadSubscription } from './subscriptions-item.ts';

/** `hasChanged`: another publication is in use now. */
type Outcome =
  | { readonly ok: true; readonly hasChanged: boolean; readonly offer: Offer | null; readonly plan: UpdatePlan | null }
  | Failed;

/** One after the other, so that what one has checked is not dropped by another. */
export const inTurn = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('sources', act);

/**
 * Asks a source, takes what is new if all of it is right, and writes down how it went. What was in use stays in use
 * otherwise. `acceptsFall`: the reader knows that many entries are gone. Resolves to whether another publication is in use.
 */
export function updateSource(id: string, acceptsFall = false): Promise<boolean> {
  return inTurn(async () => {
    const subscription = await loadSubscription(id);
    if (!subscription) return false;
    const outcome = await update(subscription, acceptsFall).catch((): Outcome => refuse('not-stored'));
    const interval = subscription.managed?.interval ?? (await loadSourceRules()).interval;
    await changeSubscription(id, (now) => ({ ...now, ...noteOf(now, outcome, interval) }));
    return outcome.ok && outcome.hasChanged;
  });
}

async function update(subscription: Subscription, acceptsFall: boolean): Promise<Outcome> {
  const { id, url, key, highest, skipped } = subscription;
  const { current, shards } = await loadCached(id);
  const isWhole = current?.manifest.shards.every(({ sha256 }) => shards.has(sha256)) ?? false;
  // What waits for the reader’s word is not taken yet, and a publication that was rolled back has another ETag.
  const etag = isWhole && skipped === 0 && !acceptsFall ? (current?.etag ?? null) : null;
  const asked = await askSource({ url, etag, pinnedKey: key });
  if (!asked.ok) return asked;
  const { offer } = asked;
  if (!offer) return { ok: true, hasChanged: false, offer: null, plan: null };
  const held = { current: current?.manifest ?? null, highest, shards, skipped };
  const plan = planUpdate(held, { ...offer, acceptsFall });
  if (plan.kind === 'refuse') return { ok: false, problem: plan.problem };
  if (plan.kind !== 'fetch') return { ok: true, hasChanged: false, offer, plan };
  const downloaded = await downloadShards(url, plan.shards);
  if (!downloaded.ok) return downloaded;
  const whole = await wholeOf(offer.manifest, downloaded);
  const refused = checkWhole(offer.manifest, [...whole.values()]);
  if (refused) return refused;
  const { manifest, digest } = offer;
  const version = { source: id, sequence: manifest.sequence, manifest, digest, etag: offer.etag, takenAt: Date.now() };
  await takeVersion(version, downloaded.files);
  keepParsed(whole);
  return { ok: true, hasChanged: true, offer, plan };
}

/** All shards of a manifest: those that have just come, and those that were here. */
async function wholeOf(manifest: Manifest, { shards }: Downloaded): Promise<Map<string, Shard>> {
  const known = manifest.shards.filter(({ sha256 }) => !shards.has(sha256));
  const texts = (await loadShards({ shards: known })) ?? [];
  return new Map([...shards, ...texts.map((text, at) => [known[at]!.sha256, JSON.parse(text) as Shard] as const)]);
}

/** What the record of a subscription says after a check. */
function noteOf(now: Subscription, outcome: Outcome, interval: number): Partial<Subscription> {
  const checkedAt = Date.now();
  const failures = outcome.ok ? 0 : now.failures + 1;
  const retryAfter = outcome.ok ? undefined : outcome.retryAfter;
  const next = nextCheck({ now: checkedAt, interval, failures, retryAfter, random: Math.random() });
  const paced = { checkedAt, failures, nextCheck: next };
  if (!outcome.ok) return { ...paced, problem: outcome.problem };
  const { offer, plan } = outcome;
  if (!offer) return { ...paced, problem: null };
  const { manifest, digest } = offer;
  if (plan?.kind === 'hold')
    return { ...paced, problem: null, fall: { sequence: manifest.sequence, from: plan.from, to: plan.to } };
  if (plan?.kind === 'nothing' && now.skipped > 0) return { ...paced, problem: null, fall: null };
  return {
    ...paced,
    problem: null,
    fall: null,
    skipped: 0,
    name: manifest.name,
    sites: manifest.private?.sites ?? null,
    key: now.key ?? manifest.signature?.key ?? null,
    highest: { version: manifest.version, sequence: manifest.sequence, digest },
  };
}
