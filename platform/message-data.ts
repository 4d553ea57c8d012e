import * as z from 'zod/mini';
import { EntryId } from '../core/entry/ids.ts';
import { LANGUAGES } from '../core/entry/language.ts';

const MAX_QUERY = 1000;
const MAX_IDS = 10_000;

const SearchMessage = z.strictObject({
  query: z.string().check(z.maxLength(MAX_QUERY)),
  language: z.enum(LANGUAGES),
  favoured: z.array(EntryId).check(z.maxLength(MAX_IDS)),
});
export type SearchMessage = z.infer<typeof SearchMessage>;

/** What a message to the background must look like: a tab's renderer may be in other hands. */
export const MESSAGE_DATA = {
  'background:lookUp': EntryId,
  'background:search': SearchMessage,
  'background:label': z.array(EntryId).check(z.maxLength(MAX_IDS)),
} as const;
