import type { Bilingual } from '../entry/language.ts';
import type { Manifest, Shard } from './manifest.ts';
import type { Refused } from './source-problem.ts';

/** What somebody sees of a source before they subscribe to it. */
export type SourcePreview = {
  readonly name: Bilingual;
  readonly licence: string;
  readonly entries: number;
  /** How many of them stand in place of entries that the reader has already, and how many of those are changed in part or hidden. */
  readonly replaced: number;
  readonly changed: number;
  readonly hidden: number;
  /** Public key of its signature, base64; null where it is not signed. */
  readonly key: string | null;
  /** Sites on which it is marked; null for one that is no secret, and is marked everywhere. */
  readonly sites: readonly string[] | null;
};

/** `url`: of the manifest, from what was typed. */
export type PreviewAnswer = { readonly ok: true; readonly url: string; readonly preview: SourcePreview } | Refused;
export type SubscribeAnswer = { readonly ok: true } | Refused;

/** `known`: ids of the entries that the reader has already. */
export function previewSource(manifest: Manifest, shards: readonly Shard[], known: ReadonlySet<string>): SourcePreview {
  const entries = shards.flatMap((shard) => shard.entries);
  const overrides = shards.flatMap((shard) => shard.overrides ?? []).filter(({ id }) => known.has(id));
  return {
    name: manifest.name,
    licence: manifest.licence,
    entries: entries.length,
    replaced: entries.filter(({ id }) => known.has(id)).length,
    changed: overrides.filter(({ hide }) => !hide).length,
    hidden: overrides.filter(({ hide }) => hide).length,
    key: manifest.signature?.key ?? null,
    sites: manifest.private?.sites ?? null,
  };
}
