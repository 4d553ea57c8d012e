import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { retryDelay } from '../core/team-glossary/retry-delay.ts';
import { cleanKey } from '../core/team-glossary/team-key.ts';
import { Courier } from './courier.ts';
import type { Credential } from './credential.ts';
import { GlossaryMirror } from './glossary-mirror.ts';
import { createGitea } from './hosts/gitea.ts';
import { createGitHub } from './hosts/github.ts';
import { createGitLab } from './hosts/gitlab.ts';
import type { ReviewHost } from './hosts/review-host.ts';
import { createPrepareBranch } from './prepare-branch.ts';
import { ProposalDesk } from './proposal-desk.ts';
import { reviewText } from './proposal-message.ts';
import { RateLimit } from './rate-limit.ts';
import { WrongConfig, type RelayConfig } from './relay-config.ts';
import { createServer, type ServerParts } from './server.ts';
import { Spool } from './spool.ts';
import { readTeamKeys, TeamKeys } from './team-keys.ts';

/** How long a sender waits to hear that the host has its proposal. */
const PATIENCE = 15_000;
/** How old a state may be. */
const FRESHNESS = 10_000;

export type RunningRelay = { readonly address: string; readonly stop: () => Promise<void> };

type Voice = {
  readonly tell: (message: string) => void;
  readonly log: ServerParts['log'];
  /** Waiting time in ms after failures in a row. */
  readonly delay?: (failures: number) => number;
};

/** Starts a relay; what an earlier one has left in the spool leaves first. Throws a `WrongConfig`. */
export async function startRelay(
  config: RelayConfig,
  { tell, log, delay = politeDelay }: Voice,
): Promise<RunningRelay> {
  await checkKeys(config.keysFile);
  const credential = await readCredential(config);
  const folder = path.join(config.data, 'mirror.git');
  const mirror = await GlossaryMirror.open(folder, config.glossary, credential).catch(refuseStore(config.data));
  const spool = await Spool.open(path.join(config.data, 'spool'), tell);
  const host = reviewHostOf(config, credential);
  const courier = new Courier({
    mirror,
    spool,
    host,
    delay,
    tell,
    prepare: createPrepareBranch(mirror, { author: config.committer, said: host ? null : config.language }),
    reviewText: (proposal, ready) => reviewText(proposal, ready, config.language),
  });
  const server = createServer({
    origins: config.origins,
    trustedProxies: config.trustedProxies,
    log,
    tell,
    desk: new ProposalDesk({ mirror, spool, courier, host, patience: PATIENCE, freshness: FRESHNESS }),
    keys: new TeamKeys(config.keysFile),
    limits: { byAddress: new RateLimit(config.limits.perAddress), byTeam: new RateLimit(config.limits.perTeam) },
    health: () => ({ host: courier.isHostReached ? 'up' : 'down', waiting: spool.waiting.size }),
  });
  await server.listen(config.listen).catch(refuseListening(config));
  courier.start();
  const { address, port, family } = server.server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: async () => {
      await server.close();
      await courier.stop();
    },
  };
}

const refuseStore =
  (data: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new WrongConfig({
      fr: `Le relais ne peut pas écrire dans son dossier (data) : ${data} (${error.message}).`,
      en: `The relay cannot write to its folder (data): ${data} (${error.message}).`,
    });
  };

const refuseListening =
  ({ listen: { host, port } }: RelayConfig) =>
  (error: NodeJS.ErrnoException): never => {
    const why = error.code ?? error.message;
    throw new WrongConfig({
      fr: `Impossible d’écouter sur ${host}:${port} (${why}). Choisissez un autre port (listen.port ou RELAY_PORT).`,
      en: `Cannot listen on ${host}:${port} (${why}). Choose another port (listen.port or RELAY_PORT).`,
    });
  };

const politeDelay = (failures: number): number => retryDelay(failures, Math.random());

async function checkKeys(file: string): Promise<void> {
  const { keys, badLines } = readTeamKeys(await readSecret(file));
  if (badLines.length > 0)
    throw new WrongConfig({
      fr: `${file}, lignes ${badLines.join(', ')} : écrivez une équipe, une espace et sa clé (20 à 200 signes).`,
      en: `${file}, lines ${badLines.join(', ')}: write a team, a space and its key (20 to 200 signs).`,
    });
  if (keys.length === 0)
    throw new WrongConfig({
      fr: `${file} ne contient aucune clé : personne ne pourrait rien envoyer.`,
      en: `${file} holds no key: nobody could send anything.`,
    });
}

async function readCredential({ credential }: RelayConfig): Promise<Credential | null> {
  if (!credential) return null;
  const token = cleanKey(await readSecret(credential.tokenFile));
  if (token !== '') return { user: credential.user, token };
  throw new WrongConfig({ fr: `${credential.tokenFile} est vide.`, en: `${credential.tokenFile} is empty.` });
}

const readSecret = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongConfig({
      fr: `Le fichier ${file} ne peut pas être lu (${error.code ?? 'erreur'}).`,
      en: `The file ${file} cannot be read (${error.code ?? 'error'}).`,
    });
  });

const CREATE = { github: createGitHub, gitlab: createGitLab, gitea: createGitea } as const;

function reviewHostOf({ host, glossary }: RelayConfig, credential: Credential | null): ReviewHost | null {
  if (host.kind === 'git' || !credential) return null;
  const { api, repository } = host;
  return CREATE[host.kind]({ api, repository, target: glossary.branch, token: credential.token }, fetch);
}
