import type { EntryOrDraft } from '../../core/entry/draft.ts';
import type { ImportOptions } from '../../core/formats/read-import.ts';
import type { GlossaryChange } from '../../core/formats/apply-import.ts';

export type ImportDomain = ImportOptions['domains'][number];

/** What an import comes into. `existing`: with what it is compared, which may be more than it can change. */
export type ImportInto = { readonly domains: readonly ImportDomain[]; readonly existing: readonly EntryOrDraft[] };

/** Where the entries of a file go. */
export type ImportTarget = {
  readonly load: () => Promise<ImportInto>;
  /** One change: all of it or nothing. Resolves to how it is taken back; rejects where it could not be stored. */
  readonly apply: (change: GlossaryChange) => Promise<() => Promise<void>>;
};
