import * as z from 'zod/mini';
import { ProposalId } from './proposal.ts';

const Text = z.string();
const BilingualReason = z.strictObject({ fr: Text, en: Text });
const url = z.nullable(Text);

/**
 * Where a proposal stands, as the relay tells. `waiting`: it is safe with the relay, which could not hand it to the git
 * host yet, and why. `open`: a branch of its own awaits review; `conflicts`: fields that changed meanwhile; `stale`:
 * fields that may no longer fit; `entryId`: its id, another than proposed where that was taken. `url`: of the merge
 * request, null with plain git. `reason`: the reviewer’s words, in whatever language; null where none were said.
 */
export const RelayState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('waiting'), id: ProposalId, reason: z.nullable(BilingualReason) }),
  z.strictObject({
    state: z.literal('open'),
    id: ProposalId,
    branch: Text,
    url,
    entryId: Text,
    conflicts: z.array(Text),
    stale: z.array(Text),
  }),
  z.strictObject({ state: z.literal('merged'), id: ProposalId, url }),
  z.strictObject({ state: z.literal('rejected'), id: ProposalId, url, reason: z.nullable(Text) }),
]);
export type RelayState = z.infer<typeof RelayState>;

const Problem = z.object({
  file: Text,
  entry: Text,
  field: Text,
  line: z.number(),
  rule: Text,
  reason: BilingualReason,
  remedy: BilingualReason,
});

/** Why a relay refuses. */
export const Refusal = z.enum([
  'key-refused',
  'too-many',
  'too-large',
  'not-json',
  'invalid',
  'id-taken',
  'unknown-proposal',
  'unknown-address',
  'relay-fault',
]);
export type Refusal = z.infer<typeof Refusal>;

/** The body of every answer of a relay that is not a state. `problems`: of an invalid proposal, field by field. */
export const RelayRefusal = z.object({
  refusal: Refusal,
  reason: BilingualReason,
  remedy: BilingualReason,
  problems: z.optional(z.array(Problem)),
});
export type RelayRefusal = z.infer<typeof RelayRefusal>;
