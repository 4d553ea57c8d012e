import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Problem } from '../core/entry/problem.ts';
import { fieldProblems } from '../core/team-glossary/check-content.ts';
import { MAX_PROPOSAL_BYTES, Proposal, ProposalId } from '../core/team-glossary/proposal.ts';
import type { Refusal } from '../core/team-glossary/relay-state.ts';
import { refusalOf } from './answers.ts';
import { allowOrigin } from './cross-origin.ts';
import type { DeskAnswer, ProposalDesk } from './proposal-desk.ts';
import type { RateLimit } from './rate-limit.ts';
import type { TeamKeys } from './team-keys.ts';

export type ServerParts = {
  readonly desk: Pick<ProposalDesk, 'submit' | 'stateOf'>;
  readonly keys: TeamKeys;
  /** By client address, before the key is looked at; by team, after. */
  readonly limits: { readonly byAddress: RateLimit; readonly byTeam: RateLimit };
  readonly origins: readonly string[];
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly health: () => { readonly host: 'up' | 'down'; readonly waiting: number };
  /** One line a request; names no key, no person and nothing of what was sent. */
  readonly log: (line: Readonly<Record<string, string | number>>) => void;
  readonly tell: (message: string) => void;
};

/** How much asking for a state takes of a share of which a proposal takes 1. */
const COST_OF_ASKING = 0.1;

/** The relay’s HTTP interface: `POST /proposals`, `GET /proposals/ID`, `GET /health`. */
export function createServer(parts: ServerParts): FastifyInstance {
  const { trustedProxies } = parts;
  const server = Fastify({
    logger: false,
    bodyLimit: MAX_PROPOSAL_BYTES,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestTimeout: 30_000,
    forceCloseConnections: true,
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    return allowOrigin(request, reply, parts.origins) ? reply.code(204).send() : undefined;
  });
  server.addHook('onResponse', async (request, reply) => {
    const { method, ip: address, routeOptions } = request;
    const [status, ms] = [reply.statusCode, Math.round(reply.elapsedTime)];
    parts.log({ method, route: routeOptions.url ?? '', status, address, ms });
  });
  server.setNotFoundHandler((_, reply) => refuse(reply, 'unknown-address'));
  server.setErrorHandler((error, _, reply) => {
    const refusal = refusalOfError(error);
    if (refusal === 'relay-fault') parts.tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return refuse(reply, refusal);
  });
  addRoutes(server, parts);
  return server;
}

function addRoutes(server: FastifyInstance, parts: ServerParts): void {
  server.get('/health', () => parts.health());
  server.post('/proposals', { onRequest: admission(parts, 1) }, async (request, reply) => {
    const proposal = Proposal.safeParse(request.body);
    if (proposal.success) return send(reply, await parts.desk.submit(proposal.data));
    return refuse(reply, 'invalid', fieldProblems(proposal.error, request.body, { file: '', entry: '' }));
  });
  server.get('/proposals/:id', { onRequest: admission(parts, COST_OF_ASKING) }, async (request, reply) => {
    const id = ProposalId.safeParse((request.params as { id: string }).id);
    return id.success ? send(reply, await parts.desk.stateOf(id.data)) : refuse(reply, 'unknown-proposal');
  });
}

type Admission = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/** Lets a request in by its key, before its body is read; guessing keys is slowed down by the share of the address. */
function admission({ keys, limits }: ServerParts, cost: number): Admission {
  return async ({ ip, headers }, reply) => {
    const now = Date.now();
    const wait = limits.byAddress.take(ip, cost, now);
    if (wait !== null) return refuse(reply.header('retry-after', wait), 'too-many');
    const key = /^Bearer (.+)$/iu.exec(headers.authorization ?? '')?.[1];
    const team = key === undefined ? null : await keys.teamOf(key);
    if (team === null) return refuse(reply, 'key-refused');
    const teamWait = limits.byTeam.take(team, cost, now);
    return teamWait === null ? undefined : refuse(reply.header('retry-after', teamWait), 'too-many');
  };
}

function refuse(reply: FastifyReply, refusal: Refusal, problems?: readonly Problem[]): FastifyReply {
  const { status, body } = refusalOf(refusal, problems);
  return reply.code(status).send(body);
}

function send(reply: FastifyReply, answer: DeskAnswer): FastifyReply {
  switch (answer.result) {
    case 'state':
      return reply.code(answer.state.state === 'waiting' ? 202 : 200).send(answer.state);
    case 'invalid':
      return refuse(reply, 'invalid', answer.problems);
    case 'id-taken':
      return refuse(reply, 'id-taken');
    case 'unknown':
      return refuse(reply, 'unknown-proposal');
  }
}

function refusalOfError(error: unknown): Refusal {
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string };
  if (statusCode === 413) return 'too-large';
  return statusCode < 500 || code.startsWith('FST_ERR_CTP') ? 'not-json' : 'relay-fault';
}
