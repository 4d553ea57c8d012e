import { browser } from '#imports';
import { writeBackup, type SettingsRestored, type SettingsWritten } from '../core/settings/backup.ts';
import { PART_NAMES } from '../core/settings/read-part.ts';
import {
  isSameValue,
  partOf,
  readValues,
  SETTING_PATHS,
  toSettings,
  toValues,
  type SettingPath,
  type SettingValues,
} from '../core/settings/setting-values.ts';
import type { PersonalEntry } from '../core/team-glossary/personal-entry.ts';
import { COACH_LOCK } from './coach-keys.ts';
import { personalEntries } from './contributing/personal-item.ts';
import { CONTRIBUTIONS_LOCK } from './contributing/record-list.ts';
import { MANAGED_KEY } from './managed-settings-item.ts';
import { sendMessage } from './messages.ts';
import { loadStoredParts, readParts } from './settings.ts';
import { loadSubscriptions } from './sources/subscriptions-item.ts';

type StoredSettings = {
  readonly values: SettingValues;
  /** As they are stored, which may not be as they must be. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly damaged: readonly SettingPath[];
};

async function loadSettingValues(): Promise<StoredSettings> {
  // What the reader has set themselves: what the organisation has set stays with it.
  const { [MANAGED_KEY]: _managed, ...raw } = await loadStoredParts();
  return { values: toValues(readParts(raw)), raw, damaged: readValues(raw).damaged };
}

/** The text of a backup. What is stored damaged is in it as it is. `today`: `2026-11-22`. */
export async function createBackup(today: string): Promise<string> {
  const { values, raw, damaged } = await loadSettingValues();
  const kept = damaged.map((path) => [partOf(path), raw[partOf(path)]] as const);
  const entries = (await personalEntries.loadAll()).flatMap(({ value }) => value ?? []);
  return writeBackup({ settings: { ...toSettings(values), ...Object.fromEntries(kept) }, entries, saved: today });
}

/**
 * Changes any of the settings, and takes entries in, in one write: a browser that is killed leaves the old ones or the new
 * ones. Of an entry that is here too the one that was written last is kept.
 */
export function restoreSettings(
  change: (now: SettingValues) => SettingValues,
  entries: readonly PersonalEntry[],
): Promise<SettingsRestored> {
  return withSettingsLocked(async () => {
    const { values, raw } = await loadSettingValues();
    const next = change(values);
    const changed = new Set(SETTING_PATHS.filter((path) => !isSameValue(values[path], next[path])).map(partOf));
    const [before, after] = [{ ...toSettings(values), ...raw }, toSettings(next)];
    const own = await prepareEntries(entries);
    const written = await write({ ...pick(after, changed), ...own.items });
    if (!written.ok) return written;
    return { ok: true, undo: () => withSettingsLocked(() => write({ ...pick(before, changed), ...own.back })) };
  });
}

async function prepareEntries(entries: readonly PersonalEntry[]) {
  const stored = new Map((await personalEntries.loadAll()).map(({ id, value }) => [id, value?.changedAt ?? 0]));
  const newer = entries.filter(({ id, changedAt }) => changedAt > (stored.get(id) ?? 0));
  return newer.length > 0 ? personalEntries.prepare(newer) : { items: {}, back: {} };
}

/** All that this browser keeps of the reader; not the lexicon, which is made of the glossary. */
export async function deleteEverything(): Promise<SettingsWritten> {
  return attempt(async () => {
    // The background lets go of what it has downloaded, and open pages of its terms.
    for (const { id } of await loadSubscriptions())
      await sendMessage('background:changeSource', { id, action: 'remove' });
    // The coach must not write what it has read before, nor anybody else.
    await withSettingsLocked(() =>
      navigator.locks.request(COACH_LOCK, async () => {
        const stored = Object.keys(await browser.storage.local.get(null));
        // What the organisation has set is not the reader’s to delete.
        const hasManaged = (await loadSubscriptions()).length > 0;
        // The lexicon is of the glossary alone, unless it has words of the reader’s own.
        const isKept = (key: string) =>
          (key === 'lexicon' && !stored.includes('personal')) ||
          key === MANAGED_KEY ||
          (hasManaged && key.startsWith('subscription'));
        const keys = stored.filter((key) => !isKept(key));
        await browser.storage.local.remove(keys);
      }),
    );
    await browser.storage.session.clear();
  });
}

const pick = (settings: Readonly<Record<string, unknown>>, parts: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).filter(([part]) => parts.has(part)));

const write = (items: Record<string, unknown>): Promise<SettingsWritten> =>
  attempt(() => browser.storage.local.set(items));

async function attempt(act: () => Promise<void>): Promise<SettingsWritten> {
  try {
    await act();
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: /quota/iu.test(String(error)) ? 'full' : 'failed' };
  }
}

/** The locks of all the items, and of what people write: who changes one of them reads it, then writes it. */
function withSettingsLocked<T>(job: () => Promise<T>): Promise<T> {
  const locks = [...PART_NAMES.map((part) => `local:${part}`), CONTRIBUTIONS_LOCK];
  return locks.reduceRight<() => Promise<T>>((inner, lock) => () => navigator.locks.request(lock, inner), job)();
}
