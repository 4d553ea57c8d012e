import type { Manifest, Shard, ShardReference } from '../../core/team-glossary/manifest.ts';
import { readManifest, readShard } from '../../core/team-glossary/read-source.ts';
import { refuse, type Refused } from '../../core/team-glossary/source-problem.ts';
import { digestOf, verifyManifest } from '../../core/team-glossary/verify-manifest.ts';
import { fetchText } from './fetch-source.ts';
import type { ShardFile } from './source-cache.ts';
import { loadSourceRules } from './source-rules.ts';
import { hashOfBytes, webCrypto } from './web-crypto.ts';

/** How many shards are on their way at once: as many connections as a browser opens to a host. */
const AT_ONCE = 6;

export type Offer = { readonly manifest: Manifest; readonly digest: string; readonly etag: string | null };
export type Failed = Refused & { readonly retryAfter?: number };

export type Asking = {
  readonly url: string;
  /** Of the manifest that is here; null where none is, or where it is to be read again in any case. */
  readonly etag: string | null;
  readonly pinnedKey: string | null;
};

/** What a source offers now, signed as it has to be; null where it says that nothing has changed. */
export async function askSource(asking: Asking): Promise<{ readonly ok: true; readonly offer: Offer | null } | Failed> {
  const fetched = await fetchText(asking.url, asking.etag);
  if (!fetched.ok) return fetched;
  if (fetched.text === null) {
    // A server that answers so though nothing is here is asked once more, without a condition.
    return asking.etag === null ? refuse('unexpected-status', { value: '304' }) : { ok: true, offer: null };
  }
  const read = readManifest(fetched.text);
  if (!read.ok) return read;
  const { trustedKeys } = await loadSourceRules();
  const rules = { pinned: asking.pinnedKey, trusted: trustedKeys };
  const refused = await verifyManifest(read.manifest, rules, webCrypto);
  if (refused) return refused;
  const digest = await digestOf(read.manifest, webCrypto);
  return { ok: true, offer: { manifest: read.manifest, digest, etag: fetched.etag } };
}

/** By hash: shards as they came, and what they hold. */
export type Downloaded = {
  readonly ok: true;
  readonly files: ReadonlyMap<string, ShardFile>;
  readonly shards: ReadonlyMap<string, Shard>;
};

/** Shards of a manifest, each checked against its hash, then against the schema. Stops at the first that is not right. */
export async function downloadShards(
  manifestUrl: string,
  references: readonly ShardReference[],
): Promise<Downloaded | Failed> {
  const files = new Map<string, ShardFile>();
  const shards = new Map<string, Shard>();
  const waiting = [...references];
  const take = async (): Promise<Failed | null> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const got = await downloadShard(manifestUrl, next);
      if (!got.ok) {
        waiting.length = 0;
        return got;
      }
      files.set(next.sha256, got.file);
      shards.set(next.sha256, got.shard);
    }
    return null;
  };
  const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, take));
  return outcomes.find((outcome) => outcome !== null) ?? { ok: true, files, shards };
}

async function downloadShard(
  manifestUrl: string,
  reference: ShardReference,
): Promise<{ readonly ok: true; readonly file: ShardFile; readonly shard: Shard } | Failed> {
  const fetched = await fetchText(new URL(reference.path, manifestUrl).href);
  if (!fetched.ok) return fetched;
  const { text } = fetched;
  if (text === null || (await hashOfBytes(fetched.bytes)) !== reference.sha256)
    return refuse('damaged-shard', { value: reference.path });
  const read = readShard(text, reference);
  return read.ok ? { ok: true, file: fetched.bytes, shard: read.shard } : read;
}
