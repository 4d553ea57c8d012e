import type { EntryContent } from '../entry/draft.ts';
import { isSame } from '../entry/same-value.ts';
import { PARTS } from './apply-override.ts';
import type { OverrideFile } from './entry-override.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `lost`: dotted paths of what was taken out, and an override cannot take out. */
export type Difference = { readonly changes: OverrideFile; readonly lost: readonly string[] };

/** The day of the last change belongs to the file of the entry, which stays as it is. */
const NOT_SAID = new Set(['updated']);

/** The least override that makes one content of an entry of another. A list that was taken out is said to be empty. */
export function overrideBetween(before: EntryContent, after: EntryContent): Difference {
  const lost: string[] = [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !NOT_SAID.has(name));
  const changes = changedFields(names, { before, after }, (name, whole, wholeNow) => {
    if (!PARTS.has(name)) return changedValue(name, whole, wholeNow, lost);
    const [was, is] = [fieldsOf(whole), fieldsOf(wholeNow)];
    const inner = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    const part = changedFields(inner, { before: was, after: is }, (field, old, now) =>
      changedValue(`${name}.${field}`, old, now, lost),
    );
    return Object.keys(part).length > 0 ? part : undefined;
  });
  return { changes, lost };
}

type Versions = { readonly before: Fields; readonly after: Fields };
type Change = (name: string, was: unknown, is: unknown) => unknown;

function changedFields(names: readonly string[], { before, after }: Versions, change: Change): Fields {
  const changed = names
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => [name, change(name, before[name], after[name])] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}

function changedValue(path: string, was: unknown, is: unknown, lost: string[]): unknown {
  if (is !== undefined) return is;
  if (saysNothing(was)) return undefined;
  if (Array.isArray(was)) return [];
  if (isFields(was) && isListsOnly(was)) return {};
  lost.push(path);
  return undefined;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (part: unknown): Fields => (isFields(part) ? part : {});

/** An empty list, and a part of nothing but such. */
const saysNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(saysNothing);

const isListsOnly = (value: unknown): boolean =>
  Array.isArray(value) || (isFields(value) && Object.values(value).every(isListsOnly));
