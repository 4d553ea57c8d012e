import { browser } from '#imports';
import type { Settings } from '../core/settings/settings.ts';

/** What pages read of what is stored, by its key. Who writes it is the item of the same name. */
export type StoredForPages = Settings & {
  /** Packed, in base64. */
  readonly lexicon: string;
};

type Key = keyof StoredForPages;

// By the browser's own calls: the storage library would be an eighth of all that every page loads, and pages only read.

export async function readStored<K extends Key>(key: K): Promise<StoredForPages[K] | undefined> {
  const stored = (await browser.storage.local.get(key)) as Partial<StoredForPages>;
  return stored[key];
}

/** Tells of each key that was written, with its value; undefined where it was removed. Returns how to stop. */
export function watchStored(listeners: { readonly [K in Key]?: (value: StoredForPages[K] | undefined) => void }) {
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    for (const [key, listener] of Object.entries(listeners))
      if (changes[key]) (listener as (value: unknown) => void)(changes[key].newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
