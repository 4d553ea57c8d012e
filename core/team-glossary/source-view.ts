import type { Bilingual } from '../entry/language.ts';
import type { SourceProblem } from './source-problem.ts';
import { sitesOf, type Subscription } from './subscription.ts';

/** A publication of a source that is kept here. `takenAt`: milliseconds since 1970. */
export type KeptVersion = { readonly version: number; readonly entries: number; readonly takenAt: number };

/**
 * A subscription as it is shown. `current`: what is in use, null where nothing has come yet; `before`: to which it can be
 * rolled back. `damaged`: its record cannot be read; it can only be removed.
 */
export type SourceView =
  | { readonly id: string; readonly status: 'damaged' }
  | {
      readonly id: string;
      readonly status: 'read';
      readonly url: string;
      readonly kind: Subscription['kind'];
      readonly name: Bilingual;
      readonly key: string | null;
      readonly sites: readonly string[] | null;
      readonly current: KeptVersion | null;
      readonly before: KeptVersion | null;
      readonly isRolledBack: boolean;
      readonly fall: { readonly from: number; readonly to: number } | null;
      readonly problem: SourceProblem | null;
      readonly checkedAt: number;
      /** The organisation has set it: it stays. */
      readonly isManaged: boolean;
    };

/** What is kept of a source: what is in use, and what came before that. */
export type Kept = { readonly current: KeptVersion | null; readonly before: KeptVersion | null };

export const viewOf = ({ id, url, kind, name, ...rest }: Subscription, { current, before }: Kept): SourceView => ({
  id,
  status: 'read',
  url,
  kind,
  name,
  key: rest.key,
  sites: sitesOf(rest.sites, rest.managed),
  current,
  before,
  isRolledBack: rest.skipped > 0,
  fall: rest.fall,
  problem: rest.problem,
  checkedAt: rest.checkedAt,
  isManaged: rest.managed !== undefined,
});
