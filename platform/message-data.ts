import * as z from 'zod/mini';
import { MOST_A_DAY } from '../core/coach/coach-self.ts';
import { SavedProgress } from '../core/coach/progress/progress-file.ts';
import { QuestionKind } from '../core/coach/term-record.ts';
import { EntryId } from '../core/entry/ids.ts';
import { LANGUAGES } from '../core/entry/language.ts';
import { ContributionStart } from '../core/team-glossary/contribution-start.ts';
import { Subscription } from '../core/team-glossary/subscription.ts';
import { FrameTerms, MAX_IDS } from './page-data.ts';

const MAX_QUERY = 1000;
/** As many as a progress file holds, and those of all paths. */
const MAX_WORDS = 110_000;
const MAX_ADDRESS = 20_000;
const MAX_ANSWER_ID = 120;

const SearchMessage = z.strictObject({
  query: z.string().check(z.maxLength(MAX_QUERY)),
  language: z.enum(LANGUAGES),
  favoured: z.array(EntryId).check(z.maxLength(MAX_IDS)),
});
export type SearchMessage = z.infer<typeof SearchMessage>;

const PointedMessage = z.strictObject({ entry: z.nullable(EntryId), isMenuOpening: z.boolean() });
export type PointedMessage = z.infer<typeof PointedMessage>;

const SilenceMessage = z.strictObject({ entry: EntryId, isSilenced: z.boolean() });
export type SilenceMessage = z.infer<typeof SilenceMessage>;

/** `isPrivate`: in a private window, of which the browser does not tell the background where a popup asks. */
const isPrivate = z.boolean();

const LookUpMessage = z.strictObject({
  entry: EntryId,
  /** How long its card was seen, in milliseconds. */
  visible: z.number().check(z.minimum(0)),
  isPrivate,
});
export type LookUpMessage = z.infer<typeof LookUpMessage>;

const QuestionMessage = z.strictObject({
  /** About this term, where one is due; null: about any. */
  entry: z.nullable(EntryId),
  /** A session of choice does not mind the day’s limit. `asked`: what it has asked already; `path`: out of which. */
  session: z.nullable(
    z.strictObject({
      path: z.nullable(EntryId),
      /** Out of the final check of the path alone. */
      isCheck: z.optional(z.boolean()),
      asked: z.array(EntryId).check(z.maxLength(MAX_IDS)),
    }),
  ),
  isPrivate,
});
export type QuestionMessage = z.infer<typeof QuestionMessage>;

const AnswerMessage = z.strictObject({
  /** Of the question: an answer that comes twice counts once. */
  id: z.string().check(z.minLength(1), z.maxLength(MAX_ANSWER_ID)),
  entry: EntryId,
  kind: QuestionKind,
  isRight: z.boolean(),
  isPrivate,
});
export type AnswerMessage = z.infer<typeof AnswerMessage>;

const ChoiceMessage = z.strictObject({
  daily: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_A_DAY))),
  path: z.optional(z.nullable(EntryId)),
  name: z.optional(z.string().check(z.maxLength(80))),
});
export type ChoiceMessage = z.infer<typeof ChoiceMessage>;

const SourceId = Subscription.shape.id;
const SourceAddress = z.string().check(z.maxLength(MAX_ADDRESS));
const SubscribeMessage = z.strictObject({ url: SourceAddress, kind: Subscription.shape.kind });
export type SubscribeMessage = z.infer<typeof SubscribeMessage>;

/** `accept`: take what waits because so many entries are gone. `rollBack`: to the publication before the one in use. */
const SourceMessage = z.strictObject({ id: SourceId, action: z.enum(['update', 'accept', 'rollBack', 'remove']) });
export type SourceMessage = z.infer<typeof SourceMessage>;

const Terms = z.strictObject({ term: z.string().check(z.maxLength(MAX_QUERY)) });
/** The terms of an entry that is being written; `except`: the proposal that it is. */
const DuplicatesMessage = z.strictObject({
  fr: z.optional(Terms),
  en: z.optional(Terms),
  except: z.string().check(z.maxLength(100)),
});
export type DuplicatesMessage = z.infer<typeof DuplicatesMessage>;

/** What a message to the background or to the popup must look like: a tab's renderer may be in other hands. */
export const MESSAGE_DATA = {
  'background:lookUp': EntryId,
  'background:search': SearchMessage,
  'background:label': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'background:entries': z.array(EntryId).check(z.maxLength(MAX_WORDS)),
  'background:silence': SilenceMessage,
  'background:prepareLexicon': z.array(SourceId).check(z.maxLength(100)),
  'background:previewSource': SourceAddress,
  'background:subscribe': SubscribeMessage,
  'background:changeSource': SourceMessage,
  // Told by the page: what browsers say of a sender may be where it was before it showed another page of its own.
  'background:pausedUntil': z.url().check(z.maxLength(MAX_ADDRESS)),
  'background:pointedAt': PointedMessage,
  'background:contribute': ContributionStart,
  'background:entryToImprove': EntryId,
  'background:duplicates': DuplicatesMessage,
  'background:moveInTop': z.enum(['next', 'previous']),
  'popup:frameTerms': FrameTerms,
  'coach:met': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'coach:lookedUp': LookUpMessage,
  'coach:question': QuestionMessage,
  'coach:answer': AnswerMessage,
  'coach:choose': ChoiceMessage,
  // The path whose final check was passed.
  'coach:passed': EntryId,
  'coach:states': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'coach:restore': SavedProgress,
} as const;
