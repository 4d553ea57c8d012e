import type { Bilingual } from '../core/entry/language.ts';
import type { Proposal, ProposalId } from '../core/team-glossary/proposal.ts';
import { Attempts } from './attempts.ts';
import type { PushOutcome } from './git-output.ts';
import type { GlossaryMirror } from './glossary-mirror.ts';
import { HostFailure } from './host-failure.ts';
import type { ReviewHost } from './hosts/review-host.ts';
import { Listeners } from './listeners.ts';
import type { PrepareBranch, ReadyBranch } from './prepare-branch.ts';
import type { ReviewText } from './proposal-message.ts';
import type { Spool } from './spool.ts';

export type CourierParts = {
  readonly mirror: GlossaryMirror;
  readonly spool: Spool;
  readonly host: ReviewHost | null;
  readonly prepare: PrepareBranch;
  readonly reviewText: (proposal: Proposal, ready: ReadyBranch) => ReviewText;
  /** Waiting time in ms after a number of failures in a row, from 1. */
  readonly delay: (failures: number) => number;
  readonly tell: (message: string) => void;
};

/** So many branches leave in one push. */
const BATCH = 25;

/** The longest that a timer of Node can wait is 24 days; an hour is enough. */
const LONGEST_WAIT = 3_600_000;

type Ready = { readonly proposal: Proposal; readonly branch: ReadyBranch };

/**
 * Takes what waits in the spool to the git host, a round at a time: fetch, commit, push, ask for review. Each step may
 * have been done by an earlier round that was cut short, and is then not done again. One round runs at a time, so that
 * any number of proposals may come at once.
 */
export class Courier {
  readonly #parts: CourierParts;
  readonly #listeners = new Listeners();
  readonly #attempts: Attempts;
  #hostFailure: { readonly failures: number; readonly notBefore: number; readonly reason: Bilingual } | null = null;
  #round: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;

  constructor(parts: CourierParts) {
    this.#parts = parts;
    this.#attempts = new Attempts(parts.delay);
  }

  /** Whether the last round reached the host. */
  get isHostReached(): boolean {
    return this.#hostFailure === null;
  }

  /** Why a proposal still waits; null where it has not been tried yet. */
  reasonOf(id: ProposalId): Bilingual | null {
    return this.#attempts.reasonOf(id) ?? this.#hostFailure?.reason ?? null;
  }

  /** Resolves when something has become known of a proposal, or after a while (ms). */
  heard(id: ProposalId, patience: number): Promise<void> {
    return this.#listeners.heard(id, patience);
  }

  /** Starts a round as soon as something is due; at once where nothing has failed. */
  start(): void {
    const { waiting } = this.#parts.spool;
    if (this.#isStopped || this.#round || waiting.size === 0) return;
    const due = Math.max(this.#attempts.nextDue(waiting.keys()), this.#hostFailure?.notBefore ?? 0);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const wait = due - Date.now();
    if (wait > 0) this.#timer = setTimeout(() => this.start(), Math.min(wait, LONGEST_WAIT));
    else this.#begin();
  }

  #begin(): void {
    this.#round = this.#deliver()
      .catch((error: unknown) => this.#failRound(error))
      .finally(() => {
        this.#round = null;
        this.#listeners.tellAll();
        this.start();
      });
  }

  /** Lets the round under way end, and starts no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#round;
  }

  async #deliver(): Promise<void> {
    const { mirror, spool } = this.#parts;
    await mirror.fetch();
    const due = [...spool.waiting.values()].filter(({ id }) => this.#attempts.isDue(id, Date.now())).slice(0, BATCH);
    const ready: Ready[] = [];
    for (const proposal of due) {
      const branch = await this.#attempt(proposal, () => this.#prepare(proposal));
      if (branch) ready.push({ proposal, branch });
    }
    const unsent = ready.filter(({ branch }) => !branch.isOnHost);
    const commits = new Map(unsent.map(({ branch }) => [branch.branch, branch.commit]));
    const outcomes = commits.size > 0 ? await mirror.push(commits) : new Map<string, PushOutcome>();
    for (const one of ready)
      await this.#attempt(one.proposal, () => this.#finish(one, outcomes.get(one.branch.branch)));
    this.#hostFailure = null;
  }

  async #prepare(proposal: Proposal): Promise<ReadyBranch | null> {
    const { prepare, spool } = this.#parts;
    const prepared = await prepare(proposal);
    if (prepared.ok) return prepared.branch;
    await spool.refuse(proposal.id, { problems: prepared.problems });
    this.#listeners.tell(proposal.id);
    return null;
  }

  /** Asks for review of a branch that is there, and lets go of the proposal. */
  async #finish({ proposal, branch }: Ready, outcome?: PushOutcome): Promise<void> {
    const { host, spool, reviewText } = this.#parts;
    // Another has made a branch of this name since the fetch: the next round takes another name.
    if (outcome?.result === 'exists') throw new HostFailure(`${branch.branch} exists`);
    if (outcome?.result === 'refused') throw new HostFailure(`${branch.branch}: ${outcome.words}`);
    await host?.open(branch.branch, reviewText(proposal, branch));
    await spool.remove(proposal.id);
    this.#attempts.forget(proposal.id);
    this.#listeners.tell(proposal.id);
  }

  /** What fails for one proposal is tried again for that one, and keeps no other waiting. */
  async #attempt<T>(proposal: Proposal, act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      const failure = error instanceof HostFailure ? error : new HostFailure('');
      this.#attempts.fail(proposal.id, failure.reason, Date.now());
      this.#parts.tell(`proposal ${proposal.id}: ${messageOf(error)}`);
      return null;
    }
  }

  #failRound(error: unknown): void {
    const { reason } = error instanceof HostFailure ? error : new HostFailure('');
    const failures = (this.#hostFailure?.failures ?? 0) + 1;
    this.#hostFailure = { failures, notBefore: Date.now() + this.#parts.delay(failures), reason };
    this.#parts.tell(`round failed ${failures} times: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
