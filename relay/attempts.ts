import type { Bilingual } from '../core/entry/language.ts';
import type { ProposalId } from '../core/team-glossary/proposal.ts';

type Attempt = { readonly failures: number; readonly notBefore: number; readonly reason: Bilingual };

/** What has been tried in vain, proposal by proposal: one that the host will not have must not hold up the others. */
export class Attempts {
  readonly #attempts = new Map<ProposalId, Attempt>();
  readonly #delay: (failures: number) => number;

  /** `delay`: in ms after a number of failures, from 1. */
  constructor(delay: (failures: number) => number) {
    this.#delay = delay;
  }

  isDue(id: ProposalId, now: number): boolean {
    return (this.#attempts.get(id)?.notBefore ?? 0) <= now;
  }

  fail(id: ProposalId, reason: Bilingual, now: number): void {
    const failures = (this.#attempts.get(id)?.failures ?? 0) + 1;
    this.#attempts.set(id, { failures, notBefore: now + this.#delay(failures), reason });
  }

  forget(id: ProposalId): void {
    this.#attempts.delete(id);
  }

  reasonOf(id: ProposalId): Bilingual | null {
    return this.#attempts.get(id)?.reason ?? null;
  }

  /** When the first of some proposals is due. */
  nextDue(ids: Iterable<ProposalId>): number {
    return Math.min(...[...ids].map((id) => this.#attempts.get(id)?.notBefore ?? 0));
  }
}
