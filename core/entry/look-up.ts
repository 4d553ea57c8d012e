import type { EntryCard, EntryLabel, EntryOrigin } from './entry-card.ts';
import { labelOf, relatedIds } from './entry-card.ts';
import type { Entry } from './entry.ts';
import type { GlossaryConfig } from './glossary-config.ts';
import type { EntryId } from './ids.ts';

export type EntryLookUp = {
  readonly lookUp: (id: EntryId) => EntryCard | null;
  /** Those of the entries that exist, in the order asked for. */
  readonly label: (ids: readonly EntryId[]) => EntryLabel[];
};

/** Ways from ids to the entries of a glossary. `originOf`: where an entry comes from, if that is to be said. */
export function createLookUp(
  { domains }: Pick<GlossaryConfig, 'domains'>,
  entries: readonly Entry[],
  originOf: (id: EntryId) => EntryOrigin | null = () => null,
): EntryLookUp {
  const byId = new Map<EntryId, Entry>(entries.map((entry) => [entry.id, entry]));
  const labels = new Map(domains.map(({ id, label }) => [id, label]));
  const label = (ids: readonly EntryId[]) =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [labelOf(entry)] : [];
    });
  const lookUp = (id: EntryId) => {
    const entry = byId.get(id);
    if (!entry) return null;
    const domainLabel = labels.get(entry.domain) ?? { fr: entry.domain, en: entry.domain };
    return { entry, domainLabel, related: label(relatedIds(entry)), origin: originOf(id) };
  };
  return { lookUp, label };
}
