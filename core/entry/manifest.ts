import type { Entry } from './entry.ts';
import type { GlossaryConfig } from './glossary-config.ts';

/** Rises with every change to the form of manifests, shards or entries that an older reader would misread. */
export const GLOSSARY_FORMAT = 1;

/** What a source publishes beside its shards. `version` rises with every publication. */
export type GlossaryManifest = Pick<GlossaryConfig, 'name' | 'licence' | 'domains'> & {
  readonly format: number;
  readonly version: number;
  readonly entries: number;
  readonly shards: readonly ShardReference[];
};

/** `path`: relative to the manifest, holds the hash, so that a shard never changes under its address. */
export type ShardReference = { readonly path: string; readonly sha256: string; readonly entries: number };

export type GlossaryShard = { readonly entries: readonly Entry[] };
