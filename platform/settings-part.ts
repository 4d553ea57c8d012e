import { storage } from '#imports';
import { keepOwn, type ManagedSettings } from '../core/settings/managed-settings.ts';
import { readManaged, type PartName, type ReadPart } from '../core/settings/read-part.ts';
import type { Settings } from '../core/settings/settings.ts';
import { loadManagedSettings } from './managed-settings-item.ts';

/** A part of the settings in storage. */
export type SettingsPart<Name extends PartName> = {
  /** Its key in `storage.local`. */
  readonly name: Name;
  /** What stands in storage under the key, as a part; with what the organisation has set. */
  readonly read: (stored: unknown, managed?: ManagedSettings) => ReadPart<Settings[Name]>;
  /** As it is now, whoever wrote last: two windows that change it at once wait for each other. */
  readonly change: (change: (now: Settings[Name]) => Settings[Name]) => Promise<void>;
};

/** Nothing is written before the reader changes the part: what an older or a newer version has stored stays as it is. */
export function defineSettingsPart<Name extends PartName>(
  name: Name,
  fallback: () => Settings[Name],
): SettingsPart<Name> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version: 1 });
  const read = (stored: unknown, managed?: ManagedSettings) =>
    readManaged(name, { stored, fallback: fallback(), managed });
  return {
    name,
    read,
    change: (change) =>
      navigator.locks.request(item.key, async () => {
        const [stored, managed] = await Promise.all([item.getValue(), loadManagedSettings()]);
        const next = change(read(stored, managed).value);
        await item.setValue(keepOwn(name, { stored, next }, managed));
      }),
  };
}
