import * as z from 'zod/mini';
import { EntryId } from '../core/entry/ids.ts';

// What pages tell to popup and panel: apart from the other messages, whose forms these would have to load.

export const MAX_IDS = 10_000;

export const FrameTerms = z
  .array(z.strictObject({ entry: EntryId, count: z.int().check(z.positive()) }))
  .check(z.maxLength(MAX_IDS));

const frame = z.string().check(z.maxLength(20));
const MAX_HOST = 300;
const MAX_USES = 200_000;
const short = z.string().check(z.maxLength(1000));
const place = z.int().check(z.nonnegative());

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
  /** What the whole frame says; places in UTF-16 code units. */
  z.strictObject({
    frame,
    kind: z.literal('text'),
    title: short,
    address: short,
    uses: z.readonly(
      z.array(z.strictObject({ entry: EntryId, start: place, surface: short })).check(z.maxLength(MAX_USES)),
    ),
    end: place,
    words: place,
  }),
  /** The frame as it was at the start has been read to its end. */
  z.strictObject({ frame, kind: z.literal('read') }),
  z.strictObject({ frame, kind: z.literal('shown'), entry: EntryId, isShown: z.boolean() }),
  z.strictObject({ frame, kind: z.literal('gone') }),
  /** A frame has been loaded that knows of no panel yet. */
  z.strictObject({ frame, kind: z.literal('newFrame') }),
]);
export type ToPanel = z.infer<typeof ToPanel>;
