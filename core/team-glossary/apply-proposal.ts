import { EntryContent } from '../entry/draft.ts';
import { parseYaml } from '../entry/parse-yaml.ts';
import type { Problem } from '../entry/problem.ts';
import { CONFIG_FILE, readGlossary } from '../entry/read-glossary.ts';
import { EntryId } from '../entry/ids.ts';
import { namedIn } from '../entry/named-entries.ts';
import { rewriteEntry } from '../entry/rewrite-entry.ts';
import { isSame } from '../entry/same-value.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { findable } from '../matching/findable.ts';
import { checkSensesOf } from '../matching/check-senses.ts';
import {
  refuseProposal,
  wrongSenseComment,
  type Applied,
  type GlossaryNow,
  type NotApplied,
} from './applied-proposal.ts';
import { idFor } from './draft-entry.ts';
import { OVERRIDES, overrideFileOf } from './entry-override.ts';
import { mergeEntries } from './merge-entries.ts';
import { proposeOverride } from './propose-override.ts';
import { fileOf, hashContent, type Proposal } from './proposal.ts';

/** `digest`: SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export function applyProposal(
  proposal: Proposal,
  glossary: GlossaryNow,
  digest: (text: string) => string,
): Applied | NotApplied {
  if (proposal.base && hashContent(proposal.base.entry, digest) !== proposal.base.sha256)
    return refuseProposal(proposal, 'wrong-base-hash');
  const made = applyKind(proposal, glossary);
  if (!made.ok) return made;
  const problems = problemsOf(made, glossary);
  return problems.length > 0 ? { ok: false, problems } : made;
}

function applyKind(proposal: Proposal, glossary: GlossaryNow): Applied | NotApplied {
  if (proposal.kind === 'new') return addEntry(proposal, glossary);
  const { entryId, isElsewhere = false } = proposal;
  // By its id: it may have moved to another domain since.
  const path = [...glossary.files.keys()].find(
    (name) => name !== CONFIG_FILE && !name.startsWith(OVERRIDES) && idOf(name) === entryId,
  );
  if (path !== undefined) return changeEntry(proposal, path, glossary.files.get(path) ?? '');
  const isBelow = isElsewhere || glossary.files.has(overrideFileOf(entryId));
  return isBelow ? proposeOverride(proposal, glossary) : refuseProposal(proposal, 'entry-gone');
}

const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/gu, '');

function addEntry(proposal: Proposal, { files }: GlossaryNow): Applied {
  const taken = new Set([...files.keys()].map(idOf));
  const entryId = taken.has(proposal.entryId)
    ? idFor(proposal.entryId, { has: (id) => taken.has(id) })
    : EntryId.parse(proposal.entryId);
  const path = fileOf({ domain: proposal.domain, entryId });
  return { ok: true, path, entryId, text: writeEntry(proposal.entry), conflicts: [], stale: [] };
}

function changeEntry(proposal: Proposal, path: string, before: string): Applied | NotApplied {
  const { base, entry: proposed, entryId, kind } = proposal;
  const current = EntryContent.safeParse(parseYaml(before, { file: path, entry: entryId }).value);
  if (!base || !current.success) return refuseProposal(proposal, 'entry-gone');
  const { entry, conflicts, stale } = mergeEntries({ base: base.entry, current: current.data, proposed });
  if (isSame(entry, current.data) && kind !== 'wrong-sense') return refuseProposal(proposal, 'nothing-changed');
  const text = rewriteEntry(before, entry) + wrongSenseComment(proposal);
  return { ok: true, path, entryId, text, conflicts: conflicts.map(({ field }) => field), stale };
}

/** What `glossary check` would call an error of the file, among all the others. */
function problemsOf(
  { path, text, entryId }: Applied,
  { files, located, elsewhere: others = [] }: GlossaryNow,
): readonly Problem[] {
  const config = { path: CONFIG_FILE, text: files.get(CONFIG_FILE) ?? '' };
  const before = EntryContent.safeParse(parseYaml(files.get(path) ?? '', { file: path, entry: entryId }).value).data;
  // Of other glossaries, which may be unknown here, a file may go on naming what it names already.
  const elsewhere = [...[...files.keys()].map(idOf), ...others, ...(before ? namedIn(before) : [])];
  const reading = readGlossary([config, { path, text }], { elsewhere });
  const errors = reading.errors.filter(({ file }) => file === path || file === CONFIG_FILE);
  const [own] = reading.located;
  if (errors.length > 0 || !own?.entry.tests) return errors;
  // The sentences were run when the entry came in, and running them takes seconds.
  if (before && isSame(findable(before), findable(own.entry))) return [];
  const neighbours = located().filter(({ entry }) => entry.id !== entryId);
  return checkSensesOf([own], [...neighbours, own]);
}
