import type { LocatedEntry } from '../entry/read-glossary.ts';
import { describeProblem, type Problem, type Rule } from '../entry/problem.ts';
import type { Merge } from './merge-entries.ts';
import { fileOf, type Proposal } from './proposal.ts';

/** The glossary that a proposal is for. `files`: texts by path below it, its configuration included. `located`: its
 *  valid entries; asked for only where test sentences have to be run. */
export type GlossaryNow = {
  readonly files: ReadonlyMap<string, string>;
  readonly located: () => readonly LocatedEntry[];
  /** Ids of other glossaries to which an entry may be related, such as the built-in ones. */
  readonly elsewhere?: readonly string[];
};

/** The one file that the proposal makes or changes; it passes `glossary check`. `entryId`: another than proposed where
 *  that was taken. */
export type Applied = Pick<Merge, 'stale'> & {
  readonly ok: true;
  readonly path: string;
  readonly entryId: string;
  readonly text: string;
  readonly conflicts: readonly string[];
};

export type NotApplied = { readonly ok: false; readonly problems: readonly Problem[] };

/** Refuses the whole of a proposal. */
export function refuseProposal(proposal: Pick<Proposal, 'domain' | 'entryId'>, rule: Rule): NotApplied {
  const { entryId } = proposal;
  const place = { file: fileOf(proposal), entry: entryId, field: '', line: 1 };
  return { ok: false, problems: [describeProblem(place, rule, { value: entryId })] };
}

/** A comment at the end of the file: it shows in the review, and whoever mends the entry takes it out. */
export function wrongSenseComment({ kind, note, context, proposer, created }: Proposal): string {
  if (kind !== 'wrong-sense') return '';
  const said = [context?.sentence && `“${context.sentence}”`, note, context?.address].filter(Boolean).join(' · ');
  return `# Wrong sense (${created.slice(0, 10)}, ${proposer.name}): ${said}\n`;
}
