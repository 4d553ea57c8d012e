import type { ProposalId } from '../core/team-glossary/proposal.ts';

/** Who waits to hear of a proposal. */
export class Listeners {
  readonly #listeners = new Map<ProposalId, Set<() => void>>();

  /** Resolves when the proposal is told of, or after a while (ms). */
  heard(id: ProposalId, patience: number): Promise<void> {
    return new Promise((resolve) => {
      const listeners = this.#listeners.get(id) ?? new Set();
      const done = () => {
        clearTimeout(timer);
        listeners.delete(done);
        if (listeners.size === 0) this.#listeners.delete(id);
        resolve();
      };
      const timer = setTimeout(done, patience);
      this.#listeners.set(id, listeners.add(done));
    });
  }

  tell(id: ProposalId): void {
    for (const done of this.#listeners.get(id) ?? []) done();
  }

  tellAll(): void {
    for (const id of this.#listeners.keys()) this.tell(id);
  }
}
