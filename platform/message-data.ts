import * as z from 'zod/mini';
import { MOST_A_DAY } from '../core/coach/coach-self.ts';
import { SavedProgress } from '../core/coach/progress/progress-file.ts';
import { QuestionKind } from '../core/coach/term-record.ts';
import { EntryId } from '../core/entry/ids.ts';
import { LANGUAGES } from '../core/entry/language.ts';
import { Subscription } from '../core/team-glossary/subscription.ts';

const MAX_QUERY = 1000;
const MAX_IDS = 10_000;
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

const FrameTerms = z
  .array(z.strictObject({ entry: EntryId, count: z.int().check(z.positive()) }))
  .check(z.maxLength(MAX_IDS));

const frame = z.string().check(z.maxLength(20));
const MAX_HOST = 300;

/** From a frame to a side panel; `frame` tells the frames of a tab apart. */
export const ToPanel = z.discriminatedUnion('kind', [
  z.strictObject({
    frame,
    kind: z.literal('frame'),
    isTop: z.boolean(),
    host: z.string().check(z.maxLength(MAX_HOST)),
    isOn: z.boolean(),
  }),
  /** A document that is no text, such as a PDF or a drawing. */
  z.strictObject({ frame, kind: z.literal('document') }),
  /** In document order. */
  z.strictObject({ frame, kind: z.literal('terms'), terms: z.readonly(FrameTerms) }),
  z.strictObject({ frame, kind: z.literal('view'), entries: z.readonly(z.array(EntryId).check(z.maxLength(MAX_IDS))) }),
  /** The frame as it was at the start has been read to its end. */
  z.strictObject({ frame, kind: z.literal('read') }),
  z.strictObject({ frame, kind: z.literal('shown'), entry: EntryId, isShown: z.boolean() }),
  z.strictObject({ frame, kind: z.literal('gone') }),
  /** A frame has been loaded that knows of no panel yet. */
  z.strictObject({ frame, kind: z.literal('newFrame') }),
]);
export type ToPanel = z.infer<typeof ToPanel>;
const SourceId = Subscription.shape.id;
const SourceAddress = z.string().check(z.maxLength(MAX_ADDRESS));
const SubscribeMessage = z.strictObject({ url: SourceAddress, kind: Subscription.shape.kind });
export type SubscribeMessage = z.infer<typeof SubscribeMessage>;

/** `accept`: take what waits because so many entries are gone. `rollBack`: to the publication before the one in use. */
const SourceMessage = z.strictObject({ id: SourceId, action: z.enum(['update', 'accept', 'rollBack', 'remove']) });
export type SourceMessage = z.infer<typeof SourceMessage>;

/** What a message to the background or to the popup must look like: a tab's renderer may be in other hands. */
export const MESSAGE_DATA = {
  'background:lookUp': EntryId,
  'background:search': SearchMessage,
  'background:label': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'background:silence': SilenceMessage,
  'background:prepareLexicon': z.array(SourceId).check(z.maxLength(100)),
  'background:previewSource': SourceAddress,
  'background:subscribe': SubscribeMessage,
  'background:changeSource': SourceMessage,
  // Told by the page: what browsers say of a sender may be where it was before it showed another page of its own.
  'background:pausedUntil': z.url().check(z.maxLength(MAX_ADDRESS)),
  'background:pointedAt': PointedMessage,
  'background:moveInTop': z.enum(['next', 'previous']),
  'popup:frameTerms': FrameTerms,
  'coach:met': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'coach:lookedUp': LookUpMessage,
  'coach:question': QuestionMessage,
  'coach:answer': AnswerMessage,
  'coach:choose': ChoiceMessage,
  'coach:entries': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'coach:restore': SavedProgress,
} as const;
