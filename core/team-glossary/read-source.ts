import type * as z from 'zod/mini';
import { acceptsAsIs } from '../entry/accepts-as-is.ts';
import { GLOSSARY_FORMAT, Manifest, Shard, type ShardReference } from './manifest.ts';
import { refuse, type Refused } from './source-problem.ts';

/** Of a manifest or a shard, in bytes, as they are after any compression. */
export const MOST_BYTES = 10_000_000;

export type ReadManifest = { readonly ok: true; readonly manifest: Manifest } | Refused;
export type ReadShard = { readonly ok: true; readonly shard: Shard } | Refused;

/** A manifest from the text that a server has answered: perhaps a login page, or one of a version to come. */
export function readManifest(text: string): ReadManifest {
  const raw = parseJson(text);
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return refuse('not-a-glossary');
  if (typeof raw.format === 'number' && raw.format > GLOSSARY_FORMAT) return refuse('newer-format');
  const parsed = Manifest.safeParse(raw);
  return parsed.success ? { ok: true, manifest: parsed.data } : refuse('damaged-manifest', where(parsed.error, raw));
}

/** The entries of a shard whose hash is right already. Every one is validated by the schema of the entries themselves. */
export function readShard(text: string, { path, entries }: ShardReference): ReadShard {
  const raw = parseJson(text);
  const parsed = isShard(raw) ? { success: true as const, data: raw } : Shard.safeParse(raw);
  if (!parsed.success) return refuse('invalid-entry', where(parsed.error, raw));
  return parsed.data.entries.length === entries
    ? { ok: true, shard: parsed.data }
    : refuse('wrong-count', { value: path });
}

/** What is published has been parsed by the same schema, which then changes nothing. */
const isShard = acceptsAsIs(Shard) as (raw: unknown) => raw is Shard;

/** What the shards of a manifest hold must be what it says, and no entry may be there twice. */
export function checkWhole({ entries, domains }: Manifest, shards: readonly Shard[]): Refused | null {
  const known = new Set<string>(domains.map(({ id }) => id));
  const ids = new Set<string>();
  for (const shard of shards)
    for (const { id, domain } of shard.entries) {
      if (ids.has(id) || !known.has(domain)) return refuse('invalid-entry', { value: id, count: 1 });
      ids.add(id);
    }
  return ids.size === entries ? null : refuse('wrong-count', { value: 'manifest.json' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first thing that is wrong, by the id of its entry and its field, and how many there are. */
function where({ issues }: z.core.$ZodError, raw: unknown): { value: string; count: number } {
  const [first] = issues;
  const [list, at, ...field] = first?.path ?? [];
  const entry: unknown = (raw as Readonly<Record<PropertyKey, unknown[]>> | null)?.[list ?? '']?.[at as number];
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id).slice(0, 60) : '';
  const path = (id === '' ? (first?.path ?? []) : [id, ...field]).map(String).join('.');
  return { value: path, count: issues.length };
}
