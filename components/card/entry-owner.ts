import { createContext, use } from 'react';

/** The id of what tells two entries apart that are shown side by side: their sections are named after it too. */
export const EntryOwner = createContext<string | null>(null);

/** The ids of what names a section of an entry. */
export function useSectionName(titleId: string): string {
  const owner = use(EntryOwner);
  return owner === null ? titleId : `${titleId} ${owner}`;
}
