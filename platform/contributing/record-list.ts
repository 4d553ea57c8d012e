import { browser } from '#imports';
import * as z from 'zod/mini';

/** Taken by whoever writes any of the lists. */
export const CONTRIBUTIONS_LOCK = 'contributions';

type Named = { readonly id: string };

/** `value`: null where the record is damaged. It stays stored. */
export type StoredRecord<T> = { readonly id: string; readonly value: T | null };

/** Records of one kind, each under a key of its own; a change is one write. */
export type RecordList<T extends Named> = {
  readonly load: (id: string) => Promise<T | null>;
  /** In the order in which they came. */
  readonly loadAll: () => Promise<StoredRecord<T>[]>;
  /** Rises with each change; 0 before the first. */
  readonly loadRevision: () => Promise<number>;
  /** Adds records, or replaces those that have their ids. */
  readonly put: (records: readonly T[]) => Promise<void>;
  /** Adds or replaces records and removes others, as one change. */
  readonly replace: (records: readonly T[], removed: readonly string[]) => Promise<void>;
  /** The same as items to be stored with others in one write, and what takes them back; for who has the lock. */
  readonly prepare: (records: readonly T[]) => Promise<{ readonly items: Items; readonly back: Items }>;
  /** Changes a record as it is stored now. Does nothing where it has been removed meanwhile. */
  readonly change: (id: string, change: (now: T) => T) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Tells whenever one is made, changed or removed, in whichever window. Returns how to stop. */
  readonly watch: (onChange: () => void) => () => void;
};

type Items = Readonly<Record<string, unknown>>;

const Index = z.object({ revision: z.int(), ids: z.array(z.string()) });
type Index = z.infer<typeof Index>;

export function defineRecords<T extends Named>(name: string, schema: z.ZodMiniType<T>): RecordList<T> {
  const keyOf = (id: string) => `${name}:${id}`;
  const parse = (stored: unknown): T | null => schema.safeParse(stored).data ?? null;
  const load = async (id: string) => parse((await browser.storage.local.get(keyOf(id)))[keyOf(id)]);
  const itemsOf = ({ revision }: Index, ids: readonly string[], records: readonly T[]): Record<string, unknown> => ({
    [name]: { revision: revision + 1, ids },
    ...Object.fromEntries(records.map((record) => [keyOf(record.id), record])),
  });
  // In one go: a worker or a page that is stopped between two writes would leave half of it.
  const write = (index: Index, ids: readonly string[], records: readonly T[]) =>
    browser.storage.local.set(itemsOf(index, ids, records));
  const withIds = ({ ids }: Index, records: readonly T[]) => [...new Set([...ids, ...records.map(({ id }) => id)])];
  const changed = (act: (index: Index) => Promise<void>) => inTurn(async () => act(await loadIndex(name)));
  const replace = (records: readonly T[], removed: readonly string[]) =>
    changed(async (index) => {
      const ids = withIds({ ...index, ids: without(index.ids, removed) }, records);
      // What is in no list is not there, whether its record goes or not.
      await write(index, ids, records);
      await browser.storage.local.remove(without(removed, ids).map(keyOf));
    });
  return {
    load,
    loadAll: () => loadRecords(name, parse),
    loadRevision: async () => (await loadIndex(name)).revision,
    put: (records) => replace(records, []),
    replace,
    prepare: async (records) => {
      const index = await loadIndex(name);
      const before = await browser.storage.local.get(records.map(({ id }) => keyOf(id)));
      const back = { ...before, ...itemsOf({ ...index, revision: index.revision + 1 }, index.ids, []) };
      return { items: itemsOf(index, withIds(index, records), records), back };
    },
    change: (id, change) =>
      changed(async (index) => {
        const now = await load(id);
        if (now && index.ids.includes(id)) await write(index, index.ids, [change(now)]);
      }),
    remove: (id) => replace([], [id]),
    watch: (onChange) => watchKey(name, onChange),
  };
}

async function loadRecords<T>(name: string, parse: (stored: unknown) => T | null): Promise<StoredRecord<T>[]> {
  const { ids } = await loadIndex(name);
  const keyOf = (id: string) => `${name}:${id}`;
  const stored = await browser.storage.local.get(ids.map(keyOf));
  return ids.map((id) => ({ id, value: parse(stored[keyOf(id)]) }));
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return ids.filter((id) => !left.has(id));
}

function watchKey(key: string, onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>) => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

/** Where the index is damaged, the records tell it, as far as the browser can list them. */
async function loadIndex(name: string): Promise<Index> {
  const stored = (await browser.storage.local.get(name))[name];
  if (stored === undefined) return { revision: 0, ids: [] };
  const parsed = Index.safeParse(stored);
  if (parsed.success) return parsed.data;
  const area: { getKeys?: () => Promise<string[]> } = browser.storage.local;
  const keys = (await area.getKeys?.().catch(() => [])) ?? [];
  const prefix = `${name}:`;
  return { revision: 0, ids: keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)) };
}

const inTurn = (act: () => Promise<void>): Promise<void> => navigator.locks.request(CONTRIBUTIONS_LOCK, act);
