import { browser } from '#imports';
import { PART_NAMES, type LoadedSettings, type PartName } from '../core/settings/read-part.ts';
import type { ManagedSettings } from '../core/settings/managed-settings.ts';
import { pathsOf } from '../core/settings/setting-values.ts';
import type { Settings } from '../core/settings/settings.ts';
import { documentsItem } from './documents/documents-item.ts';
import { domainsOffItem } from './domains-off-item.ts';
import { hoverItem } from './hover-item.ts';
import { interfaceLanguageItem } from './interface-language-item.ts';
import { MANAGED_KEY } from './managed-settings-item.ts';
import { markingItem } from './marking-item.ts';
import { readerItem } from './reader-item.ts';
import type { SettingsPart } from './settings-part.ts';
import { sitesItem } from './sites-item.ts';
import { speechItem } from './speech-item.ts';

const PARTS: { readonly [Name in PartName]: SettingsPart<Name> } = {
  reader: readerItem,
  interfaceLanguage: interfaceLanguageItem,
  hover: hoverItem,
  marking: markingItem,
  domainsOff: domainsOffItem,
  sites: sitesItem,
  speech: speechItem,
  documents: documentsItem,
};

export async function loadSettings(): Promise<LoadedSettings> {
  return readParts(await loadStoredParts());
}

/** As they are stored, which may not be as they must be, and what the organisation has set. */
export const loadStoredParts = (): Promise<Readonly<Record<string, unknown>>> =>
  browser.storage.local.get([...PART_NAMES, MANAGED_KEY]);

/** What can be read of them, and the defaults for the rest; with what the organisation has set, where that is among them. */
export function readParts(stored: Readonly<Record<string, unknown>>): LoadedSettings {
  const managed = stored[MANAGED_KEY] as ManagedSettings | undefined;
  const parts = PART_NAMES.map((name) => ({ name, ...PARTS[name].read(stored[name], managed) }));
  return {
    ...(Object.fromEntries(parts.map(({ name, value }) => [name, value])) as Settings),
    unread: parts.filter(({ isWhole }) => !isWhole).map(({ name }) => name),
    locked: managed ? pathsOf(managed.locked) : [],
  };
}

/** Changes one part as it is stored now, whichever window wrote it last. Rejects where the browser does not store it. */
export function changeSettings<Name extends PartName>(
  name: Name,
  change: (now: Settings[Name]) => Settings[Name],
): Promise<void> {
  return PARTS[name].change(change);
}

/** Tells of all settings whenever one is changed, in whichever window. Returns how to stop. */
export function watchSettings(onChange: (now: LoadedSettings) => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>): void => {
    if ([...PART_NAMES, MANAGED_KEY].some((name) => name in changes)) void loadSettings().then(onChange);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

export const settingsStore = { load: loadSettings, change: changeSettings, watch: watchSettings };
