import type { Bilingual } from '../entry/language.ts';
import type { Problem } from '../entry/problem.ts';
import type { Proposal, ProposalId } from './proposal.ts';
import { isSafeAddress } from './relay-address.ts';
import { RelayRefusal, RelayState, type Refusal } from './relay-state.ts';
import { cleanKey } from './team-key.ts';

/** What of `fetch` is used. Aborting after a while is up to whoever passes it. */
export type Fetch = (
  address: string,
  options: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly redirect: 'error';
    readonly credentials: 'omit';
  },
) => Promise<{
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
}>;

export type Relay = { readonly address: string; readonly key: string };

/**
 * `isTemporary`: the same may work later, and the draft is sent again by itself; otherwise a person has to do something
 * first. Either way the draft is kept. `retryAfter`: in seconds, where the relay said.
 */
export type RelayFailure = {
  readonly ok: false;
  readonly problem: Refusal | 'unreachable' | 'not-a-relay' | 'unsafe-address';
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
  readonly isTemporary: boolean;
  readonly retryAfter: number | null;
  readonly problems: readonly Problem[];
};

export type RelayAnswer = { readonly ok: true; readonly state: RelayState } | RelayFailure;

/** Sends a proposal; sending the same again changes nothing. Never throws. */
export const sendProposal = (proposal: Proposal, relay: Relay, fetch: Fetch): Promise<RelayAnswer> =>
  ask(relay, fetch, { method: 'POST', path: 'proposals', body: JSON.stringify(proposal) });

/** Asks how a proposal stands. Never throws. */
export const askState = (id: ProposalId, relay: Relay, fetch: Fetch): Promise<RelayAnswer> =>
  ask(relay, fetch, { method: 'GET', path: `proposals/${id}` });

type Asked = { readonly method: string; readonly path: string; readonly body?: string };

async function ask({ address, key }: Relay, fetch: Fetch, { method, path, body }: Asked): Promise<RelayAnswer> {
  if (!isSafeAddress(address)) return failure('unsafe-address', false);
  const headers: Record<string, string> = { authorization: `Bearer ${cleanKey(key)}` };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const options = { method, headers, redirect: 'error', credentials: 'omit', ...(body === undefined ? {} : { body }) };
  try {
    const answer = await fetch(`${address.replace(/\/+$/u, '')}/${path}`, options as Parameters<Fetch>[1]);
    return readAnswer(answer.status, await answer.text(), Number(answer.headers.get('retry-after')) || null);
  } catch {
    return failure('unreachable', true);
  }
}

function readAnswer(status: number, text: string, retryAfter: number | null): RelayAnswer {
  const value = parseJson(text);
  const state = RelayState.safeParse(value);
  if (status < 300 && state.success) return { ok: true, state: state.data };
  const refusal = RelayRefusal.safeParse(value);
  // Between us and the relay a proxy may answer, with a page of its own.
  if (!refusal.success) return { ...failure('not-a-relay', status >= 500 || status === 429), retryAfter };
  const { refusal: problem, reason, remedy, problems = [] } = refusal.data;
  const isTemporary = problem === 'too-many' || problem === 'relay-fault';
  return { ok: false, problem, reason, remedy, isTemporary, retryAfter, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const TEXTS = {
  unreachable: {
    reason: { fr: 'Le relais de l’équipe ne répond pas.', en: 'The team’s relay does not answer.' },
    remedy: {
      fr: 'Votre proposition est gardée ici et partira d’elle-même dès qu’il répondra.',
      en: 'Your proposal is kept here, and leaves by itself as soon as it answers.',
    },
  },
  'not-a-relay': {
    reason: {
      fr: 'Ce qui répond à cette adresse n’est pas un relais.',
      en: 'What answers at this address is not a relay.',
    },
    remedy: {
      fr: 'Votre proposition est gardée. Vérifiez l’adresse du relais, ou que vous êtes sur le réseau de l’entreprise.',
      en: 'Your proposal is kept. Check the relay’s address, or that you are on your company’s network.',
    },
  },
  'unsafe-address': {
    reason: { fr: 'L’adresse du relais n’est pas en https.', en: 'The relay’s address is not https.' },
    remedy: {
      fr: 'Votre proposition est gardée. Demandez l’adresse https à qui tient le glossaire.',
      en: 'Your proposal is kept. Ask those who keep the glossary for its https address.',
    },
  },
} as const;

const failure = (problem: keyof typeof TEXTS, isTemporary: boolean): RelayFailure => ({
  ok: false,
  problem,
  ...TEXTS[problem],
  isTemporary,
  retryAfter: null,
  problems: [],
});
