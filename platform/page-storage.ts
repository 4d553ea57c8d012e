import { browser } from '#imports';
import type { DomainId, EntryId } from '../core/entry/ids.ts';
import type { InterfaceLanguage, Reader } from '../core/entry/reader.ts';
import { withManaged, type ManagedSettings } from '../core/settings/managed-settings.ts';
import type { HoverSettings, Marking, Sites } from '../core/settings/settings.ts';

/**
 * What pages read of what is stored, by its key. Who writes it is the item of the same name. An older version has stored
 * less of a part, and a newer one may have stored something else.
 */
export type StoredForPages = {
  /** What the organisation has set (`keep-policy.ts`): it is part of what is read of the settings. */
  readonly managed: ManagedSettings;
  /** Packed, in base64. */
  readonly lexicon: string;
  /** Entries in it that the reader keeps for themselves: a page must not learn of them. */
  readonly ownEntries: readonly EntryId[];
  /** For the background alone: of which publications of sources the lexicon is. */
  readonly lexiconOf: string;
  /** Sources that others must not learn of, with the sites on which they are marked. */
  readonly privateSources: readonly { readonly source: string; readonly sites: readonly string[] }[];
  /** Lexicons with their terms, by their ids. */
  readonly privateLexicons: Readonly<Record<string, { readonly lexicon: string; readonly own: readonly EntryId[] }>>;
  /** For the background alone, which leaves them out of the lexicon. */
  readonly domainsOff: readonly DomainId[];
  readonly sites: Partial<Sites>;
  /** When a pause was begun or ended last, as long as there may be one (`pauses-item.ts`). */
  readonly pausing: number;
  /** Until when a term’s mark is silent, and until when it is light (`coach-store.ts`): milliseconds since 1970, 0 for never.
   *  By entry `FadeTimesForPages`, packed (`core/coach/pack-fields.ts`). */
  readonly fades: string;
  readonly hover: Partial<HoverSettings>;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly marking: Partial<Marking>;
  readonly reader: Reader;
};

type Key = keyof StoredForPages;

// By the browser's own calls: the storage library would be an eighth of all that every page loads, and pages only read.

/** With what the organisation has set. */
export async function readStored<K extends Key>(key: K): Promise<StoredForPages[K] | undefined> {
  const stored = (await browser.storage.local.get([key, 'managed'])) as Partial<StoredForPages>;
  return withManaged(key, stored[key], stored.managed) as StoredForPages[K] | undefined;
}

/** Tells of each key that was written or removed, and of all when the organisation sets something else. Returns how to stop. */
export function watchStored(listeners: { readonly [K in Key]?: () => void }) {
  const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
    for (const [key, listener] of Object.entries(listeners)) if (changes[key] ?? changes['managed']) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
