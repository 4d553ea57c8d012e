import type { Entry } from '../entry/entry.ts';
import { LANGUAGES } from '../entry/language.ts';
import type { EntryOverride } from './entry-override.ts';

/** `fields`: paths of what was changed, in the order of the override. */
type Overridden = { readonly entry: Entry; readonly fields: readonly string[] };

/** Parts of an entry whose fields are replaced one by one. */
export const PARTS: ReadonlySet<string> = new Set(['fr', 'en', 'bridge']);

/** An entry with some fields of another source in the place of its own. */
export function applyOverride(entry: Entry, changes: Omit<EntryOverride, 'id' | 'hide'>): Overridden {
  const fields: string[] = [];
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const isPart = PARTS.has(name);
    changed[name] = isPart ? { ...entry[name as 'fr'], ...(value as object) } : value;
    fields.push(...(isPart ? Object.keys(value).map((field) => `${name}.${field}`) : [name]));
  }
  return { entry: withoutStaleMentions({ ...entry, ...changed }, fields), fields };
}

/** Mentions are places in a definition: another definition has others. */
function withoutStaleMentions(entry: Entry, fields: readonly string[]): Entry {
  const stale = LANGUAGES.filter((language) => fields.includes(`${language}.definition`));
  if (!entry.mentions || stale.length === 0) return entry;
  const { mentions, ...rest } = entry;
  const kept = Object.fromEntries(Object.entries(mentions).filter(([language]) => !stale.includes(language as 'fr')));
  return Object.keys(kept).length > 0 ? { ...rest, mentions: kept } : rest;
}
