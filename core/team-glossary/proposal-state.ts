import * as z from 'zod/mini';
import { assertNever } from '../entry/assert-never.ts';
import { Proposal, ProposalId } from './proposal.ts';
import type { RelayAnswer, RelayFailure } from './relay-client.ts';
import { RelayState } from './relay-state.ts';
import { retryDelay } from './retry-delay.ts';

const Bilingual = z.strictObject({ fr: z.string(), en: z.string() });
const FieldFailure = z.strictObject({ field: z.string(), reason: Bilingual, remedy: Bilingual });
/** `problems`: of an invalid proposal, field by field. */
const Failure = z.strictObject({
  problem: z.string(),
  reason: Bilingual,
  remedy: Bilingual,
  problems: z.optional(z.array(FieldFailure)),
});

/**
 * Where a proposal stands in “My proposals”. `draft`: being written, or held back by something that a person has to do
 * (`failure`). `sending`: leaves by itself at `notBefore` (ms since 1970). `sent`: what the relay said last. `handed-over`:
 * it left by another way, and nobody tells how it ends.
 */
export const ProposalState = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('draft'), failure: z.nullable(Failure) }),
  z.strictObject({
    at: z.literal('sending'),
    failures: z.int(),
    notBefore: z.number(),
    failure: z.nullable(Failure),
  }),
  z.strictObject({ at: z.literal('sent'), relay: RelayState, askAfter: z.number() }),
  z.strictObject({ at: z.literal('handed-over'), by: z.enum(['page', 'mail', 'file']) }),
]);
export type ProposalState = z.infer<typeof ProposalState>;

/** One record of “My proposals”. `id`: of the proposal. */
export const ProposalRecord = z.strictObject({ id: ProposalId, proposal: Proposal, state: ProposalState });
export type ProposalRecord = z.infer<typeof ProposalRecord>;

/** `random`: from 0 up to 1. `now`: ms since 1970. */
export type Moment = { readonly now: number; readonly random: number };

/** How long a sent proposal rests before it is asked about again, in ms. */
const PAUSE = { waiting: 60_000, open: 900_000, rejected: 86_400_000 } as const;

/** The proposal is to leave through the relay, at once. */
export const queued = (now: number): ProposalState => ({ at: 'sending', failures: 0, notBefore: now, failure: null });

/** The state after the relay answered, to sending or to asking; a proposal is never lost by it. */
export function afterAnswer(state: ProposalState, answer: RelayAnswer, moment: Moment): ProposalState {
  switch (state.at) {
    case 'draft':
    case 'handed-over':
      return state;
    case 'sending':
      return answer.ok ? sent(answer.state, moment.now) : afterFailure(state.failures, answer, moment);
    case 'sent':
      if (answer.ok) return state.relay.state === 'merged' ? state : sent(answer.state, moment.now);
      // A relay that has lost its disk before the host had it: the proposal is still here.
      if (answer.problem === 'unknown-proposal' && state.relay.state === 'waiting') return queued(moment.now);
      // It was taken before the relay could look at the glossary.
      if (answer.problem === 'invalid') return afterFailure(0, answer, moment);
      return { ...state, askAfter: moment.now + PAUSE.open };
    default:
      return assertNever(state);
  }
}

/** Whether something is to be done about a proposal by itself: send it, or ask about it. */
export function dueAction(state: ProposalState, now: number): 'send' | 'ask' | null {
  if (state.at === 'sending') return state.notBefore <= now ? 'send' : null;
  if (state.at !== 'sent' || state.relay.state === 'merged') return null;
  return state.askAfter <= now ? 'ask' : null;
}

const sent = (relay: RelayState, now: number): ProposalState => ({
  at: 'sent',
  relay,
  askAfter: now + (relay.state === 'merged' ? 0 : PAUSE[relay.state]),
});

function afterFailure(failures: number, answer: RelayFailure, { now, random }: Moment): ProposalState {
  const { problem, reason, remedy, isTemporary, retryAfter } = answer;
  const problems = answer.problems.map((one) => ({ field: one.field, reason: one.reason, remedy: one.remedy }));
  const failure = { problem, reason, remedy, ...(problems.length > 0 ? { problems } : {}) };
  if (!isTemporary) return { at: 'draft', failure };
  const wait = Math.max((retryAfter ?? 0) * 1000, retryDelay(failures + 1, random));
  return { at: 'sending', failures: failures + 1, notBefore: now + wait, failure };
}
