import type { Problem } from '../core/entry/problem.ts';
import type { Proposal, ProposalId } from '../core/team-glossary/proposal.ts';
import type { RelayState } from '../core/team-glossary/relay-state.ts';
import type { Courier } from './courier.ts';
import type { GlossaryMirror } from './glossary-mirror.ts';
import { HostFailure } from './host-failure.ts';
import type { Review, ReviewHost } from './hosts/review-host.ts';
import { digestOf } from './prepare-branch.ts';
import { findSent, rejectionAt, type SentBranch } from './sent-proposals.ts';
import type { Spool } from './spool.ts';

export type DeskAnswer =
  | { readonly result: 'state'; readonly state: RelayState }
  | { readonly result: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly result: 'id-taken' }
  | { readonly result: 'unknown' };

export type DeskParts = {
  readonly mirror: GlossaryMirror;
  readonly spool: Spool;
  readonly courier: Courier;
  readonly host: ReviewHost | null;
  /** How long a sender waits for the host to have the proposal, in ms, before hearing that it is safe here. */
  readonly patience: number;
  /** How old what is known of the host may be, in ms. */
  readonly freshness: number;
};

/** Takes proposals in and tells how they stand. What it knows it reads from the spool, from git and from the host. */
export class ProposalDesk {
  readonly #parts: DeskParts;
  readonly #reviews = new Map<string, { readonly at: number; readonly review: Review | null }>();
  #fetchedAt = 0;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** The same proposal again, at once or later, is the same proposal. */
  async submit(proposal: Proposal): Promise<DeskAnswer> {
    const { mirror, spool, courier, patience } = this.#parts;
    const { id } = proposal;
    const waiting = spool.waiting.get(id);
    const digest = waiting ? digestOf(waiting) : (await findSent(mirror, id))?.digest;
    if (digest !== undefined && digest !== digestOf(proposal)) return { result: 'id-taken' };
    if (digest !== undefined && !waiting) return this.stateOf(id);
    await spool.add(proposal);
    const heard = courier.heard(id, patience);
    courier.start();
    await heard;
    return this.stateOf(id);
  }

  async stateOf(id: ProposalId): Promise<DeskAnswer> {
    const { mirror, spool, courier } = this.#parts;
    if (spool.waiting.has(id)) return told({ state: 'waiting', id, reason: courier.reasonOf(id) });
    const refused = await spool.refused(id);
    if (refused) return { result: 'invalid', problems: refused.problems };
    await this.#refresh();
    if (mirror.isMerged(id)) return told({ state: 'merged', id, url: null });
    const sent = await findSent(mirror, id);
    return sent ? told(await this.#reviewState(id, sent)) : { result: 'unknown' };
  }

  async #reviewState(id: ProposalId, sent: SentBranch): Promise<RelayState> {
    const { mirror } = this.#parts;
    const { branch, entryId, conflicts, stale } = sent;
    const review = await this.#review(branch);
    if (review?.state === 'merged') return { state: 'merged', id, url: review.url };
    if (review?.state === 'closed') return { state: 'rejected', id, url: review.url, reason: review.reason };
    const url = review?.url ?? null;
    // The mirror lets go of a branch that the host has deleted.
    if ((await mirror.hostBranch(branch)) === null) return { state: 'rejected', id, url, reason: null };
    const reason = await rejectionAt(mirror, branch);
    if (reason !== null) return { state: 'rejected', id, url, reason };
    return { state: 'open', id, branch, url, entryId, conflicts: [...conflicts], stale: [...stale] };
  }

  /** A host that is down changes no state: what was known last is told. */
  async #refresh(): Promise<void> {
    if (Date.now() - this.#fetchedAt < this.#parts.freshness) return;
    this.#fetchedAt = Date.now();
    await unlessHostFails(() => this.#parts.mirror.fetch());
  }

  async #review(branch: string): Promise<Review | null> {
    const { host, freshness } = this.#parts;
    if (!host) return null;
    const known = this.#reviews.get(branch);
    if (known && Date.now() - known.at < freshness) return known.review;
    const review = await unlessHostFails(() => host.find(branch));
    if (this.#reviews.size > 10_000) this.#reviews.clear();
    this.#reviews.set(branch, { at: Date.now(), review: review ?? known?.review ?? null });
    return review ?? known?.review ?? null;
  }
}

const told = (state: RelayState): DeskAnswer => ({ result: 'state', state });

async function unlessHostFails<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}
