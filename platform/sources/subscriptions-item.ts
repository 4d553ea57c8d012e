import { browser } from '#imports';
import * as z from 'zod/mini';
import { Subscription } from '../../core/team-glossary/subscription.ts';

/** The ids of all subscriptions, in the order in which they were made. Each has a record of its own. */
const INDEX = 'subscriptions';
const PREFIX = 'subscription:';

/** `subscription`: null where its record is damaged. It stays stored. */
export type StoredSubscription = { readonly id: string; readonly subscription: Subscription | null };

export async function loadSubscriptions(): Promise<StoredSubscription[]> {
  const ids = await loadIds();
  return Promise.all(ids.map(async (id) => ({ id, subscription: await loadSubscription(id) })));
}

/** Null where there is none, or a damaged one. */
export async function loadSubscription(id: string): Promise<Subscription | null> {
  // One by one: a record that the browser cannot read would keep all that are asked for with it.
  const stored = await read(PREFIX + id);
  const parsed = Subscription.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Adds a record, or replaces a damaged one. */
export function addSubscription(subscription: Subscription): Promise<void> {
  return inTurn(async () => {
    const ids = (await loadIds()).filter((id) => id !== subscription.id);
    // In one go: a worker that is stopped between two would leave half of it.
    await browser.storage.local.set({ [INDEX]: [...ids, subscription.id], [PREFIX + subscription.id]: subscription });
  });
}

/** Changes a record as it is stored now. Does nothing where it has been removed meanwhile. */
export function changeSubscription(id: string, change: (now: Subscription) => Subscription): Promise<void> {
  return inTurn(async () => {
    const now = await loadSubscription(id);
    if (now) await browser.storage.local.set({ [PREFIX + id]: change(now) });
  });
}

export function removeSubscription(id: string): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [INDEX]: (await loadIds()).filter((other) => other !== id) });
    await browser.storage.local.remove(PREFIX + id);
  });
}

/** Tells whenever a subscription is made, changed or removed, in whichever window. Returns how to stop. */
export function watchSubscriptions(onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key === INDEX || key.startsWith(PREFIX))) onChange();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

const Ids = z.array(Subscription.shape.id);

/** Where the index is damaged, the records tell it, as far as the browser can list them. */
async function loadIds(): Promise<string[]> {
  const stored = await read(INDEX);
  if (stored === undefined) return [];
  const parsed = Ids.safeParse(stored);
  if (parsed.success) return [...new Set(parsed.data)];
  const area: { getKeys?: () => Promise<string[]> } = browser.storage.local;
  const keys = (await area.getKeys?.().catch(() => [])) ?? [];
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

/** `null`: there is something that the browser cannot read. */
const read = async (key: string): Promise<unknown> => {
  try {
    return (await browser.storage.local.get(key))[key];
  } catch {
    return null;
  }
};

const inTurn = (act: () => Promise<void>): Promise<void> => navigator.locks.request(INDEX, act);
