import type { EntryContent } from './draft.ts';

/** The ids of all entries that an entry leads to. */
export function namedIn({ relations = {}, replacedBy }: EntryContent): string[] {
  const { broader = [], narrower = [], related = [], contrast = [], falseFriend = [] } = relations;
  const ids = [...broader, ...narrower, ...related, ...contrast, ...falseFriend.map(({ entry }) => entry)];
  return replacedBy ? [...ids, replacedBy] : ids;
}
