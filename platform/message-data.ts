import * as z from 'zod/mini';
import { EntryId } from '../core/entry/ids.ts';
import { LANGUAGES } from '../core/entry/language.ts';

const MAX_QUERY = 1000;
const MAX_IDS = 10_000;
const MAX_ADDRESS = 20_000;

const SearchMessage = z.strictObject({
  query: z.string().check(z.maxLength(MAX_QUERY)),
  language: z.enum(LANGUAGES),
  favoured: z.array(EntryId).check(z.maxLength(MAX_IDS)),
});
export type SearchMessage = z.infer<typeof SearchMessage>;

const SilenceMessage = z.strictObject({ entry: EntryId, isSilenced: z.boolean() });
export type SilenceMessage = z.infer<typeof SilenceMessage>;

const FrameTerms = z
  .array(z.strictObject({ entry: EntryId, count: z.int().check(z.positive()) }))
  .check(z.maxLength(MAX_IDS));

/** What a message to the background or to the popup must look like: a tab's renderer may be in other hands. */
export const MESSAGE_DATA = {
  'background:lookUp': EntryId,
  'background:search': SearchMessage,
  'background:label': z.array(EntryId).check(z.maxLength(MAX_IDS)),
  'background:silence': SilenceMessage,
  // Told by the page: what browsers say of a sender may be where it was before it showed another page of its own.
  'background:pausedUntil': z.url().check(z.maxLength(MAX_ADDRESS)),
  'background:moveInTop': z.enum(['next', 'previous']),
  'popup:frameTerms': FrameTerms,
} as const;
