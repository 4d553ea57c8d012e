import * as z from 'zod/mini';
import { Entry } from '../entry/entry.ts';
import { GlossaryConfig } from '../entry/glossary-config.ts';
import { EntryOverride } from './entry-override.ts';

/** Rises with every change to the form of manifests, shards or entries that an older reader would misread. */
export const GLOSSARY_FORMAT = 1;

/** Safe integers only: beyond 2^53 two numbers may be one. */
const Rising = z.int().check(z.positive());
const Count = z.int().check(z.nonnegative());

/**
 * `path`: relative to the manifest; it holds the beginning of the hash, so that a shard never changes under its address.
 * `bytes`: as UTF-8, before any compression. `entries`: overrides are not counted.
 */
const ShardReference = z.strictObject({
  path: z.string().check(z.regex(/^shards\/[a-z0-9-]{1,80}\.json$/u)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  bytes: Count,
  entries: Count,
});
export type ShardReference = z.infer<typeof ShardReference>;

/** Ed25519 over the canonical JSON of the manifest without this field. Both in base64; `key`: the 32 bytes of the public key. */
const Signature = z.strictObject({
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/u)),
  value: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/u)),
});

/**
 * What a source publishes beside its shards. `version` rises whenever entries change, `sequence` with every manifest that
 * is published: a reader takes no lower one, so that nobody can hand out an old one again.
 */
export const Manifest = z.extend(GlossaryConfig, {
  format: z.literal(GLOSSARY_FORMAT),
  version: Rising,
  sequence: Rising,
  entries: Count,
  shards: z.array(ShardReference).check(z.maxLength(4096)),
  signature: z.optional(Signature),
});
export type Manifest = z.infer<typeof Manifest>;

export const Shard = z.strictObject({
  entries: z.array(Entry),
  overrides: z.optional(z.array(EntryOverride)),
});
export type Shard = z.infer<typeof Shard>;
