import { browser, storage } from '#imports';
import {
  AN_HOUR,
  lastingPauses,
  pageOf,
  pausedUntil,
  WHILE_OPEN,
  withoutPauses,
  type Pause,
} from '../core/settings/pauses.ts';
import type { StoredForPages } from './page-storage.ts';

/** Kept in memory only: an address that somebody has been at is not written to the disk. */
const pausesItem = storage.defineItem<readonly Pause[]>('session:pauses', { fallback: [] });

const placesOf = (address: string) => ({ page: pageOf(address), host: new URL(address).hostname });

export const pausePage = (address: string): Promise<void> =>
  changePauses((pauses) => [...pauses, { place: pageOf(address), until: WHILE_OPEN }]);

export const pauseSite = (address: string): Promise<void> =>
  changePauses((pauses) => [...pauses, { place: placesOf(address).host, until: Date.now() + AN_HOUR }]);

/** Ends every pause that a page is in. */
export const resumePage = (address: string): Promise<void> =>
  changePauses((pauses) => withoutPauses(pauses, placesOf(address)));

/** Until when a page is not read; 0 where it is. To be asked by the background, of which pages ask it. */
export async function loadPausedUntil(address: string): Promise<number> {
  const pauses = await pausesItem.getValue();
  // The browser was closed meanwhile, or the last one is over.
  if (lastingPauses(pauses, Date.now()).length === 0) await tellPages([]);
  return pausedUntil(pauses, placesOf(address), Date.now());
}

const changePauses = (change: (pauses: Pause[]) => readonly Pause[]): Promise<void> =>
  navigator.locks.request(pausesItem.key, async () => {
    const pauses = change(lastingPauses(await pausesItem.getValue(), Date.now()));
    await pausesItem.setValue(pauses);
    await tellPages(pauses);
  });

/** Pages cannot read what is kept in memory. They ask only where they have reason to, for that wakes the background. */
async function tellPages(pauses: readonly Pause[]): Promise<void> {
  const stored: Pick<StoredForPages, 'pausing'> = { pausing: Date.now() };
  if (pauses.length > 0) await browser.storage.local.set(stored);
  else await browser.storage.local.remove('pausing');
}
