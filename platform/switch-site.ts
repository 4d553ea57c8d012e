import { switchSite } from '../core/settings/site-patterns.ts';
import { resumePage } from './pauses-item.ts';
import { addressOf, toAscii } from './site-address.ts';
import { sitesItem } from './sites-item.ts';

/** Switches the site of a page on or off. Switched on, it is in no pause any more either. */
export async function switchSiteOf(address: string, isOn: boolean): Promise<void> {
  const site = addressOf(new URL(address));
  await sitesItem.change((sites) => switchSite(sites, site, { isOn, toAscii }));
  if (isOn) await resumePage(address);
}
