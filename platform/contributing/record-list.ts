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
  /** Changes a record as it is stored now. Does nothing where it has been removed meanwhile. */
  readonly change: (id: string, change: (now: T) => T) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Tells whenever one is made, changed or removed, in whichever window. Returns how to stop. */
  readonly watch: (onChange: () => void) => () => void;
};

const Index = z.object({ revision: z.int(), ids: z.array(z.string()) });
type Index = z.infer<typeof Index>;

export function defineRecords<T extends Named>(name: string, schema: z.ZodMiniType<T>): RecordList<T> {
  const keyOf = (id: string) => `${name}:${id}`;
  const parse = (stored: unknown): T | null => schema.safeParse(stored).data ?? null;
  const load = async (id: string) => parse((await browser.storage.local.get(keyOf(id)))[keyOf(id)]);
  const write = async ({ revision }: Index, ids: readonly string[], records: readonly T[]) => {
    const items = Object.fromEntries(records.map((record) => [keyOf(record.id), record]));
    // In one go: a worker or a page that is stopped between two writes would leave half of it.
    await browser.storage.local.set({ [name]: { revision: revision + 1, ids }, ...items });
  };
  const changed = (act: (index: Index) => Promise<void>) => inTurn(async () => act(await loadIndex(name)));
  return {
    load,
    loadAll: async () => {
      const { ids } = await loadIndex(name);
      const stored = await browser.storage.local.get(ids.map(keyOf));
      return ids.map((id) => ({ id, value: parse(stored[keyOf(id)]) }));
    },
    loadRevision: async () => (await loadIndex(name)).revision,
    put: (records) =>
      changed((index) => write(index, [...new Set([...index.ids, ...records.map(({ id }) => id)])], records)),
    replace: (records, removed) =>
      changed(async (index) => {
        const gone = new Set(removed);
        const ids = new Set([...index.ids.filter((id) => !gone.has(id)), ...records.map(({ id }) => id)]);
        // What is in no list is not there, whether its record goes or not.
        await write(index, [...ids], records);
        await browser.storage.local.remove(removed.filter((id) => !ids.has(id)).map(keyOf));
      }),
    change: (id, change) =>
      changed(async (index) => {
        const now = await load(id);
        if (now && index.ids.includes(id)) await write(index, index.ids, [change(now)]);
      }),
    remove: (id) =>
      changed(async (index) => {
        const others = index.ids.filter((other) => other !== id);
        await write(index, others, []);
        await browser.storage.local.remove(keyOf(id));
      }),
    watch: (onChange) => watchKey(name, onChange),
  };
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
