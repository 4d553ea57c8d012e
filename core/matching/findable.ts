import type { EntryContent } from '../entry/draft.ts';

/** What of an entry decides where it is found: all but its texts. */
export function findable({ fr, en, caseSensitive, ambiguous, usual, cues, tests }: EntryContent): unknown {
  const terms = [fr, en].map((section) => section && { ...section, definition: undefined, example: undefined });
  return { terms, caseSensitive, ambiguous, usual, cues, tests };
}
