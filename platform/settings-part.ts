import { storage } from '#imports';
import { readPart, type PartName, type ReadPart } from '../core/settings/read-part.ts';
import type { Settings } from '../core/settings/settings.ts';

/** A part of the settings in storage. */
export type SettingsPart<Name extends PartName> = {
  /** Its key in `storage.local`. */
  readonly name: Name;
  /** What stands in storage under the key, as a part. */
  readonly read: (stored: unknown) => ReadPart<Settings[Name]>;
  /** As it is now, whoever wrote last: two windows that change it at once wait for each other. */
  readonly change: (change: (now: Settings[Name]) => Settings[Name]) => Promise<void>;
};

/** Nothing is written before the reader changes the part: what an older or a newer version has stored stays as it is. */
export function defineSettingsPart<Name extends PartName>(
  name: Name,
  fallback: () => Settings[Name],
): SettingsPart<Name> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version: 1 });
  const read = (stored: unknown) => readPart(name, stored, fallback());
  return {
    name,
    read,
    change: (change) =>
      navigator.locks.request(item.key, async () => item.setValue(change(read(await item.getValue()).value))),
  };
}
