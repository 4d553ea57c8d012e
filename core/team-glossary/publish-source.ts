import type { Entry } from '../entry/entry.ts';
import type { GlossaryConfig } from '../entry/glossary-config.ts';
import { canonicalJson } from './canonical-json.ts';
import type { EntryOverride } from './entry-override.ts';
import { GLOSSARY_FORMAT, type Manifest, type ShardReference } from './manifest.ts';
import { shardEntries, type NumberedShard } from './shard-entries.ts';
import { signedText, type SourceCrypto } from './verify-manifest.ts';

export type SourceContent = {
  readonly config: GlossaryConfig;
  readonly entries: readonly Entry[];
  readonly overrides: readonly EntryOverride[];
};

type Signer = { readonly key: string; readonly sign: (text: string) => Promise<string> };

export type Publishing = {
  readonly sha256: SourceCrypto['sha256'];
  /** What was published the last time: its numbers rise where something has changed, and stay where nothing has. */
  readonly previous: Manifest | null;
  /** Version and sequence, for a publisher that keeps nothing between two builds: the number of commits, say. */
  readonly number?: number | undefined;
  readonly signer?: Signer | undefined;
};

/** `path`: relative to the manifest. */
export type PublishedFile = { readonly path: string; readonly content: string };
export type PublishedSource = { readonly manifest: Manifest; readonly files: readonly PublishedFile[] };

/** A glossary as any static host can carry it. The same content gives the same bytes. */
export async function publishSource(content: SourceContent, publishing: Publishing): Promise<PublishedSource> {
  const { config, entries, overrides } = content;
  const made = await Promise.all(
    shardEntries(entries, overrides).map((numbered) => writeShard(numbered, publishing.sha256)),
  );
  const unnumbered = {
    format: GLOSSARY_FORMAT,
    ...config,
    entries: entries.length,
    shards: made.map(({ reference }) => reference),
  } as const;
  const numbered: Manifest = { ...unnumbered, ...numbersOf(unnumbered, publishing) };
  return { manifest: await sign(numbered, publishing.signer), files: made.map(({ file }) => file) };
}

async function writeShard({ number, shard }: NumberedShard, sha256: SourceCrypto['sha256']) {
  const content = JSON.stringify(shard);
  const hash = await sha256(content);
  const path = `shards/${number}-${hash.slice(0, 16)}.json`;
  const reference: ShardReference = { path, sha256: hash, bytes: utf8Length(content), entries: shard.entries.length };
  return { reference, file: { path, content } };
}

function numbersOf(
  now: Omit<Manifest, 'version' | 'sequence'>,
  { previous, number, signer }: Publishing,
): Pick<Manifest, 'version' | 'sequence'> {
  if (number !== undefined) return { version: number, sequence: number };
  if (!previous) return { version: 1, sequence: 1 };
  const { version, sequence, signature, ...before } = previous;
  const isSame = canonicalJson(before) === canonicalJson(now) && signature?.key === signer?.key;
  const hasSameShards = canonicalJson(before.shards) === canonicalJson(now.shards);
  return { version: hasSameShards ? version : version + 1, sequence: isSame ? sequence : sequence + 1 };
}

const sign = async (manifest: Manifest, signer: Signer | undefined): Promise<Manifest> =>
  signer ? { ...manifest, signature: { key: signer.key, value: await signer.sign(signedText(manifest)) } } : manifest;

/** Of text without half surrogate pairs. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Each half of a pair counts two: four together.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}
