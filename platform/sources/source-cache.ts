import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Manifest } from '../../core/team-glossary/manifest.ts';

/** A publication of a source as it was taken. `etag`: of its manifest. `takenAt`: milliseconds since 1970. */
export type CachedVersion = {
  readonly source: string;
  readonly sequence: number;
  readonly manifest: Manifest;
  readonly digest: string;
  readonly etag: string | null;
  readonly takenAt: number;
};

/** A shard as it came: half of what its text would be in memory and in a message to the disk. */
export type ShardFile = Uint8Array<ArrayBuffer>;

/** All of it can be downloaded again. Shards are by their hash, and shared by the versions; earlier ones are texts. */
interface SourcesSchema extends DBSchema {
  versions: { key: [source: string, sequence: number]; value: CachedVersion };
  shards: { key: string; value: ShardFile | string };
  current: { key: string; value: number };
}

/** How many versions of a source are kept, the one in use among them. */
const KEPT_VERSIONS = 3;
const STORES: ['versions', 'shards', 'current'] = ['versions', 'shards', 'current'];

let opening: Promise<IDBPDatabase<SourcesSchema>> | null = null;

const forget = () => {
  opening = null;
};

function open(): Promise<IDBPDatabase<SourcesSchema>> {
  opening ??= openDB<SourcesSchema>('sources', 1, {
    upgrade: (database) => {
      database.createObjectStore('versions', { keyPath: ['source', 'sequence'] });
      database.createObjectStore('shards');
      database.createObjectStore('current');
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

/** What is kept of a source. `versions`: newest first; `shards`: hashes of all that are here, of whichever source. */
export async function loadCached(source: string) {
  const transaction = (await open()).transaction(STORES);
  const [sequence, all, shards] = await Promise.all([
    transaction.objectStore('current').get(source),
    transaction.objectStore('versions').getAll(rangeOf(source)),
    transaction.objectStore('shards').getAllKeys(),
  ]);
  const versions = all.toReversed();
  const current = versions.find((version) => version.sequence === sequence) ?? null;
  return { current, versions, shards: new Set(shards) };
}

/** The texts of the shards of a publication, in its order; null where the browser has lost one. */
export async function loadShards({ shards }: Pick<Manifest, 'shards'>): Promise<string[] | null> {
  const store = (await open()).transaction('shards').store;
  const kept = await Promise.all(shards.map(({ sha256 }) => store.get(sha256)));
  return kept.every((file) => file !== undefined) ? kept.map(textOf) : null;
}

/** Keeps shards that have been checked, by their hash, for a publication that may be taken next. */
export async function keepShards(files: ReadonlyMap<string, ShardFile>): Promise<void> {
  const transaction = (await open()).transaction('shards', 'readwrite');
  await Promise.all([...files].map(([hash, file]) => transaction.store.put(file, hash)));
  await transaction.done;
}

/**
 * Puts a publication in use, with shards that have been checked, and lets go of the oldest one: all or nothing, and on the
 * disk when it resolves.
 */
export async function takeVersion(version: CachedVersion, files: ReadonlyMap<string, ShardFile>): Promise<void> {
  const transaction = (await open()).transaction(STORES, 'readwrite', { durability: 'strict' });
  const versions = transaction.objectStore('versions');
  await Promise.all([...files].map(([hash, file]) => transaction.objectStore('shards').put(file, hash)));
  await versions.put(version);
  await transaction.objectStore('current').put(version.sequence, version.source);
  const sequences = (await versions.getAllKeys(rangeOf(version.source))).map(([, sequence]) => sequence);
  const others = sequences.filter((sequence) => sequence !== version.sequence).toReversed();
  for (const sequence of others.slice(KEPT_VERSIONS - 1)) await versions.delete([version.source, sequence]);
  await dropUnused(transaction);
  await transaction.done;
}

/** Puts a version in use that is kept already. */
export async function useVersion({ source, sequence }: Pick<CachedVersion, 'source' | 'sequence'>): Promise<void> {
  await (await open()).put('current', sequence, source);
}

export async function forgetSource(source: string): Promise<void> {
  const transaction = (await open()).transaction(STORES, 'readwrite');
  await transaction.objectStore('current').delete(source);
  await transaction.objectStore('versions').delete(rangeOf(source));
  await dropUnused(transaction);
  await transaction.done;
}

type Writing = IDBPTransaction<SourcesSchema, typeof STORES, 'readwrite'>;

/** Lets go of shards that no version of any source holds. */
async function dropUnused(transaction: Writing): Promise<void> {
  const versions = await transaction.objectStore('versions').getAll();
  const used = new Set(versions.flatMap(({ manifest }) => manifest.shards.map(({ sha256 }) => sha256)));
  const shards = transaction.objectStore('shards');
  for (const hash of await shards.getAllKeys()) if (!used.has(hash)) await shards.delete(hash);
}

const textOf = (file: ShardFile | string): string => (typeof file === 'string' ? file : new TextDecoder().decode(file));

const rangeOf = (source: string) => IDBKeyRange.bound([source], [source, []]);
