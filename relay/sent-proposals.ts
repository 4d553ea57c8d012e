import type { ProposalId } from '../core/team-glossary/proposal.ts';
import { printed } from './git.ts';
import { PROPOSALS, type GlossaryMirror } from './glossary-mirror.ts';
import { readSent, type Sent } from './proposal-message.ts';

/** A proposal that has been committed. `isOnHost`: its branch was there at the last fetch or push. */
export type SentBranch = Sent & { readonly branch: string; readonly commit: string; readonly isOnHost: boolean };

const LOCAL = 'refs/heads/';
const HOST = 'refs/remotes/host/';

/** Looks in the mirror for the commit of a proposal, on the host first: there it may have another name than here. */
export async function findSent(mirror: GlossaryMirror, id: ProposalId): Promise<SentBranch | null> {
  const patterns = [HOST, LOCAL].flatMap((place) => [`${place}${PROPOSALS}${id}`, `${place}${PROPOSALS}${id}-*`]);
  const refs = (await printed(mirror.git, ['for-each-ref', '--format=%(refname)', ...patterns])).split('\n');
  const ordered = refs
    .filter((ref) => ref !== '')
    .sort((a, b) => Number(b.startsWith(HOST)) - Number(a.startsWith(HOST)));
  for (const ref of ordered) {
    const isOnHost = ref.startsWith(HOST);
    const format = '--format=%H%n%(trailers:only,unfold)';
    const found = await printed(mirror.git, ['log', '-1', '--fixed-strings', `--grep=Proposal-Id: ${id}`, format, ref]);
    const [commit = '', ...trailers] = found.split('\n');
    const sent = readSent(trailers.join('\n'));
    if (sent?.id === id) return { ...sent, commit, isOnHost, branch: ref.slice((isOnHost ? HOST : LOCAL).length) };
  }
  return null;
}

/** The first name for a proposal’s branch that the host does not have: `proposal/ID`, then `proposal/ID-2`. */
export async function freeBranch(mirror: GlossaryMirror, id: ProposalId): Promise<string> {
  for (let number = 1; ; number++) {
    const branch = `${PROPOSALS}${id}${number === 1 ? '' : `-${number}`}`;
    if ((await mirror.hostBranch(branch)) === null) return branch;
  }
}

/** Keeps a commit under the name that its branch is to have. */
export async function keepBranch(mirror: GlossaryMirror, branch: string, commit: string): Promise<void> {
  await printed(mirror.git, ['update-ref', `${LOCAL}${branch}`, commit]);
}

export async function forgetBranch(mirror: GlossaryMirror, branch: string): Promise<void> {
  await printed(mirror.git, ['update-ref', '-d', `${LOCAL}${branch}`]);
}

/** The reviewer’s words, where plain git tells that a proposal is rejected: `reject: REASON` as the branch’s last subject. */
export async function rejectionAt(mirror: GlossaryMirror, branch: string): Promise<string | null> {
  const subject = await printed(mirror.git, ['log', '-1', '--format=%s', `${HOST}${branch}`]);
  return /^reject(?:ed)?\s*:\s*(.*)$/iu.exec(subject.trim())?.[1] ?? null;
}
