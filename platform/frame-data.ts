import * as z from 'zod/mini';
import { EntryId } from '../core/entry/ids.ts';

/** Of entries in one message. */
export const MAX_IDS = 10_000;

/** What a frame tells of its terms. */
export const FrameTerms = z
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
