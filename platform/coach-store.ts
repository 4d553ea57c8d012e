import { browser } from '#imports';
import {
  createSelf,
  CoachSelf,
  momentOf,
  restoreSelf,
  takeEvent,
  type TermEvent,
  type WallMoment,
} from '../core/coach/coach-self.ts';
import { createMemoryModel } from '../core/coach/memory-model.ts';
import { packFields, unpackFields } from '../core/coach/pack-fields.ts';
import { packRecord, unpackRecord } from '../core/coach/pack-record.ts';
import { mergeRecords } from '../core/coach/progress/merge-progress.ts';
import type { SavedProgress } from '../core/coach/progress/progress-file.ts';
import type { FadeTimesForPages } from '../core/coach/fade.ts';
import { fadeTimes } from '../core/coach/states.ts';
import type { TermRecord } from '../core/coach/term-record.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { wallMoment } from './wall-moment.ts';
import { COACH_LOCK, FADES_KEY, SELF_KEY, SHARD_KEYS, shardKeyOf } from './coach-keys.ts';

/** The parameters of FSRS are nobody’s in particular: a person differs from them by pace. */
export const COACH_MODEL = createMemoryModel();

/** All that the coach remembers. */
export type CoachMemory = { readonly self: CoachSelf; readonly records: ReadonlyMap<EntryId, TermRecord> };

type Stored = Record<string, unknown>;
type Fields = Readonly<Record<string, unknown>>;
/** What is stored by keys, its texts unpacked. */
type Unpacked = Readonly<Record<string, Fields>>;

/** Of one term alone, where no more is needed: a card waits for it. */
export const loadCoachOf = (entry: EntryId): Promise<CoachMemory> => loadShards([shardKeyOf(entry)]);

export const loadCoach = (): Promise<CoachMemory> => loadShards(SHARD_KEYS);

async function loadShards(keys: readonly string[]): Promise<CoachMemory> {
  const stored = await load([SELF_KEY, ...keys]);
  const found = keys.flatMap((key) => Object.values(stored[key]!).flatMap((one) => unpackRecord(one) ?? []));
  return { self: selfIn(stored), records: new Map(found.map((record) => [record.entry, record])) };
}

/**
 * Takes events in, all in one write: they are stored all or not at all, whenever the worker ends. Events that are counted
 * already change nothing, so that whoever had no answer may send them again.
 */
export function storeEvents(events: readonly TermEvent[]): Promise<void> {
  return changeStored(
    events.map(({ entry }) => entry),
    (self, records, now) => {
      let changed = self;
      const after = new Map<EntryId, TermRecord>();
      for (const event of events) {
        const before = after.get(event.entry) ?? records.get(event.entry) ?? null;
        const taken = takeEvent(changed, before, event, { now, model: COACH_MODEL });
        if (!taken) continue;
        changed = taken.self;
        after.set(event.entry, taken.record);
      }
      return { self: changed, records: after };
    },
  );
}

/** Changes what is known of the person. */
export const changeSelf = (change: (self: CoachSelf) => CoachSelf): Promise<void> =>
  changeStored([], (self) => ({ self: change(self), records: new Map() }));

/** All of it, the choices too; marks are whole again. An answer on its way comes before or begins anew. */
export const forgetCoach = (): Promise<void> =>
  navigator.locks.request(COACH_LOCK, () => browser.storage.local.remove([SELF_KEY, FADES_KEY, ...SHARD_KEYS]));

/** What can be saved and compared of it. `savedAt` is now on the coach’s clock. */
export function progressOf({ self, records }: CoachMemory): SavedProgress {
  const { owner, pace, passed } = self;
  return { owner, pace, passed, savedAt: momentOf(self, wallMoment()).at, records: [...records.values()] };
}

/** Takes in a back-up. */
export const restoreProgress = (saved: SavedProgress): Promise<void> =>
  navigator.locks.request(COACH_LOCK, async () => browser.storage.local.set((await planRestoring(saved)).written));

/** What taking in a back-up writes, and what takes that back; to be written by whoever holds the lock. */
export async function planRestoring(saved: SavedProgress): Promise<RestoringPlan> {
  const found = await load([SELF_KEY, FADES_KEY, ...SHARD_KEYS]);
  const before: Unpacked = { ...found, [SELF_KEY]: selfIn(found) };
  const isNew = SHARD_KEYS.every((key) => Object.keys(before[key]!).length === 0);
  const entries = saved.records.map(({ entry }) => entry);
  const written = changedBy(before, entries, (self, records, now) => {
    const merged = mergeRecords([...records.values()], saved.records, momentOf(self, now).at);
    const after = new Map(merged.map((one) => [one.entry, one]));
    return { self: restoreSelf(self, saved, isNew), records: after };
  });
  return { written: pack(written), undoing: async () => pack(undo(before, written, await load(Object.keys(written)))) };
}

export type RestoringPlan = {
  readonly written: Stored;
  /** What to write to take it back; what was learnt since stays. */
  readonly undoing: () => Promise<Stored>;
};

function undo(before: Unpacked, restored: Unpacked, now: Unpacked): Unpacked {
  const undone: Record<string, Fields> = {};
  for (const [key, fields] of Object.entries(restored)) {
    const [old, current] = [before[key]!, now[key]!];
    const isRestored = (field: string) => JSON.stringify(current[field]) === JSON.stringify(fields[field]);
    const kept = Object.entries(current).filter(([field]) => !isRestored(field) || field in old);
    undone[key] = Object.fromEntries(kept.map(([field, value]) => [field, isRestored(field) ? old[field] : value]));
  }
  return undone;
}

type Change = (self: CoachSelf, records: ReadonlyMap<EntryId, TermRecord>, now: WallMoment) => CoachMemory;

/** Reads what a change touches as it is stored now, and writes what came of it: one after the other, one write each. */
function changeStored(entries: readonly EntryId[], change: Change): Promise<void> {
  const keys = [...new Set(entries.map(shardKeyOf))];
  return navigator.locks.request(COACH_LOCK, async () => {
    const changed = changedBy(await load([SELF_KEY, FADES_KEY, ...keys]), entries, change);
    if (Object.keys(changed).length > 0) await browser.storage.local.set(pack(changed));
  });
}

/** The keys that a change to these entries writes, with their fields; none where it changes nothing. */
function changedBy(stored: Unpacked, entries: readonly EntryId[], change: Change): Unpacked {
  const before = selfIn(stored);
  const records = entries.flatMap((entry) => unpackRecord(stored[shardKeyOf(entry)]![entry]) ?? []);
  const now = wallMoment();
  const { self, records: after } = change(before, new Map(records.map((one) => [one.entry, one])), now);
  if (self === before && after.size === 0) return {};
  const changed: Record<string, Record<string, unknown>> = { [SELF_KEY]: self };
  for (const [entry, record] of after) {
    const key = shardKeyOf(entry);
    // What could not be read of a key stays in it.
    const shard = (changed[key] ??= { ...stored[key] });
    shard[entry] = packRecord(record);
  }
  if (after.size > 0) changed[FADES_KEY] = changedFades(stored[FADES_KEY]!, after, self, now);
  return changed;
}

/** In the machine’s time, by which pages live: the coach’s clock may stand apart from it. */
function changedFades(stored: Fields, after: CoachMemory['records'], self: CoachSelf, now: WallMoment): Fields {
  const ahead = now.wall - momentOf(self, now).at;
  const fades: Record<string, unknown> = { ...stored };
  for (const [entry, record] of after) {
    const { silentUntil, lightUntil } = fadeTimes(record, { model: COACH_MODEL, pace: self.pace });
    if (lightUntil === 0) delete fades[entry];
    else fades[entry] = [Math.round(silentUntil + ahead), Math.round(lightUntil + ahead)] satisfies FadeTimesForPages;
  }
  return fades;
}

/** Each key with its fields; with none where it is missing or damaged. */
async function load(keys: readonly string[]): Promise<Unpacked> {
  const stored: Stored = await browser.storage.local.get([...keys]);
  return Object.fromEntries(keys.map((key) => [key, unpackFields(stored[key])]));
}

/** The person is stored as it is, for it is small. */
const pack = (changed: Unpacked): Stored =>
  Object.fromEntries(
    Object.entries(changed).map(([key, fields]) => [key, key === SELF_KEY ? fields : packFields(fields)]),
  );

/** As stored; begun anew where it is missing or damaged, which the records outlive. */
function selfIn(stored: Unpacked): CoachSelf {
  const parsed = CoachSelf.safeParse(stored[SELF_KEY]);
  return parsed.success ? parsed.data : createSelf(crypto.randomUUID(), wallMoment());
}
