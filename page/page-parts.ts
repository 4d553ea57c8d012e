import type { showReloadNote } from './reload-note.ts';
import type { startPage } from './start-page.ts';

/** What a page that is read needs, and no other: evaluated after the page has been painted, not with the content script. */
export type PageParts = {
  readonly startPage: typeof startPage;
  readonly showReloadNote: typeof showReloadNote;
};
