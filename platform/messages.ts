import { defineExtensionMessaging } from '@webext-core/messaging';
import type { EntryId } from '../core/entry/ids.ts';
import type { EntryCard, EntryLabel } from '../core/entry/entry-card.ts';
import type { SearchHit } from '../core/search/search-glossary.ts';
import type { SearchMessage } from './message-data.ts';

/** What a page answers about itself. `isOn`: whether its site is switched on. */
export type PageReport = {
  readonly host: string;
  readonly isOn: boolean;
  /** In order of first appearance. */
  readonly terms: readonly { readonly entry: EntryId; readonly count: number }[];
  /** What the reader has selected in the page. */
  readonly selection: string;
};

/** Who is asked comes first in a name, what for second. */
type MessageMap = {
  'background:lookUp': (id: EntryId) => EntryCard | null;
  'background:search': (query: SearchMessage) => SearchHit[];
  'background:label': (ids: readonly EntryId[]) => EntryLabel[];
  /** Resolves when the lexicon of the present glossary is in storage. */
  'background:prepareLexicon': () => void;
  /** Null from a document that is no text, such as a PDF or a drawing. */
  'page:report': () => PageReport | null;
  'page:moveToTerm': (direction: 'next' | 'previous') => void;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<MessageMap>();
