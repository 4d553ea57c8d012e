import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';

/** Where a term was met. It goes nowhere unless the person ticks it. `address`: without what follows a `#`. */
export const Heard = z.strictObject({
  sentence: z.string().check(z.maxLength(600)),
  address: z.string().check(z.maxLength(2000)),
});
export type Heard = z.infer<typeof Heard>;

/** With what somebody comes to the form: a word that no entry has, or an entry that could be better or was marked wrongly. */
export const ContributionStart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), term: z.string().check(z.maxLength(200)), heard: z.optional(Heard) }),
  z.strictObject({ kind: z.enum(['change', 'wrong-sense']), entry: EntryId, heard: z.optional(Heard) }),
]);
export type ContributionStart = z.infer<typeof ContributionStart>;
