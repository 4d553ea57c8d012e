import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hashContent, type Proposal } from '../../core/team-glossary/proposal.ts';
import { makeRepository } from '../../relay/embedded-relay.ts';
import { sha256 } from '../../relay/prepare-branch.ts';
import type { RelayConfig } from '../../relay/relay-config.ts';
import { startRelay, type RunningRelay } from '../../relay/start-relay.ts';
import { CONFIG, entryText } from '../core/entry/small-glossary.ts';
import { BASE, contentOf } from '../core/entry/base-entry.ts';
import { startGitHost, type GitHost } from './git-host.ts';

export const KEY = 'a-team-key-of-24-signs!!';
const TOKEN = 'host-token-1';

type Asking = { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> };

/** A glossary of one entry in a bare repository behind a git host, and a relay that pushes to it. */
export class RelayFixture {
  readonly folder: string;
  readonly host: GitHost;
  readonly config: RelayConfig;
  /** All that the relay has said and logged. */
  readonly heard: string[] = [];
  #relay: RunningRelay | null = null;

  private constructor(folder: string, host: GitHost, config: RelayConfig) {
    this.folder = folder;
    this.host = host;
    this.config = config;
  }

  static async open(changes: Partial<RelayConfig> = {}): Promise<RelayFixture> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-relay-test-'));
    const glossary = path.join(folder, 'glossary/crm-loyalty');
    await mkdir(glossary, { recursive: true });
    await mkdir(path.join(folder, 'host'));
    await writeFile(path.join(folder, 'glossary/config.yaml'), CONFIG);
    await writeFile(path.join(glossary, 'base.yaml'), entryText());
    await makeRepository(path.join(folder, 'host/glossary.git'), path.join(folder, 'glossary'));
    const host = await startGitHost(path.join(folder, 'host'), `relay:${TOKEN}`);
    await writeFile(path.join(folder, 'keys'), `# Keys\ncrm ${KEY}\r\n`);
    await writeFile(path.join(folder, 'token'), `${TOKEN}\n`);
    return new RelayFixture(folder, host, {
      listen: { host: '127.0.0.1', port: 0 },
      data: path.join(folder, 'data'),
      glossary: { remote: `${host.origin}/glossary.git`, branch: 'main', folder: '' },
      host: { kind: 'git' },
      credential: { user: 'relay', tokenFile: path.join(folder, 'token') },
      keysFile: path.join(folder, 'keys'),
      origins: ['chrome-extension://known', 'moz-extension://*'],
      trustedProxies: [],
      limits: { perAddress: 10_000, perTeam: 10_000 },
      committer: { name: 'Relay', email: 'relay@example.org' },
      language: 'en',
      ...changes,
    });
  }

  async start(): Promise<this> {
    const hear = (line: unknown) => void this.heard.push(typeof line === 'string' ? line : JSON.stringify(line));
    this.#relay = await startRelay(this.config, { tell: hear, log: hear, delay: () => 20 });
    return this;
  }

  async close(): Promise<void> {
    this.host.letPushes();
    await this.stopRelay();
    await this.host.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async stopRelay(): Promise<void> {
    await this.#relay?.stop();
    this.#relay = null;
  }

  get address(): string {
    return this.#relay?.address ?? '';
  }

  async ask(where: string, init: Asking = {}, address = this.address): Promise<Answer> {
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...init.headers };
    if (init.body === undefined) Reflect.deleteProperty(headers, 'content-type');
    const answer = await fetch(`${address}${where}`, { ...init, headers });
    const text = await answer.text();
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: answer.status, headers: answer.headers, body };
  }

  post(proposal: unknown, address = this.address): Promise<Answer> {
    return this.ask('/proposals', { method: 'POST', body: JSON.stringify(proposal) }, address);
  }

  /** Asks until a proposal is in a state. */
  async until(state: string, { id }: Proposal, address = this.address): Promise<Record<string, unknown>> {
    for (;;) {
      const { body } = await this.ask(`/proposals/${id}`, {}, address);
      if (body['state'] === state) return body;
    }
  }

  /** Runs git in the host’s repository. */
  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Reviewer', '-c', 'user.email=reviewer@example.org'];
    const cwd = path.join(this.folder, 'host/glossary.git');
    return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
  }

  branches(): string[] {
    return this.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/proposal').split('\n').filter(Boolean);
  }

  /** Files that a branch changes, and the text of each on it. */
  changed(branch: string): Record<string, string> {
    const names = this.git('diff', '--name-only', `main...${branch}`).split('\n').filter(Boolean);
    return Object.fromEntries(names.map((name) => [name, this.git('show', `${branch}:${name}`)]));
  }

  /** Replaces a file on the host’s main branch, as a reviewer would. */
  async commitToMain(file: string, text: string, message = 'change'): Promise<void> {
    const work = await mkdtemp(path.join(this.folder, 'work-'));
    this.git('worktree', 'add', '--quiet', '--force', work, 'main');
    await writeFile(path.join(work, file), text);
    this.git('-C', work, 'commit', '--quiet', '--all', `--message=${message}`);
    this.git('worktree', 'remove', '--force', work);
  }

  /** Merges a branch into main, or rejects it with an empty commit on it. */
  async review(branch: string, verdict: 'merge' | { readonly reject: string }): Promise<void> {
    const work = await mkdtemp(path.join(this.folder, 'work-'));
    this.git('worktree', 'add', '--quiet', '--force', work, verdict === 'merge' ? 'main' : branch);
    if (verdict === 'merge') this.git('-C', work, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
    else this.git('-C', work, 'commit', '--quiet', '--allow-empty', `--message=reject: ${verdict.reject}`);
    this.git('worktree', 'remove', '--force', work);
  }
}

type ProposalChanges = { readonly [Field in keyof Proposal]?: unknown };

/** A new entry with the four fields of the form. */
export function newProposal(changes: ProposalChanges = {}): Proposal {
  return {
    format: 1,
    id: randomUUID(),
    kind: 'new',
    domain: 'cloud',
    entryId: 'sandbox',
    entry: {
      fr: { term: 'bac à sable', definition: 'Copie d’un système où l’on essaie sans rien casser.' },
      status: 'draft',
      owner: 'crm',
      updated: '2026-11-22',
    },
    proposer: { name: 'Zoé <Martin>' },
    created: '2026-11-22T10:00:00Z',
    ...changes,
  } as Proposal;
}

/** A change of the fixture’s entry, in the text of its file. */
export function changeProposal(lines: Parameters<typeof entryText>[0], changes: ProposalChanges = {}): Proposal {
  return newProposal({
    kind: 'change',
    domain: 'crm-loyalty',
    entryId: 'base',
    entry: contentOf(entryText(lines)),
    base: { sha256: hashContent(BASE, sha256), entry: BASE },
    ...changes,
  });
}
