import type { EntryContent } from '../entry/draft.ts';
import { mergeEntries, type Versions } from './merge-entries.ts';

/** A field that both have changed, with what each has put there; undefined where it was taken out. A list counts as one. */
export type ConflictField = { readonly field: string; readonly mine: unknown; readonly theirs: unknown };

/** The fields between which somebody has to choose, in the order in which they are met. `proposed` is theirs who choose. */
export function conflictFields(versions: Versions): ConflictField[] {
  const [mine, theirs] = bothMerges(versions);
  const fields = mergeEntries(versions).conflicts.map(({ field }) => wholeField(field, [mine, theirs]));
  return [...new Set(fields)].map((field) => ({ field, mine: valueAt(mine, field), theirs: valueAt(theirs, field) }));
}

/** All changes of both; where they conflict, `proposed`, but for the fields of which the other is taken. */
export function resolveConflicts(versions: Versions, takesTheirs: ReadonlySet<string>): EntryContent {
  const [mine, theirs] = bothMerges(versions);
  return [...takesTheirs].reduce<unknown>(
    (entry, field) => put(entry, field.split('.'), valueAt(theirs, field)),
    mine,
  ) as EntryContent;
}

/** With what each of the two would have where they conflict. */
function bothMerges({ base, current, proposed }: Versions): readonly [EntryContent, EntryContent] {
  const mine = mergeEntries({ base, current, proposed }).entry;
  return [mine, mergeEntries({ base, current: proposed, proposed: current }).entry];
}

/** The path up to the first list: what is in it is told apart by names, not by numbers. */
function wholeField(field: string, entries: readonly unknown[]): string {
  const steps = field.split('.');
  const at = steps.findIndex((_, index) =>
    entries.some((entry) => Array.isArray(valueAt(entry, steps.slice(0, index + 1).join('.')))),
  );
  return at === -1 ? field : steps.slice(0, at + 1).join('.');
}

type Fields = Readonly<Record<string, unknown>>;

const valueAt = (entry: unknown, field: string): unknown =>
  field.split('.').reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], entry);

function put(entry: unknown, [step, ...further]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const fields = (entry ?? {}) as Fields;
  const { [step]: before, ...others } = fields;
  const next = put(before, further, value);
  return next === undefined ? others : { ...others, [step]: next };
}
