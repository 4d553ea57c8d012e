import type { EntryOrDraft } from '../entry/draft.ts';
import type { EntryId } from '../entry/ids.ts';
import { LANGUAGES } from '../entry/language.ts';
import { admitEntry } from './admit-entry.ts';
import { converterOf } from './converters.ts';
import { changedFields, mergeFields, type MergeMode } from './merge-entry.ts';
import type { ImportedEntry, ImportReading } from './read-import.ts';
import { termKey } from './term-key.ts';
import { inTurns, type Turns } from './turns.ts';

/** What becomes of one entry of a file. `fields`: what changes, dotted. */
export type PlanItem =
  | { readonly state: 'new'; readonly imported: ImportedEntry }
  | {
      readonly state: 'changed';
      readonly imported: ImportedEntry;
      readonly of: EntryId;
      readonly fields: readonly string[];
    }
  | { readonly state: 'same'; readonly imported: ImportedEntry; readonly of: EntryId }
  /** A person has to choose. `of`: entries with the same term, or the same id, the likeliest first. */
  | {
      readonly state: 'duplicate';
      readonly imported: ImportedEntry;
      readonly by: 'term' | 'id';
      readonly of: readonly [EntryId, ...EntryId[]];
    };

export type ImportPlan = {
  readonly items: readonly PlanItem[];
  /** How entries that are known by their id are merged. */
  readonly mode: MergeMode;
  readonly counts: Readonly<Record<PlanItem['state'] | 'refused' | 'drafts', number>>;
};

/** What an import would do to a glossary; nothing is changed. Null where it was stopped. */
export async function planImport(
  reading: Pick<ImportReading, 'imported' | 'total' | 'format'>,
  existing: readonly EntryOrDraft[],
  turns: Turns = {},
): Promise<ImportPlan | null> {
  const mode = reading.format && converterOf(reading.format).isComplete ? 'whole' : 'table';
  const known = new KnownEntries(existing);
  const items: PlanItem[] = [];
  const counts = { new: 0, changed: 0, same: 0, duplicate: 0, refused: 0, drafts: 0 };
  const plan = (imported: ImportedEntry) => {
    const item = planEntry(imported, known, mode);
    known.add(imported.entry);
    items.push(item);
    counts[item.state] += 1;
    if (imported.gaps.length > 0) counts.drafts += 1;
  };
  if (!(await inTurns(reading.imported, plan, turns))) return null;
  return { items, mode, counts: { ...counts, refused: reading.total - items.length } };
}

function planEntry(imported: ImportedEntry, known: KnownEntries, mode: MergeMode): PlanItem {
  const { id } = imported.entry;
  if (imported.hasOwnId) {
    if (known.isOfThisFile(id)) return { state: 'duplicate', imported, by: 'id', of: [id] };
    const twin = known.byId(id);
    return twin ? compare(imported, twin, mode) : { state: 'new', imported };
  }
  const [first, ...others] = known.withTermOf(imported.entry);
  if (!first) return { state: 'new', imported };
  const twin = known.byId(first);
  if (twin && !known.isOfThisFile(first)) {
    const compared = compare(imported, twin, 'update');
    if (compared.state === 'same') return compared;
  }
  return { state: 'duplicate', imported, by: 'term', of: [first, ...others] };
}

function compare(imported: ImportedEntry, twin: EntryOrDraft, mode: MergeMode): PlanItem {
  const merged = mergeEntry(twin, imported, mode);
  const fields = changedFields(twin, merged);
  if (fields.length === 0) return { state: 'same', imported, of: twin.id };
  return { state: 'changed', imported, of: twin.id, fields };
}

/** The entry that is there with what a file says in it. It stays where it is, unless the file is ours and names a domain. */
export function mergeEntry(
  twin: EntryOrDraft,
  { said, frame, entry, placeOf, hasOwnId, namesDomain }: ImportedEntry,
  mode: MergeMode,
): EntryOrDraft {
  const place = hasOwnId && namesDomain ? frame : { ...frame, domain: twin.domain, discipline: twin.discipline };
  const merged = admitEntry(mergeFields(twin, said, mode), { ...place, id: twin.id }, placeOf);
  // Both were valid, and no rule looks at two fields at once.
  return merged.ok ? merged.entry : entry;
}

/** The entries of the glossary and, as they come, those of the file. */
class KnownEntries {
  readonly #byId = new Map<EntryId, EntryOrDraft>();
  readonly #byTerm = new Map<string, EntryId[]>();
  readonly #ofFile = new Set<EntryId>();

  constructor(existing: readonly EntryOrDraft[]) {
    for (const entry of existing) this.#index(entry);
  }

  add(entry: EntryOrDraft): void {
    this.#ofFile.add(entry.id);
    if (!this.#byId.has(entry.id)) this.#index(entry);
  }

  byId = (id: EntryId) => this.#byId.get(id);

  isOfThisFile = (id: EntryId) => this.#ofFile.has(id);

  /** Entries that have the preferred term of this one in either language, those first that have both. */
  withTermOf(entry: EntryOrDraft): EntryId[] {
    const found = LANGUAGES.flatMap((language) => {
      const term = entry[language]?.term;
      return term ? (this.#byTerm.get(termKey(language, term)) ?? []) : [];
    });
    const count = (id: EntryId) => found.filter((other) => other === id).length;
    return [...new Set(found)].sort((a, b) => count(b) - count(a));
  }

  #index(entry: EntryOrDraft): void {
    this.#byId.set(entry.id, entry);
    for (const language of LANGUAGES) {
      const { term, also = [] } = entry[language] ?? {};
      for (const text of new Set([...(term ? [term] : []), ...also.map((one) => one.term)])) {
        const key = termKey(language, text);
        this.#byTerm.set(key, [...(this.#byTerm.get(key) ?? []), entry.id]);
      }
    }
  }
}
