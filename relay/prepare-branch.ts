import { createHash } from 'node:crypto';
import type { Language } from '../core/entry/language.ts';
import type { NotApplied } from '../core/team-glossary/applied-proposal.ts';
import { applyProposal } from '../core/team-glossary/apply-proposal.ts';
import type { Proposal } from '../core/team-glossary/proposal.ts';
import { readBuiltInIds } from './built-in-ids.ts';
import { commitFile, type Person } from './commit-file.ts';
import { inRepository, type GlossaryMirror } from './glossary-mirror.ts';
import { commitMessage } from './proposal-message.ts';
import { findSent, forgetBranch, freeBranch, keepBranch, type SentBranch } from './sent-proposals.ts';

/** A proposal as a commit, and the branch that it is to have on the host. */
export type ReadyBranch = Pick<SentBranch, 'branch' | 'commit' | 'isOnHost' | 'conflicts' | 'stale'>;

export type PrepareBranch = (
  proposal: Proposal,
) => Promise<{ readonly ok: true; readonly branch: ReadyBranch } | NotApplied>;

/** `said`: the language in which the commit tells what the proposer wrote; null where a merge request does. */
type Committing = { readonly author: Person; readonly said: Language | null };

/** Commits proposals on top of the glossary as last fetched; finds the commit that an earlier round made. */
export function createPrepareBranch(mirror: GlossaryMirror, { author, said }: Committing): PrepareBranch {
  const elsewhere = readBuiltInIds();
  return async (proposal) => {
    const sent = await findSent(mirror, proposal.id);
    if (sent?.isOnHost) return { ok: true, branch: sent };
    const branch = await freeBranch(mirror, proposal.id);
    if (sent) {
      await keepBranch(mirror, branch, sent.commit);
      if (sent.branch !== branch) await forgetBranch(mirror, sent.branch);
      return { ok: true, branch: { ...sent, branch } };
    }
    const glossary = await mirror.glossary();
    const applied = applyProposal(proposal, { ...glossary, elsewhere: await elsewhere }, sha256);
    if (!applied.ok) return applied;
    const commit = await commitFile(mirror.git, {
      parent: glossary.tip,
      path: inRepository(mirror.place, applied.path),
      text: applied.text,
      message: commitMessage(proposal, applied, { digest: digestOf(proposal), said }),
      author,
      date: proposal.created,
    });
    await keepBranch(mirror, branch, commit);
    const { conflicts, stale } = applied;
    return { ok: true, branch: { branch, commit, isOnHost: false, conflicts, stale } };
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Tells apart two proposals with one number. The schema gives the fields their order. */
export const digestOf = (proposal: Proposal): string => sha256(JSON.stringify(proposal));
