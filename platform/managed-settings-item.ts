import { browser } from '#imports';
import type { ManagedSettings } from '../core/settings/managed-settings.ts';
import { readStored, type StoredForPages } from './page-storage.ts';

/** Where pages find what the organisation has set: they ask for it together with what the reader has set. */
export const MANAGED_KEY = 'managed' satisfies keyof StoredForPages;

export const loadManagedSettings = (): Promise<ManagedSettings | undefined> => readStored(MANAGED_KEY);

/** Nothing is written where it is the same as before: every page would look anew. */
export async function storeManagedSettings({ locked, defaults }: ManagedSettings): Promise<void> {
  const isNothing = Object.keys(locked).length + Object.keys(defaults).length === 0;
  const next = isNothing ? undefined : { locked, defaults };
  if (JSON.stringify(await loadManagedSettings()) === JSON.stringify(next)) return;
  if (next) await browser.storage.local.set({ [MANAGED_KEY]: next });
  else await browser.storage.local.remove(MANAGED_KEY);
}
