import { EntryContent } from '../entry/draft.ts';
import { parseYaml } from '../entry/parse-yaml.ts';
import { describeProblem, type Problem, type Rule } from '../entry/problem.ts';
import { CONFIG_FILE, readGlossary, type LocatedEntry } from '../entry/read-glossary.ts';
import { EntryId } from '../entry/ids.ts';
import { rewriteEntry } from '../entry/rewrite-entry.ts';
import { isSame } from '../entry/same-value.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { checkSensesOf } from '../matching/check-senses.ts';
import { idFor } from './draft-entry.ts';
import { mergeEntries, type Merge } from './merge-entries.ts';
import { fileOf, hashContent, type Proposal } from './proposal.ts';

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

/** `digest`: SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export function applyProposal(
  proposal: Proposal,
  glossary: GlossaryNow,
  digest: (text: string) => string,
): Applied | NotApplied {
  if (proposal.base && hashContent(proposal.base.entry, digest) !== proposal.base.sha256)
    return refuse(proposal, 'wrong-base-hash');
  const made = proposal.kind === 'new' ? addEntry(proposal, glossary) : changeEntry(proposal, glossary);
  if (!made.ok) return made;
  const problems = problemsOf(made, glossary);
  return problems.length > 0 ? { ok: false, problems } : made;
}

/** What of an entry decides where it is found: all but its texts. */
function findable({ fr, en, caseSensitive, ambiguous, usual, cues, tests }: EntryContent): unknown {
  const terms = [fr, en].map((section) => section && { ...section, definition: undefined, example: undefined });
  return { terms, caseSensitive, ambiguous, usual, cues, tests };
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

function changeEntry(proposal: Proposal, { files }: GlossaryNow): Applied | NotApplied {
  const { base, entry: proposed, entryId } = proposal;
  // By its id: it may have moved to another domain since.
  const path = [...files.keys()].find((name) => name !== CONFIG_FILE && idOf(name) === entryId);
  const before = path === undefined ? undefined : files.get(path);
  if (!base || path === undefined || before === undefined) return refuse(proposal, 'entry-gone');
  const current = EntryContent.safeParse(parseYaml(before, { file: path, entry: entryId }).value);
  if (!current.success) return refuse(proposal, 'entry-gone');
  const { entry, conflicts, stale } = mergeEntries({ base: base.entry, current: current.data, proposed });
  const isTold = proposal.kind === 'wrong-sense';
  if (isSame(entry, current.data) && !isTold) return refuse(proposal, 'nothing-changed');
  const text = rewriteEntry(before, entry) + (isTold ? wrongSenseComment(proposal) : '');
  return { ok: true, path, entryId, text, conflicts: conflicts.map(({ field }) => field), stale };
}

/** A comment at the end of the file: it shows in the review, and whoever mends the entry takes it out. */
function wrongSenseComment({ note, context, proposer, created }: Proposal): string {
  const said = [context?.sentence && `“${context.sentence}”`, note, context?.address].filter(Boolean).join(' · ');
  return `# Wrong sense (${created.slice(0, 10)}, ${proposer.name}): ${said}\n`;
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

function namedIn({ relations = {}, replacedBy }: EntryContent): string[] {
  const { broader = [], narrower = [], related = [], contrast = [], falseFriend = [] } = relations;
  const ids = [...broader, ...narrower, ...related, ...contrast, ...falseFriend.map(({ entry }) => entry)];
  return replacedBy ? [...ids, replacedBy] : ids;
}

function refuse({ domain, entryId }: Proposal, rule: Rule): NotApplied {
  const place = { file: fileOf({ domain, entryId }), entry: entryId, field: '', line: 1 };
  return { ok: false, problems: [describeProblem(place, rule, { value: entryId })] };
}
