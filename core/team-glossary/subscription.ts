import * as z from 'zod/mini';
import { SourceProblem } from './source-problem.ts';

/** A source that a reader takes, as it is stored: one record each. What can be downloaded again is kept elsewhere. */
export const Subscription = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u)),
  /** Of its manifest. */
  url: z.string(),
  kind: z.enum(['company', 'team']),
  name: z.object({ fr: z.string(), en: z.string() }),
  /** Public key that every manifest must be signed by, base64; null where it is not signed. */
  key: z.nullable(z.string()),
  /** Sites on which a private source is marked: the owner’s; null for a source that is no secret. */
  sites: z.nullable(z.array(z.string())),
  /** The highest publication that was taken: nothing below it is taken again, even if the cache is lost. */
  highest: z.nullable(z.object({ version: z.int(), sequence: z.int(), digest: z.string() })),
  /** Up to which sequence nothing is taken: the reader has rolled it back. */
  skipped: z.int(),
  /** A publication that waits for the reader’s word, because so many entries are gone from it. */
  fall: z.nullable(z.object({ sequence: z.int(), from: z.int(), to: z.int() })),
  /** Why the last check failed; null where it went well. */
  problem: z.nullable(SourceProblem),
  failures: z.int(),
  /** In milliseconds since 1970; 0: never. */
  checkedAt: z.number(),
  nextCheck: z.number(),
  /**
   * What the organisation has set, where it is its own: on which sites it is marked, null for those of the manifest;
   * between two checks, in milliseconds, null for as usual.
   */
  managed: z.optional(z.object({ sites: z.nullable(z.array(z.string())), interval: z.nullable(z.number()) })),
});
export type Subscription = z.infer<typeof Subscription>;

/** One that was just made, and is to be read at once. */
export function newSubscription({ id, url, kind }: Pick<Subscription, 'id' | 'url' | 'kind'>): Subscription {
  return {
    id,
    url,
    kind,
    name: { fr: url, en: url },
    key: null,
    sites: null,
    highest: null,
    skipped: 0,
    fall: null,
    problem: null,
    failures: 0,
    checkedAt: 0,
    nextCheck: 0,
  };
}

/** Where a source is marked: what the organisation has set goes before what its owner says. Null: everywhere. */
export const sitesOf = (own: readonly string[] | null, managed: Subscription['managed']): readonly string[] | null =>
  managed?.sites ?? own;
