import type { EntryOrDraft } from '../entry/draft.ts';
import type { EntryId } from '../entry/ids.ts';
import { FreeIds } from '../entry/new-id.ts';
import { changedFields, type MergeMode } from './merge-entry.ts';
import { mergeEntry, type ImportPlan, type PlanItem } from './plan-import.ts';

/** What a person decides of an entry that is perhaps there already: leave it, fill the gaps of the one that is there,
 *  replace its texts, or add it beside the other as a sense of its own. */
export type ImportChoice = 'skip' | 'fill' | 'replace' | 'add';

/** One change of a glossary: entries that are put in or replaced, and entries that go. */
export type GlossaryChange = { readonly put: readonly EntryOrDraft[]; readonly remove: readonly EntryId[] };

/** An import as one change, and the change that takes it back. */
export type ImportChange = { readonly change: GlossaryChange; readonly undo: GlossaryChange };

/** Works out what a plan changes. `choices`: by the number of the item in the plan; a duplicate without one is left out. */
export function applyImport(
  { items, mode }: ImportPlan,
  existing: readonly EntryOrDraft[],
  choices: ReadonlyMap<number, ImportChoice> = new Map(),
): ImportChange {
  const before = new Map(existing.map((entry) => [entry.id, entry]));
  const after = new Map(before);
  const free = new FreeIds([...before.keys(), ...items.map(({ imported }) => imported.entry.id)]);
  for (const [at, item] of items.entries()) put(after, item, { mode, choice: choices.get(at) ?? 'skip', free });
  const changed = [...after.values()].filter((entry) => before.get(entry.id) !== entry);
  const added = changed.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  const replaced = changed.flatMap(({ id }) => before.get(id) ?? []);
  return { change: { put: changed, remove: [] }, undo: { put: replaced, remove: added } };
}

type Putting = { readonly mode: MergeMode; readonly choice: ImportChoice; readonly free: FreeIds };

function put(entries: Map<EntryId, EntryOrDraft>, item: PlanItem, { mode, choice, free }: Putting): void {
  const { imported, state } = item;
  const add = (id: EntryId) => entries.set(id, { ...imported.entry, id });
  const merge = (id: EntryId, how: MergeMode) => {
    const twin = entries.get(id);
    // Its twin stands earlier in the file and was left out.
    if (!twin) return void add(imported.entry.id);
    const merged = mergeEntry(twin, imported, how);
    if (changedFields(twin, merged).length > 0) entries.set(id, merged);
  };
  if (state === 'new') add(imported.entry.id);
  else if (state === 'changed') merge(item.of, mode);
  else if (state === 'duplicate' && choice === 'add') add(free.take(imported.entry.id));
  else if (state === 'duplicate' && choice !== 'skip') merge(item.of[0], choice === 'fill' ? 'fill' : 'update');
}

/** A glossary after a change. */
export function changeEntries(
  entries: readonly EntryOrDraft[],
  { put: added, remove }: GlossaryChange,
): EntryOrDraft[] {
  const after = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of added) after.set(entry.id, entry);
  for (const id of remove) after.delete(id);
  return [...after.values()];
}
