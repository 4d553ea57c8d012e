import { browser } from '#imports';
import { readKept } from '../core/entry/kept-entries.ts';
import { BACKED_UP } from '../core/settings/backed-up.ts';
import { writeBackup, type SettingsRestored, type SettingsWritten } from '../core/settings/backup.ts';
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
import type { SavedProgress } from '../core/coach/progress/progress-file.ts';
import { COACH_LOCK } from './coach-keys.ts';
import { loadCoach, planRestoring, progressOf } from './coach-store.ts';
import { MANAGED_KEY } from './managed-settings-item.ts';
import { sendMessage } from './messages.ts';
import { readParts } from './settings.ts';
import { loadSubscriptions } from './sources/subscriptions-item.ts';

type StoredSettings = {
  readonly values: SettingValues;
  /** As they are stored, which may not be as they must be. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly damaged: readonly SettingPath[];
};

async function loadSettingValues(): Promise<StoredSettings> {
  const raw = await browser.storage.local.get([...BACKED_UP]);
  const kept = { pinned: [...readKept(raw['pinned'])], lookUps: [...readKept(raw['lookUps'])] };
  return { values: toValues({ ...readParts(raw), ...kept }), raw, damaged: readValues(raw).damaged };
}

/** The text of a backup. What is stored damaged is in it as it is. `today`: `2026-11-22`. */
export async function createBackup(today: string): Promise<string> {
  const [{ values, raw, damaged }, memory] = await Promise.all([loadSettingValues(), loadCoach()]);
  const kept = damaged.map((path) => [partOf(path), raw[partOf(path)]] as const);
  const progress = memory.records.size > 0 ? progressOf(memory) : null;
  return writeBackup({ ...toSettings(values), ...Object.fromEntries(kept) }, today, progress);
}

/** Whether somebody’s progress is that of this browser’s reader. */
export const isOwnProgress = async ({ owner }: SavedProgress): Promise<boolean> =>
  (await loadCoach()).self.owner.id === owner.id;

/**
 * Changes any of what is backed up, and merges progress, in one write: a browser that is killed leaves the old state or
 * the new.
 */
export function restoreSettings(
  change: (now: SettingValues) => SettingValues,
  progress: SavedProgress | null = null,
): Promise<SettingsRestored> {
  return withBackupLocked(async () => {
    const { values, raw } = await loadSettingValues();
    const next = change(values);
    const changed = new Set(SETTING_PATHS.filter((path) => !isSameValue(values[path], next[path])).map(partOf));
    const [before, after] = [{ ...toSettings(values), ...raw }, toSettings(next)];
    const coach = progress ? await planRestoring(progress) : null;
    const written = await write({ ...pick(after, changed), ...coach?.written });
    if (!written.ok) return written;
    const undo = async () => write({ ...pick(before, changed), ...(await coach?.undoing()) });
    return { ok: true, undo: () => withBackupLocked(undo) };
  });
}

/** All that this browser keeps of the reader; not the lexicon, which is made of the glossary. */
export async function deleteEverything(): Promise<SettingsWritten> {
  return attempt(async () => {
    // The background lets go of what it has downloaded, and open pages of its terms.
    for (const { id } of await loadSubscriptions())
      await sendMessage('background:changeSource', { id, action: 'remove' });
    // The coach must not write what it has read before, nor anybody else.
    await withBackupLocked(async () => {
      // What the organisation has set is not the reader’s to delete.
      const hasManaged = (await loadSubscriptions()).length > 0;
      const isKept = (key: string) =>
        key === 'lexicon' || key === MANAGED_KEY || (hasManaged && key.startsWith('subscription'));
      const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => !isKept(key));
      await browser.storage.local.remove(keys);
    });
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

/** The locks of all the items, and the coach’s: who changes one of them reads it, then writes it. */
function withBackupLocked<T>(job: () => Promise<T>): Promise<T> {
  return BACKED_UP.reduceRight<() => Promise<T>>(
    (inner, part) => () => navigator.locks.request(`local:${part}`, inner),
    () => navigator.locks.request(COACH_LOCK, job),
  )();
}
