import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_FILE } from '../core/entry/read-glossary.ts';
import type { GlossaryNow } from '../core/team-glossary/applied-proposal.ts';
import { gitCredential, type Credential } from './credential.ts';
import { EntryCache } from './entry-cache.ts';
import { createGit, printed, type Git } from './git.ts';
import { readBatch, readPushOutcomes, type PushOutcome } from './git-output.ts';
import { HostFailure } from './host-failure.ts';

/** Where a team’s glossary is kept. `remote`: anything that git can push to. `folder`: of the glossary in it, '' for
 *  the root. */
export type GlossaryPlace = { readonly remote: string; readonly branch: string; readonly folder: string };

export const PROPOSALS = 'proposal/';
const HOST = 'refs/remotes/host/';

/**
 * The relay’s own bare copy of a team’s repository. All state is in git: the host’s branches as last fetched below
 * `refs/remotes/host/`, the commits that the relay has made below `refs/heads/proposal/`.
 */
export class GlossaryMirror {
  readonly git: Git;
  readonly place: GlossaryPlace;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #entries = new EntryCache();
  readonly #merged = new Set<string>();
  #scanned: string | null = null;
  #glossary: { readonly tip: string; readonly now: GlossaryNow } | null = null;
  #fetching: Promise<void> | null = null;
  #talk: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, place: GlossaryPlace, credential: Credential | null) {
    this.git = createGit(folder);
    this.place = place;
    this.#environment = gitCredential(place.remote, credential);
  }

  /** Opens the copy in a folder, making it where there is none. Asks nothing of the host. */
  static async open(folder: string, place: GlossaryPlace, credential: Credential | null): Promise<GlossaryMirror> {
    await mkdir(folder, { recursive: true });
    const mirror = new GlossaryMirror(folder, place, credential);
    await printed(mirror.git, ['init', '--quiet', '--bare', '.']);
    return mirror;
  }

  /** Brings the copy up to date; who asks while that is under way gets the same. Throws a `HostFailure`. */
  fetch(): Promise<void> {
    this.#fetching ??= this.#inTurn(() => this.#fetch()).finally(() => (this.#fetching = null));
    return this.#fetching;
  }

  /** One talk with the host at a time: a fetch that began before a push would forget what was pushed. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#talk.then(act);
    this.#talk = turn.catch(() => {});
    return turn;
  }

  async #fetch(): Promise<void> {
    const { remote, branch } = this.place;
    const refs = [branch, `${PROPOSALS}*`].map((name) => `+refs/heads/${name}:${HOST}${name}`);
    const args = ['fetch', '--quiet', '--prune', '--no-tags', remote, ...refs];
    const { code, stderr } = await this.git(args, { env: this.#environment });
    if (code !== 0) throw new HostFailure(stderr);
    await this.#scanMerged();
  }

  /** The newest commit of the glossary’s branch as last fetched, or null. */
  tip(): Promise<string | null> {
    return this.commitAt(`${HOST}${this.place.branch}`);
  }

  /** The newest commit of a branch of the host, as last fetched, or null. */
  hostBranch(branch: string): Promise<string | null> {
    return this.commitAt(`${HOST}${branch}`);
  }

  async commitAt(ref: string): Promise<string | null> {
    const { code, stdout } = await this.git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return code === 0 ? stdout.trim() : null;
  }

  /** Whether a proposal is in the glossary’s branch: by its own commit, or by one that kept its number. */
  isMerged(id: string): boolean {
    return this.#merged.has(id);
  }

  /** The commits of the branch since the last time, all of them after a rewrite of its history. */
  async #scanMerged(): Promise<void> {
    const tip = await this.tip();
    if (!tip || tip === this.#scanned) return;
    const isLater =
      this.#scanned !== null && (await this.git(['merge-base', '--is-ancestor', this.#scanned, tip])).code === 0;
    if (!isLater) this.#merged.clear();
    const range = isLater ? `${this.#scanned}..${tip}` : tip;
    const format = '--format=%(trailers:key=Proposal-Id,valueonly)';
    for (const id of (await printed(this.git, ['log', format, range])).split('\n'))
      if (id !== '') this.#merged.add(id.trim());
    this.#scanned = tip;
  }

  /** Pushes commits to branches that must not exist yet; what the host says of each. Throws a `HostFailure` where it says nothing. */
  push(commits: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, PushOutcome>> {
    return this.#inTurn(() => this.#push(commits));
  }

  async #push(commits: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, PushOutcome>> {
    const leases = [...commits.keys()].map((branch) => `--force-with-lease=refs/heads/${branch}:`);
    const refs = [...commits].map(([branch, commit]) => `${commit}:refs/heads/${branch}`);
    const args = ['push', '--porcelain', '--no-verify', ...leases, this.place.remote, ...refs];
    const { stdout, stderr } = await this.git(args, { env: this.#environment });
    const outcomes = readPushOutcomes(stdout);
    if (outcomes.size === 0) throw new HostFailure(stderr);
    for (const [branch, { result }] of outcomes)
      if (result === 'pushed') await printed(this.git, ['update-ref', `${HOST}${branch}`, commits.get(branch) ?? '']);
    return outcomes;
  }

  /** The glossary at the newest commit. Throws where nothing has been fetched. */
  async glossary(): Promise<GlossaryNow & { readonly tip: string }> {
    const tip = await this.tip();
    if (!tip) throw new Error('Nothing has been fetched.');
    if (this.#glossary?.tip !== tip) this.#glossary = { tip, now: await this.#read(tip) };
    return { ...this.#glossary.now, tip };
  }

  async #read(tip: string): Promise<GlossaryNow> {
    const { folder } = this.place;
    const listed = await printed(this.git, ['ls-tree', '-r', '-z', folder === '' ? tip : `${tip}:${folder}`]);
    const blobs = listed.split('\0').flatMap((line) => {
      const [about = '', name = ''] = line.split('\t');
      const isRead = name === CONFIG_FILE || /^[^/.]+\/[^/]+\.yaml$/u.test(name);
      return isRead ? [{ name, blob: about.split(' ')[2] ?? '' }] : [];
    });
    const input = blobs.map(({ blob }) => `${blob}\n`).join('');
    const texts = readBatch((await this.git(['cat-file', '--batch'], { input })).bytes);
    const files = new Map(blobs.map(({ name }, index) => [name, texts[index] ?? '']));
    return { files, located: () => this.#entries.located(files) };
  }
}

/** Path of a file of the glossary in its repository. */
export const inRepository = ({ folder }: GlossaryPlace, file: string): string => path.posix.join(folder, file);
