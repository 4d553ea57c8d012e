import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DomainSummary } from '../core/entry/domain-summary.ts';
import type { EntryId } from '../core/entry/ids.ts';
import type { EntryCard, EntryLabel } from '../core/entry/entry-card.ts';
import type { SearchHit } from '../core/search/search-glossary.ts';
import type { PreviewAnswer, SubscribeAnswer } from '../core/team-glossary/preview-source.ts';
import type { SourceView } from '../core/team-glossary/source-view.ts';
import type { SearchMessage, SilenceMessage, SourceMessage, SubscribeMessage } from './message-data.ts';

type Direction = 'next' | 'previous';

/** What a page answers about itself. `isOn`: whether it is read. */
export type PageReport = {
  readonly host: string;
  readonly address: string;
  readonly isOn: boolean;
  /** When a pause of it is over, in milliseconds since 1970; 0 where there is none. */
  readonly pausedUntil: number;
  /** In order of first appearance, without those of its frames. */
  readonly terms: readonly { readonly entry: EntryId; readonly count: number }[];
  /** How many frames are directly in it. */
  readonly frames: number;
  /** What the reader has selected in the page. */
  readonly selection: string;
};

/** Who is asked comes first in a name, what for second. */
export type MessageMap = {
  'background:lookUp': (id: EntryId) => EntryCard | null;
  'background:search': (query: SearchMessage) => SearchHit[];
  'background:label': (ids: readonly EntryId[]) => EntryLabel[];
  /** The domains of the glossary. */
  'background:domains': () => DomainSummary[];
  /** Silences an entry in all pages, or has it marked again. */
  'background:silence': (change: SilenceMessage) => void;
  /** Resolves when the lexicon of the present glossaries, with some private ones, is in storage. */
  'background:prepareLexicon': (privateSources: readonly string[]) => void;
  /** All subscriptions, in the order in which they were made. */
  'background:sources': () => SourceView[];
  'background:previewSource': (address: string) => PreviewAnswer;
  /** Resolves when the source is in use, or to why it is not. */
  'background:subscribe': (subscription: SubscribeMessage) => SubscribeAnswer;
  'background:changeSource': (change: SourceMessage) => void;
  /** Whether the top page of the tab that asks is read, and its frames with it. */
  'background:isTabOn': () => boolean;
  /** When a page’s pause is over, in milliseconds since 1970; 0 where there is none. */
  'background:pausedUntil': (address: string) => number;
  /** A top page is read from now on, or no longer: its frames are to ask. */
  'background:updateFrames': () => void;
  /** A frame that has the focus and no term leaves it to the top page. */
  'background:moveInTop': (direction: Direction) => void;
  /** The top page alone answers; null from a document that is no text, such as a PDF or a drawing. */
  'page:report': () => PageReport | null;
  'page:isOn': () => boolean;
  /** To all frames of a tab: the one that has the focus moves. */
  'page:moveToTerm': (direction: Direction) => void;
  'page:moveInTop': (direction: Direction) => void;
  /** To all frames of a tab. */
  'frame:update': () => void;
  /** To all frames of a tab: each one that is read tells its terms to the popup, for only one could answer. */
  'frame:tellTerms': () => void;
  'popup:frameTerms': (terms: PageReport['terms']) => void;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<MessageMap>();
