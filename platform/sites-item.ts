import { browser } from '#imports';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** On which sites pages are read. */
export const sitesItem = defineSettingsPart('sites', () => DEFAULT_SETTINGS.sites);

/** Switches a site on or off by its host name, in the way that the reader has chosen for all sites. */
export function switchSite(host: string, isOn: boolean): Promise<void> {
  return sitesItem.change((sites) => {
    const list = sites.mode === 'everywhere' ? 'off' : 'on';
    const others = sites[list].filter((pattern) => pattern !== host);
    const isListed = isOn === (sites.mode === 'listed');
    return { ...sites, [list]: isListed ? [...others, host] : others };
  });
}

/** Sites that were switched off by a version that stored nothing but their names. Their record is kept. */
export async function takeOverSitesOff(): Promise<void> {
  const { sites, sitesOff } = await browser.storage.local.get(['sites', 'sitesOff']);
  if (sites !== undefined || !Array.isArray(sitesOff)) return;
  const off = sitesOff.filter((host) => typeof host === 'string');
  await sitesItem.change((now) => ({ ...now, off: [...off] }));
}
