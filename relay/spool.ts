import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../core/entry/problem.ts';
import { Proposal, ProposalId } from '../core/team-glossary/proposal.ts';

/** A proposal that the glossary cannot take, and why; its proposer has yet to be told. */
export type Refused = { readonly problems: readonly Problem[] };

/**
 * Proposals that the host does not have yet, each a file of its own: what has been acknowledged outlives the process and
 * the machine’s fall. A file is written whole or not at all.
 */
export class Spool {
  readonly #folder: string;
  readonly #waiting = new Map<ProposalId, Proposal>();
  readonly #adding = new Map<ProposalId, Promise<void>>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads what an earlier process left. Files that cannot be read stay, and are named to `tell`. */
  static async open(folder: string, tell: (message: string) => void): Promise<Spool> {
    const spool = new Spool(folder);
    await mkdir(path.join(folder, 'refused'), { recursive: true });
    await forgetOldRefusals(path.join(folder, 'refused'));
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
      const proposal = Proposal.safeParse(parseJson(await readFile(path.join(folder, name), 'utf8')));
      if (proposal.success && `${proposal.data.id}.json` === name) spool.#waiting.set(proposal.data.id, proposal.data);
      else tell(`unreadable proposal kept: ${name}`);
    }
    return spool;
  }

  /** In the order in which they came. */
  get waiting(): ReadonlyMap<ProposalId, Proposal> {
    return this.#waiting;
  }

  /** Resolves when the proposal is on the disk, where it stays as it came first. */
  add(proposal: Proposal): Promise<void> {
    const { id } = proposal;
    if (this.#waiting.has(id)) return Promise.resolve();
    const before = this.#adding.get(id);
    if (before) return before;
    const adding = this.#write(proposal).finally(() => this.#adding.delete(id));
    this.#adding.set(id, adding);
    return adding;
  }

  async #write(proposal: Proposal): Promise<void> {
    await rm(this.#refusedFile(proposal.id), { force: true });
    await writeWhole(this.#file(proposal.id), proposal);
    this.#waiting.set(proposal.id, proposal);
  }

  async remove(id: ProposalId): Promise<void> {
    this.#waiting.delete(id);
    await rm(this.#file(id), { force: true });
  }

  async refuse(id: ProposalId, refused: Refused): Promise<void> {
    await writeWhole(this.#refusedFile(id), refused);
    await this.remove(id);
  }

  async refused(id: ProposalId): Promise<Refused | null> {
    const text = await readFile(this.#refusedFile(id), 'utf8').catch(() => null);
    return text === null ? null : (parseJson(text) as Refused | null);
  }

  #file(id: ProposalId): string {
    // Parsed once more: nothing else may ever become a path.
    return path.join(this.#folder, `${ProposalId.parse(id)}.json`);
  }

  #refusedFile(id: ProposalId): string {
    return path.join(this.#folder, 'refused', `${ProposalId.parse(id)}.json`);
  }
}

/** Who has not asked for so long has been told, or has gone. */
const OLDEST_REFUSAL = 30 * 24 * 3_600_000;

async function forgetOldRefusals(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (Date.now() - (await stat(file)).mtimeMs > OLDEST_REFUSAL) await rm(file);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Beside it first, then in its place: after a fall there is the old file or the new one. */
async function writeWhole(file: string, value: unknown): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(value));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}
