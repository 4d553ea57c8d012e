import type { EntryOrDraft } from '../entry/draft.ts';
import { LANGUAGES } from '../entry/language.ts';
import { leavesOf } from './field-list.ts';
import { isRecord } from './said-text.ts';

type Value = Readonly<Record<string, unknown>>;

/**
 * How what a file says meets an entry that is there. `fill`: it only fills gaps and adds terms; `update`: its texts
 * replace, its lists add; `table`: its texts and lists replace, for tables of ours that people have edited; `whole`:
 * the entry is what the file says. In all but the last, what the file does not say stays.
 */
export type MergeMode = 'fill' | 'update' | 'table' | 'whole';

/** What belongs to the place of an entry and is not merged. */
const NOT_MERGED = new Set(['id', 'domain', 'discipline', 'mentions']);

/** The fields of the merged entry, still to be parsed. */
export function mergeFields(existing: EntryOrDraft, said: Value, mode: MergeMode): Value {
  if (mode === 'whole') return said;
  const before = Object.fromEntries(Object.entries(existing).filter(([key]) => !NOT_MERGED.has(key)));
  const merged = mergeObjects(before, mode === 'table' ? said : withTermsAdded(before, said), mode);
  return merged;
}

/** A term that is not the preferred one of the entry becomes a synonym: a file of others does not rename entries. */
function withTermsAdded(before: Value, said: Value): Value {
  const sections = LANGUAGES.flatMap((language) => {
    const [mine, theirs] = [before[language], said[language]];
    if (!isRecord(theirs)) return [];
    const { term, also, ...rest } = theirs;
    const preferred = isRecord(mine) ? mine['term'] : undefined;
    if (preferred === undefined) return [[language, theirs]];
    const added = term === undefined ? [] : [{ term }];
    const known = new Set(termsOf(mine).map(fold));
    const others = [...added, ...(Array.isArray(also) ? (also as readonly Value[]) : [])];
    const unknown = others.filter(({ term: other }) => !known.has(fold(other)));
    return [[language, unknown.length > 0 ? { ...rest, also: unknown } : rest]];
  });
  return { ...said, ...Object.fromEntries(sections) };
}

const fold = (term: unknown) => String(term).normalize('NFC').toLowerCase();

function termsOf(section: unknown): unknown[] {
  if (!isRecord(section)) return [];
  const lists = [section['also'], section['avoid']].filter(Array.isArray) as (readonly Value[])[];
  return [section['term'], ...lists.flat().map(({ term }) => term)];
}

function mergeObjects(before: Value, said: Value, mode: MergeMode): Value {
  const merged: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(said)) {
    const mine = merged[key];
    if (mine === undefined) merged[key] = value;
    else if (isRecord(mine) && isRecord(value)) merged[key] = mergeObjects(mine, value, mode);
    else if (Array.isArray(mine) && Array.isArray(value)) merged[key] = mergeLists(mine, value, mode);
    else if (mode !== 'fill') merged[key] = value;
  }
  return merged;
}

/** What makes two items the same. */
const keyOf = (item: unknown): string =>
  isRecord(item) ? fold(item['term'] ?? item['entry'] ?? item['url']) : JSON.stringify(item);

function mergeLists(mine: readonly unknown[], said: readonly unknown[], mode: MergeMode): unknown[] {
  const byKey = new Map(mine.map((item) => [keyOf(item), item]));
  const merge = (item: unknown) => {
    const known = byKey.get(keyOf(item));
    return isRecord(known) && isRecord(item) ? mergeObjects(known, item, mode) : item;
  };
  if (mode === 'table') return said.map(merge);
  const added = said.filter((item) => !byKey.has(keyOf(item)));
  const kept = new Map(said.map((item) => [keyOf(item), item]));
  return [...mine.map((item) => (kept.has(keyOf(item)) ? merge(kept.get(keyOf(item))) : item)), ...added];
}

/** The fields in which two versions of an entry differ, dotted; those of lists by the list. Who changed it and when is no difference. */
export function changedFields(before: EntryOrDraft, after: EntryOrDraft): string[] {
  const [old, now] = [before, after].map((entry) => new Map(leavesOf(entry).map(({ path, text }) => [path, text]))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  const fields = paths.map((path) => path.replace(/\.\d+(?:\..*)?$/u, ''));
  return [...new Set(fields)].filter((field) => field !== 'updated' && field !== 'owner');
}
