import {
  fillEntry,
  PERSONAL_SOURCE,
  PersonalEntry,
  type FilledEntry,
} from '../../core/team-glossary/personal-entry.ts';
import type { SourceLayer } from '../sources/load-layers.ts';
import { defineRecords } from './record-list.ts';

/** The entries that the reader keeps for themselves. */
export const personalEntries = defineRecords('personal', PersonalEntry);

/** Its `sequence` rises with each change. */
export type PersonalLayer = SourceLayer & {
  readonly filled: ReadonlyMap<string, FilledEntry & Pick<PersonalEntry, 'tags'>>;
};

/** The personal entries as the highest layer; damaged ones are left out. */
export async function loadPersonalLayer(): Promise<PersonalLayer> {
  const [stored, sequence] = await Promise.all([personalEntries.loadAll(), personalEntries.loadRevision()]);
  const filled = stored.flatMap(({ value }) => (value ? { ...fillEntry(value), tags: value.tags } : []));
  return {
    source: PERSONAL_SOURCE,
    entries: filled.map(({ entry }) => entry),
    overrides: [],
    domains: [],
    sites: null,
    sequence,
    filled: new Map(filled.map((one) => [one.entry.id, one])),
  };
}
