import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CoachReport } from '../core/coach/coach-report.ts';
import type { LearningPath } from '../core/coach/learning-path.ts';
import type { SavedProgress } from '../core/coach/progress/progress-file.ts';
import type { Question } from '../core/coach/questions/question.ts';
import type { TermState } from '../core/coach/states.ts';
import type { DomainSummary } from '../core/entry/domain-summary.ts';
import type { Entry } from '../core/entry/entry.ts';
import type { EntryId } from '../core/entry/ids.ts';
import type { EntryCard, EntryLabel } from '../core/entry/entry-card.ts';
import type { SearchHit } from '../core/search/search-glossary.ts';
import type { ContributionStart } from '../core/team-glossary/contribution-start.ts';
import type { Duplicate } from '../core/team-glossary/find-duplicates.ts';
import type { EntryToImprove } from '../core/team-glossary/form-draft.ts';
import type { PreviewAnswer, SubscribeAnswer } from '../core/team-glossary/preview-source.ts';
import type { SourceView } from '../core/team-glossary/source-view.ts';
import type {
  AnswerMessage,
  ChoiceMessage,
  DuplicatesMessage,
  LookUpMessage,
  PointedMessage,
  QuestionMessage,
  SearchMessage,
  SilenceMessage,
  SourceMessage,
  SubscribeMessage,
} from './message-data.ts';

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

/** A document of which we see nothing: one in the browser's own PDF viewer, or another one, such as a drawing. */
export type ClosedDocument = 'pdf' | 'document';

/** Who is asked comes first in a name, what for second. */
export type MessageMap = {
  'background:lookUp': (id: EntryId) => EntryCard | null;
  'background:search': (query: SearchMessage) => SearchHit[];
  'background:label': (ids: readonly EntryId[]) => EntryLabel[];
  /** Those that the glossary has. */
  'background:entries': (ids: readonly EntryId[]) => Entry[];
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
  /** A reader points at a mark of an entry, or at none any more: a menu may be opened there. */
  'background:pointedAt': (pointed: PointedMessage) => void;
  /** Opens the form in a tab of its own. */
  'background:contribute': (start: ContributionStart) => void;
  'background:entryToImprove': (id: EntryId) => EntryToImprove | null;
  /** What has a term of an entry already, the closest first. */
  'background:duplicates': (terms: DuplicatesMessage) => Duplicate[];
  /** Resolves when what is due has been sent, or has failed. */
  'background:sendProposals': () => void;
  /** Whether the top page of the tab that asks is read, and its frames with it. */
  'background:isTabOn': () => boolean;
  /** When a page’s pause is over, in milliseconds since 1970; 0 where there is none. */
  'background:pausedUntil': (address: string) => number;
  /** A top page is read from now on, or no longer: its frames are to ask. */
  'background:updateFrames': () => void;
  /** The tab that tells it has come to a PDF, in the browser’s own viewer. */
  'background:shownPdf': () => void;
  /** A frame that has the focus and no term leaves it to the top page. */
  'background:moveInTop': (direction: Direction) => void;
  /** The top page alone answers; a document that is no web page says what it is instead. */
  'page:report': () => PageReport | ClosedDocument;
  'page:isOn': () => boolean;
  /** To all frames of a tab: the one that has the focus moves. */
  'page:moveToTerm': (direction: Direction) => void;
  'page:moveInTop': (direction: Direction) => void;
  /** To one frame: scrolls to a mark of an entry and flashes it. Answers whether there is one. */
  'page:showTerm': (entry: EntryId) => boolean;
  /** To all frames of a tab. */
  'frame:update': () => void;
  /** To all frames of a tab: each one that is read tells its terms to the popup, for only one could answer. */
  'frame:tellTerms': () => void;
  'popup:frameTerms': (terms: PageReport['terms']) => void;
  /** Terms that somebody has read past. The coach is the background, in another of its duties. */
  'coach:met': (entries: readonly EntryId[]) => void;
  /** A card was closed, or another entry shown in it. */
  'coach:lookedUp': (lookUp: LookUpMessage) => void;
  /** The question to ask now; null where none is due, or the day has had its share. */
  'coach:question': (asked: QuestionMessage) => Question | null;
  /** Resolves when the answer is stored. To be sent again where it does not: it counts once. */
  'coach:answer': (answer: AnswerMessage) => void;
  'coach:progress': () => CoachReport;
  'coach:paths': () => readonly LearningPath[];
  /** Where the reader stands with each of these terms. */
  'coach:states': (ids: readonly EntryId[]) => readonly (readonly [EntryId, TermState])[];
  'coach:choose': (choice: ChoiceMessage) => void;
  /** The final check of a path was passed. */
  'coach:passed': (path: EntryId) => void;
  /** Merges a back-up that the person has said to be their own. */
  'coach:restore': (saved: SavedProgress) => void;
  /** Deletes all that the coach remembers of the person. */
  'coach:forget': () => void;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<MessageMap>();
