import { browser } from '#imports';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** On which sites pages are read. */
export const sitesItem = defineSettingsPart('sites', () => DEFAULT_SETTINGS.sites);

/** Sites that were switched off by a version that stored nothing but their names. Their record is kept. */
export async function takeOverSitesOff(): Promise<void> {
  const { sites, sitesOff } = await browser.storage.local.get(['sites', 'sitesOff']);
  if (sites !== undefined || !Array.isArray(sitesOff)) return;
  const off = sitesOff.filter((host) => typeof host === 'string');
  await sitesItem.change((now) => ({ ...now, off: [...off] }));
}
