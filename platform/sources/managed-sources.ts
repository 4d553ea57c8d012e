import type { PolicySource } from '../../core/policy/policy.ts';
import { isSame } from '../../core/entry/same-value.ts';
import { newSubscription, type Subscription } from '../../core/team-glossary/subscription.ts';
import { remove } from './change-sources.ts';
import { checkDueSources, showChange } from './check-sources.ts';
import { readAddress } from './source-address.ts';
import { USUAL_RULES } from './source-rules.ts';
import { addSubscription, loadSubscriptions } from './subscriptions-item.ts';
import { webCrypto } from './web-crypto.ts';

const MINUTE = 60_000;
/** Of the ids of subscriptions that nobody but the organisation has made. */
const PREFIX = 'managed-';

/**
 * Makes of the glossaries that the organisation has set subscriptions of every reader, and lets go of those that it sets no
 * more. One that a reader has subscribed to already is theirs again afterwards.
 */
export async function takeManagedSources(sources: readonly PolicySource[]): Promise<void> {
  const stored = (await loadSubscriptions()).flatMap(({ subscription }) => subscription ?? []);
  const wanted = new Map(sources.flatMap((source) => urlOf(source)));
  let mustShow = false;
  let mustAsk = false;
  for (const now of stored.filter(({ url, managed }) => managed && !wanted.has(url))) {
    if (now.id.startsWith(PREFIX)) await remove(now.id);
    else await addSubscription({ ...now, managed: undefined });
    mustShow = true;
  }
  for (const [url, source] of wanted) {
    const now = stored.find((one) => one.url === url) ?? (await newManaged(url, source));
    const next = withPolicy(now, source);
    if (stored.includes(now) && isSame(now, next)) continue;
    await addSubscription(next);
    mustShow ||= now.highest !== null;
    mustAsk = true;
  }
  // Where something is taken from pages they are not to wait for what is downloaded.
  if (mustShow) await showChange();
  if (mustAsk) await checkDueSources();
}

function urlOf(source: PolicySource): [string, PolicySource][] {
  const address = readAddress(source.address, { ...USUAL_RULES, allowsPrivateAddresses: true });
  return address.ok ? [[address.url, source]] : [];
}

async function newManaged(url: string, { name, kind = 'company' }: PolicySource): Promise<Subscription> {
  const id = `${PREFIX}${(await webCrypto.sha256(url)).slice(0, 24)}`;
  const made = newSubscription({ id, url, kind });
  return name ? { ...made, name } : made;
}

/** Asked for at once where it is to be asked more often, or by another key. */
function withPolicy(now: Subscription, { key, kind, sites, pollMinutes }: PolicySource): Subscription {
  const managed = { sites: sites ?? null, interval: pollMinutes === undefined ? null : pollMinutes * MINUTE };
  const isAskedAnew = (key !== undefined && key !== now.key) || managed.interval !== (now.managed?.interval ?? null);
  return {
    ...now,
    kind: kind ?? now.kind,
    key: key ?? now.key,
    nextCheck: isAskedAnew ? 0 : now.nextCheck,
    managed,
  };
}
