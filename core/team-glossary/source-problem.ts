import * as z from 'zod/mini';

/** Everything that can keep a source from being read or updated. What was there before stays in use in every case. */
export const PROBLEM_KINDS = [
  // Its address.
  'no-address',
  'not-https',
  'credentials',
  'private-address',
  'subscribed',
  'not-allowed',
  // The way to it.
  'unreachable',
  'timeout',
  'unauthorised',
  'not-found',
  'too-many-requests',
  'server-error',
  'unexpected-status',
  'too-large',
  // What came.
  'not-a-glossary',
  'newer-format',
  'damaged-manifest',
  'damaged-shard',
  'invalid-entry',
  'wrong-count',
  // What it claims to be.
  'older',
  'same-number',
  'unsigned',
  'other-key',
  'bad-signature',
  'untrusted-key',
  // Here.
  'not-stored',
] as const;

/** `value`: what a text names: a status, a file, an entry with its field. `count`: how many there are of it. */
export const SourceProblem = z.object({
  kind: z.enum(PROBLEM_KINDS),
  value: z.optional(z.string()),
  count: z.optional(z.int()),
});
export type SourceProblem = z.infer<typeof SourceProblem>;
export type ProblemKind = SourceProblem['kind'];

export type Refused = { readonly ok: false; readonly problem: SourceProblem };

export const refuse = (kind: ProblemKind, details: Omit<SourceProblem, 'kind'> = {}): Refused => ({
  ok: false,
  problem: { kind, ...details },
});
