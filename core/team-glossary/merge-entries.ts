import type { EntryContent } from '../entry/draft.ts';
import { LANGUAGES, otherLanguage } from '../entry/language.ts';
import { isSame } from '../entry/same-value.ts';

/** `base`: the entry as the proposer saw it. `current`: as it is now. */
export type Versions = {
  readonly base: EntryContent;
  readonly current: EntryContent;
  readonly proposed: EntryContent;
};

/** A field that both changed, and not to the same. In a list the item’s own term stands for its number: `fr.also.CRM`.
 *  A value is undefined where the field is absent. */
export type Conflict = {
  readonly field: string;
  readonly base: unknown;
  readonly current: unknown;
  readonly proposed: unknown;
};

/**
 * `entry`: all changes of both; where they conflict, what was proposed, unless it was only taken out. It may break a
 * rule that neither broke alone (a term given twice): check it. `stale`: fields to read again, because the text that
 * they go with has changed.
 */
export type Merge = {
  readonly entry: EntryContent;
  readonly conflicts: readonly Conflict[];
  readonly stale: readonly string[];
};

/** Merges field by field; lists item by item. Who comes first makes no difference where there is no conflict. */
export function mergeEntries({ base, current, proposed }: Versions): Merge {
  const conflicts: Conflict[] = [];
  const entry = mergeValues([], { base, current, proposed }, conflicts) as EntryContent;
  const own = staleFields(base, proposed);
  const stale = own.length > 0 ? [...new Set([...own, ...staleFields(base, current)])] : [];
  return { entry, conflicts, stale };
}

/** Fields that may no longer say the same after a change of others: an edit in one language leaves behind the other
 *  language, and an edit of the meaning leaves behind the bridges. Fields that are absent are not named. */
export function staleFields(before: EntryContent, after: EntryContent): string[] {
  const edited = LANGUAGES.filter(
    (language) =>
      before[language]?.definition !== after[language]?.definition || before[language]?.term !== after[language]?.term,
  );
  const [only] = edited;
  const other = only && edited.length === 1 ? otherLanguage(only) : null;
  const texts = other && after[other]?.definition !== undefined ? [`${other}.definition`] : [];
  const bridges = (['marketing', 'it'] as const).flatMap((side) => {
    const [was, is] = [before.bridge?.[side], after.bridge?.[side]];
    if (edited.length > 0 && is && isSame(was, is)) return [`bridge.${side}`];
    return leftBehind(`bridge.${side}`, was, is);
  });
  return [...texts, ...bridges, ...leftBehind('ask', before.ask, after.ask)];
}

type SomeLanguages = { readonly fr?: string | undefined; readonly en?: string | undefined } | undefined;

/** The language of a text that stayed while the other one changed. */
function leftBehind(path: string, was: SomeLanguages, is: SomeLanguages): string[] {
  return LANGUAGES.filter(
    (language) =>
      is?.[language] !== undefined &&
      is[language] === was?.[language] &&
      is[otherLanguage(language)] !== was[otherLanguage(language)],
  ).map((language) => `${path}.${language}`);
}

type Sides = { readonly base: unknown; readonly current: unknown; readonly proposed: unknown };
type Fields = Readonly<Record<string, unknown>>;

function mergeValues(path: readonly string[], sides: Sides, conflicts: Conflict[]): unknown {
  const { base, current, proposed } = sides;
  if (isSame(current, proposed) || isSame(base, proposed)) return current;
  if (isSame(base, current)) return proposed;
  if (isLists(current) && isLists(proposed)) return mergeGathered(path, sides, conflicts);
  if (isFields(current) && isFields(proposed))
    return mergeFields(path, { base: isFields(base) ? base : {}, current, proposed }, conflicts);
  if (path.join('.') === 'updated') return [current, proposed].map(String).sort().at(-1);
  conflicts.push({ field: path.join('.'), base, current, proposed });
  return proposed ?? current;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, or fields that hold nothing but lists; or the absence of one, which is the same as an empty one. */
const isLists = (value: unknown): boolean =>
  value === undefined || Array.isArray(value) || (isFields(value) && Object.values(value).every(isLists));

/** Lists by item, however deep: who takes all of them out takes out those that there were, not what another adds. */
function mergeGathered(path: readonly string[], { base, current, proposed }: Sides, conflicts: Conflict[]): unknown {
  if ([base, current, proposed].some(Array.isArray)) {
    const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
    const sides = { base: listOf(base), current: listOf(current), proposed: listOf(proposed) };
    const merged = mergeLists(path, sides, conflicts);
    return merged.length > 0 ? merged : undefined;
  }
  const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
  const sides = { base: fieldsOf(base), current: fieldsOf(current), proposed: fieldsOf(proposed) };
  const merged = mergeFields(path, sides, conflicts);
  return Object.keys(merged).length > 0 ? merged : undefined;
}

type FieldSides = { readonly base: Fields; readonly current: Fields; readonly proposed: Fields };

function mergeFields(path: readonly string[], sides: FieldSides, conflicts: Conflict[]): Fields {
  const { base, current, proposed } = sides;
  const names = new Set([base, current, proposed].flatMap(Object.keys));
  const merged = [...names].map((name) => {
    const value = { base: base[name], current: current[name], proposed: proposed[name] };
    return [name, mergeValues([...path, name], value, conflicts)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

type ListSides = {
  readonly base: readonly unknown[];
  readonly current: readonly unknown[];
  readonly proposed: readonly unknown[];
};

/** What was there keeps its order; what either added follows, sorted, so that it is the same from both ends. */
function mergeLists(path: readonly string[], { base, current, proposed }: ListSides, conflicts: Conflict[]): unknown[] {
  const lists = { base: byKey(base), current: byKey(current), proposed: byKey(proposed) };
  const added = [...new Set([...lists.current.keys(), ...lists.proposed.keys()])].filter((key) => !lists.base.has(key));
  return [...lists.base.keys(), ...added.sort()].flatMap((key) => {
    const item = { base: lists.base.get(key), current: lists.current.get(key), proposed: lists.proposed.get(key) };
    const merged = mergeValues([...path, key], item, conflicts);
    return merged === undefined ? [] : [merged];
  });
}

/** The items of a list by what tells them apart: their text, or the term, entry or address that they are about. */
function byKey(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const name = isFields(item) ? (item['term'] ?? item['entry'] ?? item['url']) : item;
    let key = String(name);
    while (items.has(key)) key += ' ';
    items.set(key, item);
  }
  return items;
}
