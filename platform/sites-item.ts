import { browser } from '#imports';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { switchSite as switchSiteOf } from '../core/settings/site-patterns.ts';
import { defineSettingsPart } from './settings-part.ts';

/** On which sites pages are read. */
export const sitesItem = defineSettingsPart('sites', () => DEFAULT_SETTINGS.sites);

const toAscii = (host: string): string => URL.parse(`http://${host}`)?.hostname ?? '';

/** Switches a site on or off by its host name, in the way that the reader has chosen for all sites. */
export function switchSite(host: string, isOn: boolean): Promise<void> {
  const address = { host, port: '', path: '/' };
  return sitesItem.change((sites) => switchSiteOf(sites, address, { isOn, toAscii }));
}

/** Sites that were switched off by a version that stored nothing but their names. Their record is kept. */
export async function takeOverSitesOff(): Promise<void> {
  const { sites, sitesOff } = await browser.storage.local.get(['sites', 'sitesOff']);
  if (sites !== undefined || !Array.isArray(sitesOff)) return;
  const off = sitesOff.filter((host) => typeof host === 'string');
  await sitesItem.change((now) => ({ ...now, off: [...off] }));
}
