import { browser } from '#imports';
import { afterAnswer, dueAction, type ProposalState } from '../../core/team-glossary/proposal-state.ts';
import { askState, sendProposal, type Fetch, type RelayAnswer } from '../../core/team-glossary/relay-client.ts';
import { proposals } from './proposals-item.ts';
import { readRelay } from './relay-item.ts';

const ALARM = 'proposals';
/** Between two alarms at least, in milliseconds: that is what browsers grant. */
const SHORTEST = 30_000;
/** A relay answers within 15 s that it has a proposal. */
const PATIENCE = 30_000;

/** Sends what is to be sent, and asks how it stands with what was, as long as there is something. */
export function keepProposalsMoving(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sendDueProposals();
  });
  browser.runtime.onStartup.addListener(() => void sendDueProposals());
  void sendDueProposals();
}

/** One round at a time: two would send the same. */
export const sendDueProposals = (): Promise<void> =>
  navigator.locks.request('sending proposals', async () => {
    for (const { id, value } of await proposals.loadAll())
      if (value) await move(id, value.state, dueAction(value.state, Date.now()));
    await scheduleRound();
  });

async function move(id: string, state: ProposalState, action: 'send' | 'ask' | null): Promise<void> {
  const [relay, record] = await Promise.all([readRelay(), proposals.load(id)]);
  if (!action || !relay || !record) return;
  const answer: RelayAnswer =
    action === 'send'
      ? await sendProposal(record.proposal, relay, patientFetch)
      : await askState(record.proposal.id, relay, patientFetch);
  const moment = { now: Date.now(), random: Math.random() };
  await proposals.change(id, (now) => ({ ...now, state: afterAnswer(state, answer, moment) }));
}

const patientFetch: Fetch = (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE) });

async function scheduleRound(): Promise<void> {
  const states = (await proposals.loadAll()).flatMap(({ value }) => value?.state ?? []);
  const times = states.flatMap((state) => timeOf(state) ?? []);
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Math.min(...times), Date.now() + SHORTEST) });
}

function timeOf(state: ProposalState): number | null {
  if (state.at === 'sending') return state.notBefore;
  return state.at === 'sent' && state.relay.state !== 'merged' ? state.askAfter : null;
}
