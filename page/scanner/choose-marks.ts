import type { EntryId } from '../../core/entry/ids.ts';
import type { Density } from '../../core/settings/settings.ts';
import type { BlockRecord } from './block-record.ts';
import { order } from './document-order.ts';
import { markFirstInSection, markOnce, markTerms, type Section } from './sections.ts';

/** Records whose terms came, went, were shown or hidden, and sections that are no longer what they were. */
export type Changes = { readonly records: ReadonlySet<BlockRecord>; readonly sections: ReadonlySet<Section> };

/** Decides which terms are marked after changes. Returns the records in which a mark came or went. */
export type ChooseMarks = (changes: Changes) => Iterable<BlockRecord>;

export function createChooser(density: Density | undefined): ChooseMarks {
  if (density === 'all') return ({ records }) => [...records].filter((record) => markTerms(record, () => true));
  if (density === 'page') {
    const once = new OncePerPage();
    return ({ records }) => once.update(records);
  }
  return ({ sections }) => [...sections].flatMap(markFirstInSection);
}

/**
 * Marks each entry in one block of the page: the first that was found. It keeps the mark as long as it is seen, whatever
 * comes before it later, so that marks stay where the reader has seen them, and a change costs what has changed.
 */
class OncePerPage {
  readonly #entries = new WeakMap<BlockRecord, ReadonlySet<EntryId>>();
  /** Where an entry is seen, in the order in which it was found. */
  readonly #places = new Map<EntryId, Set<BlockRecord>>();
  readonly #marked = new Map<EntryId, BlockRecord>();

  update(records: Iterable<BlockRecord>): BlockRecord[] {
    const touched = new Set(records);
    /** With the first block in which each was found just now. */
    const entries = new Map<EntryId, BlockRecord | undefined>();
    for (const record of touched) {
      const before = this.#entries.get(record) ?? new Set();
      const now = new Set(record.isHidden ? [] : record.terms.map(({ entry }) => entry));
      this.#entries.set(record, now);
      for (const entry of before) {
        if (now.has(entry)) continue;
        this.#leave(record, entry);
        entries.set(entry, entries.get(entry));
      }
      for (const entry of now) {
        if (before.has(entry)) continue;
        this.#placesOf(entry).add(record);
        entries.set(entry, entries.get(entry) ?? record);
      }
    }
    for (const [entry, newcomer] of entries) {
      const chosen = this.#marked.get(entry) ?? this.#choose(entry, newcomer);
      if (chosen) touched.add(chosen);
    }
    return [...touched].filter((record) => markOnce(record, (entry) => this.#marked.get(entry) === record));
  }

  #placesOf(entry: EntryId): Set<BlockRecord> {
    const places = this.#places.get(entry) ?? new Set();
    this.#places.set(entry, places);
    return places;
  }

  #leave(record: BlockRecord, entry: EntryId): void {
    this.#placesOf(entry).delete(record);
    if (this.#marked.get(entry) === record) this.#marked.delete(entry);
  }

  /** The oldest place, or one that has just come in before it: a block that changes is read anew, and keeps its mark. */
  #choose(entry: EntryId, newcomer: BlockRecord | undefined): BlockRecord | undefined {
    const [oldest] = this.#placesOf(entry);
    const chosen = oldest && newcomer && order(newcomer, oldest) < 0 ? newcomer : oldest;
    if (chosen) this.#marked.set(entry, chosen);
    return chosen;
  }
}
