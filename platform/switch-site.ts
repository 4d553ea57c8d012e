import { browser } from '#imports';
import { switchSite } from '../core/settings/site-patterns.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { readStored } from './page-storage.ts';
import { resumePage } from './pauses-item.ts';
import { addressOf, toAscii } from './site-address.ts';

/** Switches the site of a page on or off. Switched on, it is in no pause any more either. */
export async function switchSiteOf(address: string, isOn: boolean): Promise<void> {
  const site = addressOf(new URL(address));
  // Two windows may switch at once: the lock keeps either from writing over the other's change.
  await navigator.locks.request('local:sites', async () => {
    const sites = { ...DEFAULT_SETTINGS.sites, ...(await readStored('sites')) };
    await browser.storage.local.set({ sites: switchSite(sites, site, { isOn, toAscii }) });
  });
  if (isOn) await resumePage(address);
}
