import * as z from 'zod/mini';
import { EnglishSection, EntryFile, FrenchSection } from '../entry/entry.ts';
import { EntryId } from '../entry/ids.ts';

const { bridge, ask: _ask, ...others } = EntryFile.shape;

/**
 * What `overrides/<id>.yaml` holds: fields that stand in place of those of the entry in the layers below, or `hide: yes`,
 * which takes the entry out. `fr`, `en` and `bridge` are replaced field by field, any other field whole.
 */
export const OverrideFile = z.strictObject({
  ...z.partial(z.strictObject(others)).shape,
  fr: z.optional(z.partial(FrenchSection)),
  en: z.optional(z.partial(EnglishSection)),
  bridge: z.optional(bridge),
  ask: z.optional(EntryFile.shape.ask),
  hide: z.optional(z.literal('yes')),
});

export type OverrideFile = z.infer<typeof OverrideFile>;

export const EntryOverride = z.extend(OverrideFile, { id: EntryId });
export type EntryOverride = z.infer<typeof EntryOverride>;

/** Holds no entries, but changes to those of other glossaries. */
export const OVERRIDES = 'overrides/';

export const overrideFileOf = (entryId: string): string => `${OVERRIDES}${entryId}.yaml`;
