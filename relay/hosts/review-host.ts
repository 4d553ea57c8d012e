import type { ReviewText } from '../proposal-message.ts';

/** A merge request: `closed` is one that was not merged. `reason`: what was said last about a closed one. */
export type Review = {
  readonly state: 'open' | 'merged' | 'closed';
  readonly url: string;
  readonly reason: string | null;
};

/** What the relay asks of a git host beyond git. Both throw a `HostFailure`. */
export type ReviewHost = {
  /** Opens a merge request for a branch, or finds the one that there is; its address. */
  readonly open: (branch: string, text: ReviewText) => Promise<string>;
  readonly find: (branch: string) => Promise<Review | null>;
};

/** `api`: `https://api.github.com`, `https://gitlab.example.org/api/v4`. `repository`: `owner/name`. `target`: the branch
 *  to merge into. */
export type HostPlace = {
  readonly api: string;
  readonly repository: string;
  readonly target: string;
  readonly token: string;
};
