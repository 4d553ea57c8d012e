import * as z from 'zod/mini';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** File name without `.yaml`: readable, at most 60 characters, never changed once published. */
export const EntryId = z
  .string()
  .check(z.refine((id) => KEBAB.test(id) && id.length <= 60, { params: { rule: 'bad-id' } }))
  .brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

/** Folder name below the glossary, as listed in its `config.yaml`. */
export const DomainId = z
  .string()
  .check(z.refine((id) => KEBAB.test(id) && id.length <= 40, { params: { rule: 'bad-id' } }))
  .brand<'DomainId'>();
export type DomainId = z.infer<typeof DomainId>;
