import type { EntryContent } from '../entry/draft.ts';
import type { Entry } from '../entry/entry.ts';
import { namedIn } from '../entry/named-entries.ts';
import type { YamlPath } from '../entry/parse-yaml.ts';
import { describeProblem, type Place, type Problem } from '../entry/problem.ts';
import { parseGlossaryFile } from '../entry/read-glossary.ts';
import { rewriteFields } from '../entry/rewrite-entry.ts';
import { writeFields } from '../entry/write-entry.ts';
import {
  refuseProposal,
  wrongSenseComment,
  type Applied,
  type GlossaryNow,
  type NotApplied,
} from './applied-proposal.ts';
import { applyOverride, PARTS } from './apply-override.ts';
import { checkOverridden } from './check-overridden.ts';
import { OverrideFile, overrideFileOf } from './entry-override.ts';
import { mergeEntries } from './merge-entries.ts';
import { overrideBetween } from './override-between.ts';
import type { Proposal } from './proposal.ts';

/**
 * A change of an entry of another glossary: the team’s file of what it says otherwise gets the fields that were changed,
 * and no others. That glossary is not at hand: but for those fields the entry is as the proposer saw it.
 */
export function proposeOverride(proposal: Proposal, glossary: GlossaryNow): Applied | NotApplied {
  const { base, entryId, kind } = proposal;
  const path = overrideFileOf(entryId);
  const before = glossary.files.get(path) ?? '';
  const read = readOverride(path, before, entryId);
  if (!read.ok) return read;
  if (!base || read.override.hide) return refuseProposal(proposal, 'entry-gone');
  const current = applyOverride(base.entry as Entry, read.override).entry as EntryContent;
  const merge = mergeEntries({ base: base.entry, current, proposed: proposal.entry });
  const problems = problemsOf(proposal, merge.entry, glossary);
  if (problems.length > 0) return { ok: false, problems };
  const { changes } = overrideBetween(current, merge.entry);
  if (Object.keys(changes).length === 0 && kind !== 'wrong-sense') return refuseProposal(proposal, 'nothing-changed');
  const text = writeOverride(join(read.override, changes), before) + wrongSenseComment(proposal);
  const conflicts = merge.conflicts.map(({ field }) => field);
  return { ok: true, path, entryId, text, conflicts, stale: merge.stale };
}

type Read = { readonly ok: true; readonly override: OverrideFile } | NotApplied;

function readOverride(path: string, text: string, entryId: string): Read {
  if (text === '') return { ok: true, override: {} };
  const problems: Problem[] = [];
  const override = parseGlossaryFile({ path, text }, entryId, () => OverrideFile, problems)?.value;
  return override ? { ok: true, override } : { ok: false, problems };
}

/** What the proposal takes out that cannot be taken out; else what is wrong with the entry that readers would have. */
function problemsOf(
  { base, entry: proposed, domain, entryId }: Proposal,
  merged: EntryContent,
  { files, elsewhere = [] }: GlossaryNow,
): readonly Problem[] {
  const placeOf = (field: YamlPath): Place => ({
    file: overrideFileOf(entryId),
    entry: entryId,
    field: field.map(String).join('.'),
    line: 1,
  });
  const lost = base ? overrideBetween(base.entry, proposed).lost : [];
  if (lost.length > 0)
    return lost.map((field) => describeProblem(placeOf([field]), 'override-cannot-remove', { value: field }));
  const own = [...files.keys()].map((path) => path.replace(/^.*\/|\.yaml$/gu, ''));
  // The entry may go on naming what it names: its own glossary, which may be unknown here, has it.
  const known = [...own, ...elsewhere, ...(base ? namedIn(base.entry) : [])];
  return checkOverridden(merged, { id: entryId, domain, discipline: 'both' }, { placeOf, known });
}

/** Fields of both; where both have one, the later. */
function join(before: OverrideFile, changes: OverrideFile): OverrideFile {
  const joined = Object.entries(changes).map(([name, value]) => {
    const was = before[name as 'fr'];
    return [name, PARTS.has(name) && was ? { ...was, ...(value as object) } : value] as const;
  });
  return { ...before, ...Object.fromEntries(joined) };
}

function writeOverride(override: OverrideFile, before: string): string {
  const rewritten = Object.keys(override).length > 0 ? rewriteFields(before, override) : null;
  if (rewritten !== null) return rewritten;
  const comments = before.split('\n').filter((line) => line.startsWith('#'));
  return [...comments, writeFields(override)].join('\n');
}
